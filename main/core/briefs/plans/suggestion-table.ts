import { answeredRound, lastClass, lastForm } from '#shared/domain/figures/suggestion-figures.ts';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { organTitles } from '#shared/domain/organ-root.ts';
import { message } from '#shared/messages/catalogue.ts';
import { deputiesInWords } from '#shared/text/deputies-in-words.ts';
import type { BriefTable, Cell, Column } from '../outline/brief.ts';
import type { BriefInput } from '../outline/brief-input.ts';
import { narrowDate, paperDate } from '../words/paper-date.ts';
import { addressesOf } from '../words/source-note.ts';

const columns: Column[] = [
  { id: 'number', title: '编号', width: 14, grow: 0, align: 'center', kind: 'text' },
  { id: 'title', title: '建议标题', width: 56, grow: 3, align: 'left', kind: 'text' },
  { id: 'proposers', title: '领衔代表', width: 22, grow: 1, align: 'left', kind: 'text' },
  { id: 'lead', title: '主办单位', width: 34, grow: 1, align: 'left', kind: 'text' },
  { id: 'handed', title: '交办日期', width: 22, grow: 0, align: 'center', kind: 'date' },
  { id: 'answered', title: '答复日期', width: 22, grow: 0, align: 'center', kind: 'date' },
  { id: 'class', title: '答复\n类别', width: 14, grow: 0, align: 'center', kind: 'text' },
  { id: 'result', title: '代表对结果\n的评价', width: 24, grow: 0, align: 'center', kind: 'text' },
];

/** Stands behind the class only where somebody answered again: without it the day and the class would be of two answers. */
const furtherColumn: Column = { id: 'further', title: '补充答复', width: 26, grow: 0, align: 'left', kind: 'text' };

/** Later answers to a handling, one line each, with their class. */
function furtherAnswers({ followUps = [] }: Pick<SuggestionRound, 'followUps'>): string {
  return followUps
    .map(({ on, answerClass }) => `${paperDate(on)}${answerClass ? `（${answerClass}类）` : ''}`)
    .join('\n');
}

/** The columns with that of later answers behind the class. */
function withFurther<T>(cells: readonly T[], further: T): T[] {
  const behind = columns.findIndex(({ id }) => id === 'class') + 1;
  return [...cells.slice(0, behind), further, ...cells.slice(behind)];
}

/** Titles give way, so that all columns fit the page. */
function besideFurther(column: Column): Column {
  return column.id === 'title' ? { ...column, width: 46 } : column;
}

/** Suggestions as a landscape table in the order given. */
export function suggestionTable(input: BriefInput, rows: readonly SuggestionRecord[], title: string): BriefTable {
  const isFurther = rows.some((one) => (answeredRound(one)?.followUps ?? []).length > 0);
  return {
    id: `suggestions-${title}`,
    title,
    columns: isFurther ? withFurther(columns.map(besideFurther), furtherColumn) : columns,
    rows: rows.map((one) => {
      const round = answeredRound(one);
      const form = lastForm(one);
      const cells: Cell[] = [
        { text: one.number ?? '—' },
        { text: one.title, ...(one.citation ? { sources: addressesOf([one.citation]) } : {}) },
        { text: deputiesInWords(one).join('、') || '—' },
        { text: organTitles(input.ledger.organs, one.lead).join('、') || '—' },
        { text: narrowDate(one.handedOverOn) || '—', value: one.handedOverOn },
        { text: narrowDate(round?.answeredOn) || '未答复', value: round?.answeredOn ?? null },
        { text: lastClass(one) ?? '—' },
        { text: form?.result ? message('zh-CN', `rating.${form.result}`) : round?.answeredOn ? '评价表未收回' : '—' },
      ];
      return isFurther ? withFurther(cells, { text: round ? furtherAnswers(round) : '' }) : cells;
    }),
    summary: `共${rows.length}件。`,
    notes: [],
  };
}

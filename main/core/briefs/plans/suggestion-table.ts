import { answeredRound, lastClass, lastForm } from '#shared/domain/figures/suggestion-figures.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { message } from '#shared/messages/catalogue.ts';
import { organName } from '../facts/organ-facts.ts';
import type { BriefTable, Column } from '../outline/brief.ts';
import type { BriefInput } from '../outline/brief-input.ts';
import { narrowDate } from '../words/paper-date.ts';
import { addressOf } from '../words/source-note.ts';

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

/** Suggestions as a landscape table in the order given; what was never entered is said to be missing. */
export function suggestionTable(input: BriefInput, rows: readonly SuggestionRecord[], title: string): BriefTable {
  return {
    id: `suggestions-${title}`,
    title,
    columns,
    rows: rows.map((one) => {
      const round = answeredRound(one);
      const form = lastForm(one);
      return [
        { text: one.number ?? '未编号' },
        { text: one.title, ...(one.citation ? { sources: [addressOf(one.citation)] } : {}) },
        { text: one.proposers.join('、') || '未登记' },
        { text: one.lead.map((id) => organName(input.ledger, id)).join('、') || '未明确' },
        { text: narrowDate(one.handedOverOn) || '未登记', value: one.handedOverOn },
        { text: narrowDate(round?.answeredOn) || '未答复', value: round?.answeredOn ?? null },
        { text: lastClass(one) ?? '未定' },
        { text: form?.result ? message('zh-CN', `rating.${form.result}`) : '未反馈' },
      ];
    }),
    summary: `共${rows.length}件。`,
    notes: [],
  };
}

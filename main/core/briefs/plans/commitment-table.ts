import { organTitles } from '#shared/domain/organ-root.ts';
import type { CommitmentRow } from '#shared/domain/promises/commitment-row.ts';
import { daysKeptLate, keptOn } from '#shared/domain/promises/kept-late.ts';
import { byOutcome, outcomeOn } from '#shared/domain/promises/outcome-on.ts';
import { type MessageDetails, type MessageKey, message } from '#shared/messages/catalogue.ts';
import { movedDueText } from '../facts/due-facts.ts';
import type { BriefTable, Column } from '../outline/brief.ts';
import type { BriefInput } from '../outline/brief-input.ts';
import { excerpt } from '../words/excerpt.ts';
import { outcomeText } from '../words/outcome-text.ts';
import { daysBetween, narrowDate } from '../words/paper-date.ts';
import { promiseSourceNotes } from '../words/promise-source-note.ts';
import { promisedIn } from '../words/promised-in.ts';
import { sourceNote } from '../words/source-note.ts';

export const commitmentColumns: Column[] = [
  { id: 'number', title: '序号', width: 11, grow: 0, align: 'center', kind: 'number' },
  { id: 'promise', title: '承诺事项（原文）', width: 50, grow: 4, align: 'left', kind: 'text' },
  { id: 'organ', title: '承诺单位', width: 28, grow: 1, align: 'left', kind: 'text' },
  { id: 'figure', title: '数量指标', width: 20, grow: 0, align: 'center', kind: 'text' },
  { id: 'due', title: '完成时限', width: 22, grow: 0, align: 'center', kind: 'date' },
  { id: 'state', title: '状态', width: 20, grow: 0, align: 'center', kind: 'text' },
  { id: 'kept', title: '兑现日期', width: 22, grow: 0, align: 'center', kind: 'date' },
  { id: 'days', title: '逾期\n天数', width: 14, grow: 0, align: 'center', kind: 'number' },
  { id: 'shown', title: '兑现依据', width: 28, grow: 1, align: 'left', kind: 'text' },
];

/** Promises as a landscape table, those overdue first and those kept last. */
export function commitmentTable(input: BriefInput, promised: readonly CommitmentRow[], title: string): BriefTable {
  const ordered = byOutcome(promised, input.today);
  return {
    id: 'commitments',
    title,
    columns: commitmentColumns,
    rows: ordered.map((one, index) => {
      const late = daysKeptLate(one) ?? daysLate(one, input.today);
      const on = keptOn(one);
      const sources = promiseSourceNotes(input.ledger, one);
      return [
        { text: String(index + 1), value: index + 1 },
        { text: promiseText(one), ...(sources.length > 0 && { sources }) },
        { text: organsOf(input, one) },
        { text: one.figure ?? '—' },
        { text: movedDueText(one.dueDate) || one.dueText || '时限未定', value: one.due },
        { text: standingText(one, input.today) },
        { text: keptDay(one), value: on },
        { text: late > 0 ? String(late) : '—', value: late > 0 ? late : null },
        {
          text: excerpt(shownText(one), 80),
          ...shownSources(input, one),
        },
      ];
    }),
    summary: `共${ordered.length}项：${outcomeText(promised, input.today)}。`,
    notes: [
      ...(ordered.some(({ originalDue }) => originalDue !== null)
        ? ['“原定”的日期是延期以前的完成时限；按期、逾期按延期后的完成时限计算。']
        : []),
      '已兑现事项的逾期天数，从完成时限的次日起计算到兑现日期；没有载明兑现日期的，计算到认定日期。',
    ],
  };
}

const say = (...said: [MessageKey, MessageDetails?]) => message('zh-CN', ...said);

/** What became of it; what a person found (部分兑现) stands in the words of the finding. */
function standingText(one: CommitmentRow, today: string): string {
  if (one.state === 'partly-kept' || one.state === 'missed') return say(`commitment-state.${one.state}`);
  const outcome = outcomeOn(one, today);
  return outcome === null ? say('commitment-state.dropped') : say(`promise-outcome.${outcome}`);
}

/** The day on which it was kept. */
function keptDay(one: CommitmentRow): string {
  return narrowDate(keptOn(one)) || '—';
}

/** What a person found to show it: the passage or their own words. What only seems to show it is no fact of a paper. */
function shownText({ shownBy, keptBy }: CommitmentRow): string {
  return shownBy?.quote ?? keptBy ?? '尚未核查';
}

/** The paper of the passage that shows it; what a person recorded stands in none. */
function shownSources({ ledger }: BriefInput, { shownBy }: CommitmentRow) {
  return shownBy ? { sources: [sourceNote(ledger, shownBy)] } : {};
}

function organsOf({ ledger }: BriefInput, { organs }: CommitmentRow): string {
  return organTitles(ledger.organs, organs).join('、') || '—';
}

/**
 * The words of the paper; under the title that a person gave it, where that says it in other words. Of an answer the words of its promise,
 * or that it names none.
 */
function promiseText({ title, citation, answer }: CommitmentRow): string {
  if (answer !== null) {
    const asked = `${promisedIn({ answer })}（${answer.title}）`;
    return answer.words === null ? `${asked}：未写明承诺事项` : `${asked}：${title}`;
  }
  const quote = excerpt(citation?.quote ?? '', 200);
  const isOwn = quote.replace(/[。；]$/u, '').includes(title.replace(/\s+/gu, '').replace(/(?:……|…|。|；)$/u, ''));
  return isOwn ? quote : `${title}\n（原文：${quote}）`;
}

/** Days past the due date of a promise that is still open or was missed; 0 otherwise. */
export function daysLate(one: CommitmentRow, today: string): number {
  const open = one.state === 'open' || one.state === 'missed' || one.state === 'partly-kept';
  return open && one.due !== null ? Math.max(0, daysBetween(one.due, today)) : 0;
}

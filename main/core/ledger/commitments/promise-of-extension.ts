import type { ExtensionLetter } from '#shared/domain/extension-letter.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { type CommitmentRow, commitmentRowsOf } from '#shared/domain/promises/commitment-row.ts';
import { withoutTimes } from '#shared/domain/promises/letter-promise.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { namedDays } from '#shared/text/chinese-date.ts';
import { fulfilmentValues } from '../../comparison/commitments/commitment.rules.ts';
import { isNumberOf, numbersIn, shareOf } from '../../comparison/commitments/find-told-kept.ts';
import { madeOn } from './made-on.ts';
import { asksForReport, speaksOfPromise } from './promise-of-extension.rules.ts';

/** What a letter says: its title, and the paragraph that asks or grants. */
type Said = { words: string; on: string | null };

/** What a promise is about: its words without its times, and without the names of who promises it. */
function matterOf({ organs }: Ledger, { title, organs: who }: CommitmentRow): string {
  const names = who.flatMap((id) => {
    const organ = organs[id];
    return organ ? [organ.title, ...organ.shortNames, ...organ.formerNames] : [];
  });
  const longestFirst = names.sort((a, b) => b.length - a.length);
  return longestFirst.reduce((words, name) => words.replaceAll(name, ''), withoutTimes(title));
}

/** True where a letter has most words of a promise. */
function isWorded(ledger: Ledger, row: CommitmentRow, { words }: Said): boolean {
  if (row.answer?.words === null) return false;
  return shareOf(matterOf(ledger, row), words) >= fulfilmentValues.fulfilmentEnough;
}

/** True where a letter speaks of what the answer to this suggestion, by its number, promises. */
function isNumbered(ledger: Ledger, { answer, repliesTo }: CommitmentRow, { words }: Said): boolean {
  const suggestion = ledger.suggestions[(answer ?? repliesTo)?.suggestion ?? ''];
  if (!suggestion || !speaksOfPromise.form.test(words)) return false;
  return numbersIn(words).some((named) => isNumberOf(named, suggestion.number, suggestion.channel));
}

/** True for a promise with a day that could be put off by a letter of this day. */
function isOpen(ledger: Ledger, { state, due, dueDate, citation, feedback }: CommitmentRow, { on }: Said): boolean {
  const ofPaper = citation && madeOn(ledger, { citation, feedback });
  const made = dueDate?.because.by === 'answer' ? dueDate.because.on : ofPaper;
  return due !== null && state !== 'kept' && state !== 'dropped' && (made === null || on === null || made <= on);
}

function only(rows: readonly CommitmentRow[]): CommitmentRow | null {
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/**
 * The one promise of which a letter on more time speaks: by most of its words, of several such by the day that stood, or by the number of the
 * suggestion whose answer promises nothing else. Null where none or several fit, and for a letter on more time to report.
 */
export function promiseOfExtension(
  ledger: Ledger,
  { title, date: on }: DocumentRecord,
  { citation }: ExtensionLetter,
): CommitmentRow | null {
  const said = { words: `${title}。${citation.quote}`, on };
  if (asksForReport.form.test(said.words)) return null;
  const open = commitmentRowsOf(ledger).filter((one) => isOpen(ledger, one, said));
  const worded = open.filter((one) => isWorded(ledger, one, said));
  const days = namedDays(citation.quote, on === null ? null : Number(on.slice(0, 4))).map(({ iso }) => iso);
  const dated = worded.filter(({ dueDate }) => dueDate !== null && days.includes(dueDate.original));
  const numbered = open.filter((one) => isNumbered(ledger, one, said));
  const both = worded.filter((one) => numbered.includes(one));
  return only(worded) ?? only(both) ?? only(dated) ?? (worded.length === 0 ? only(numbered) : null);
}

import { isDeepStrictEqual } from 'node:util';
import type { Collection, LedgerRecords } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { Offered } from '#shared/domain/offer.ts';
import { deputiesInWords } from '#shared/text/deputies-in-words.ts';
import { isMarkedWhole, marksBetween, notedRounds } from '../suggestions/entered-rounds.ts';
import { fieldsOf, isReadCollection, readerFields } from './reader-fields.ts';
import { withoutOffer } from './renew-record.ts';

type Open = Offered & { entered: readonly string[] } & Record<string, unknown>;

function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Reader's fields that a person's change sets; of a record that the person made, those that say something. */
function setFields(fields: readonly string[], before: Open | null, after: Open): string[] {
  if (before === null) return fields.filter((field) => !isBlank(after[field]));
  return fields.filter((field) => !isDeepStrictEqual(before[field], after[field]));
}

/** What a change sets in the handlings of a suggestion, field by field; nothing where an earlier release marked them as a whole. */
function roundMarks(before: Open | null, after: Open): string[] {
  if (before !== null && isMarkedWhole(before.entered)) return [];
  const roundsOf = (one: Open | null) => (one?.rounds ?? []) as SuggestionRecord['rounds'];
  return marksBetween(roundsOf(before), roundsOf(after));
}

/** What readings said of the handlings, beside what a person sets in them now. */
function withRoundsNoted(noted: Record<string, unknown>, before: Open | null, entered: readonly string[]) {
  const fresh = entered.filter((one) => one.startsWith('rounds.') && !before?.entered.includes(one));
  if (before === null || fresh.length === 0 || !Object.hasOwn(noted, 'rounds')) return noted;
  const rounds = before.rounds as SuggestionRecord['rounds'];
  return { ...noted, rounds: notedRounds(noted.rounds, rounds, fresh) };
}

/** What readings said of a field before a person set it; lists name deputies with their number. */
function viewOf(before: Open | null, field: string): unknown {
  if (field === 'proposers' && before !== null) return deputiesInWords(before as unknown as SuggestionRecord);
  return before?.[field] ?? null;
}

/**
 * A record as a person's change leaves it; records that no reading gives stay as given. Every field that readings give and that the change sets is the person's from then on, whether
 * the action says so or not; what the reader said of it is noted, so that only something new is offered later. Setting a field answers
 * the offer that stood for it.
 */
export function asEntered<C extends Collection>(
  collection: C,
  standing: LedgerRecords[C] | null,
  given: LedgerRecords[C],
): LedgerRecords[C] {
  if (!isReadCollection(collection)) return given;
  const before = standing as unknown as Open | null;
  const after = given as unknown as Open;
  const set = setFields(fieldsOf(collection), before, after);
  const marks = collection === 'suggestions' ? roundMarks(before, after) : [];
  const entered = [...new Set([...after.entered, ...set, ...marks])];
  const offered: readonly string[] = readerFields[collection].offered;
  const noted: Record<string, unknown> = { ...after.read };
  let next: Open = after;
  for (const field of entered.filter((one) => offered.includes(one))) {
    const isNew = !before?.entered.includes(field);
    if (isNew && !Object.hasOwn(noted, field)) noted[field] = viewOf(before, field);
    if (!set.includes(field) || after.offers?.[field] === undefined) continue;
    noted[field] = after.offers[field];
    next = withoutOffer(next, field);
  }
  // Records of one shape are read faster: nothing is added where nothing is noted.
  const result = { ...next, entered };
  const read = collection === 'suggestions' ? withRoundsNoted(noted, before, entered) : noted;
  return (Object.keys(read).length > 0 ? { ...result, read } : result) as unknown as LedgerRecords[C];
}

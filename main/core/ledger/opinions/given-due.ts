import type { DueDate } from '#shared/domain/due-date.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { Circumstances } from '../circumstances.ts';
import { givenDue } from '../dues/change-due.ts';
import type { Doubt } from '../plausible/doubt.ts';
import { doubtsBeyondPaper, doubtsOfDue } from '../plausible/doubts-of-dates.ts';
import type { HandOver } from './hand-over-letter.ts';
import type { Arranged } from './handed-to.ts';

/** The organs of a letter as they stand with their days; the opinion itself, where it goes to nobody who is known. */
function namedDues(opinion: OpinionRecord, { all, named }: Arranged): (DueDate | null)[] {
  const ids = named.map(({ organ }) => organ);
  const isFirst = all.length === 0 || (opinion.lead !== null && ids.includes(opinion.lead));
  const others = (opinion.alsoTo ?? []).filter(({ organ }) => ids.includes(organ));
  return [...(isFirst ? [opinion.due] : []), ...others.map(({ due }) => due)];
}

/** A day that comes with the letter: before its start, or another one than the paper prints or the rule counts. */
export function doubtsOfGivenDue(
  opinion: OpinionRecord,
  arranged: Arranged,
  letter: HandOver,
  now: Circumstances,
): Doubt[] {
  const { due: to, on } = letter;
  if (to === undefined) return [];
  const start = opinion.rounds.at(-1)?.closedOn ?? on;
  const [beyond = []] = namedDues(opinion, arranged)
    .map((due) => doubtsBeyondPaper(to, due))
    .filter((doubts) => doubts.length > 0);
  return [...doubtsOfDue(to, start, now.today), ...beyond];
}

/** The days that organs had before a letter, by their ids (the first one's under that of the opinion). */
function duesBefore({ lead, due, alsoTo = [] }: OpinionRecord): ReadonlyMap<string | null, DueDate | null> {
  return new Map([...alsoTo.map((one) => [one.organ, one.due] as const), [lead, due] as const]);
}

/**
 * The day that the person gives for the organs of the letter, whatever paper and packs say: the first day of an organ that had none `before` the
 * letter, else the correction of the one that it had.
 */
export function withGivenDue(
  opinion: OpinionRecord,
  { all, named }: Arranged,
  letter: HandOver,
  before: OpinionRecord,
  now: Circumstances,
) {
  const { due, dueReason: reason = '' } = letter;
  if (due === undefined) return opinion;
  const ids = named.map(({ organ }) => organ);
  const known = duesBefore(before);
  const set = (organ: string | null) =>
    givenDue(known.get(organ) ?? (before.lead === null ? before.due : null), due, {
      by: now.by,
      on: now.today,
      reason,
    });
  const isFirst = all.length === 0 || (opinion.lead !== null && ids.includes(opinion.lead));
  const alsoTo = opinion.alsoTo?.map((one) => (ids.includes(one.organ) ? { ...one, due: set(one.organ) } : one));
  return { ...opinion, ...(isFirst && { due: set(opinion.lead) }), ...(alsoTo && { alsoTo }) };
}

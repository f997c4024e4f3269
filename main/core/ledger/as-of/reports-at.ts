import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { happenedBy } from '#shared/domain/stages/fact.ts';
import { groupBy } from '../../group-by.ts';

/** The text that was followed on a day: the newest version by then, the one that somebody worked on before its copies. */
function followedThen(copies: readonly FeedbackRecord[]): FeedbackRecord | undefined {
  const rank = ({ renewedOn = '' }: FeedbackRecord) => renewedOn;
  return [...copies].sort(
    (a, b) => rank(b).localeCompare(rank(a)) || b.entered.length - a.entered.length || (a.id < b.id ? -1 : 1),
  )[0];
}

/** The reports that had come by an ISO day, in the version that was there then: one that a later version replaced since stands for itself. */
export function reportsAt(feedback: Ledger['feedback'], day: string): Ledger['feedback'] {
  const isThere = ({ receivedOn, renewedOn }: FeedbackRecord) =>
    happenedBy(receivedOn, day) && (renewedOn === undefined || renewedOn <= day);
  const there = Object.values(feedback).filter(isThere);
  const at = Object.fromEntries(there.map((one) => [one.id, one]));
  const orphans = there.filter(({ sameAs }) => sameAs !== null && sameAs in feedback && !(sameAs in at));
  for (const copies of groupBy(orphans, ({ sameAs }) => sameAs ?? '').values()) {
    const followed = followedThen(copies);
    for (const one of copies) at[one.id] = { ...one, sameAs: one === followed ? null : (followed?.id ?? null) };
  }
  return at;
}

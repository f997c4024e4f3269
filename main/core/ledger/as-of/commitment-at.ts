import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import { commitmentDue, withCommitmentDue } from '#shared/domain/promises/commitment-due.ts';
import { dueAt } from './due-at.ts';

/** A promise of a paper as it stood on a day: found later it was still waited for, put off later it was owed by the earlier day, and a paper that came later shows nothing of it. */
export function commitmentAt(
  one: CommitmentRecord,
  day: string,
  isThere: (document: string) => boolean,
): CommitmentRecord {
  const shownBy = one.shownBy && isThere(one.shownBy.document) ? one.shownBy : null;
  // Of a verdict without a day only that of its entering is known: before that it counts nowhere.
  const found = one.decidedOn ?? one.decidedEnteredOn;
  const { decidedEnteredOn, ...then } = withCommitmentDue(one, dueAt(commitmentDue(one), day));
  if (found !== undefined && found > day) return { ...then, shownBy, state: 'open', decidedOn: null };
  return { ...then, shownBy, ...(decidedEnteredOn !== undefined && { decidedEnteredOn }) };
}

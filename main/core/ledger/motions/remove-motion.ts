import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { CoreError } from '../../core-error.ts';
import type { Circumstances } from '../circumstances.ts';
import { joinIdentities } from '../identity/join-identities.ts';
import { keepRemoved } from '../identity/removed-records.ts';
import { draftOf } from '../ledger-draft.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { recordOf } from '../record-of.ts';
import { toldUsage } from '../told-usage.ts';

function doubtsOf({ title, entered, acts, rounds }: MotionRecord): Doubt[] {
  const isWorked = entered.length > 0 || acts.length > 0 || rounds.length > 0;
  const details = { title, rounds: rounds.length + 1, acts: acts.length };
  return isWorked ? [{ code: 'removes-worked', kind: 'unlikely', details }] : [];
}

/**
 * Takes a motion out of the ledger that should not stand there (the head of a table that was read as one). It is kept that a person did so: the
 * paper that named it does not bring it back when it is read anew. The suggestion that it became stays, and was no motion. Errors:
 * `not-found`, `record-in-use` (others are merged into it), `confirm-needed` where somebody worked on it.
 */
export function removeMotion(ledger: Ledger, input: ParsedInput<'motions.remove'>, now: Circumstances): Change {
  const motion = recordOf(ledger, 'motions', input.id);
  const { id, title } = motion;
  const merged = Object.values(ledger.motions).filter((one) => one.mergedInto === id);
  if (merged.length > 0)
    throw new CoreError('record-in-use', { title, where: toldUsage(new Map([['motions', merged.length]])) });
  settleDoubts(doubtsOf(motion), input.confirmed);
  const draft = draftOf(ledger);
  draft.remove('motions', id);
  for (const suggestion of draft.all('suggestions'))
    if (suggestion.convertedFrom === id) draft.put('suggestions', { ...suggestion, convertedFrom: null });
  keepRemoved(draft, 'motions', motion, now);
  joinIdentities(draft.asReading());
  return draft.change('motion-removed', title);
}

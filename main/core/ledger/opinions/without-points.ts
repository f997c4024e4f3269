import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { pointsOf } from '../ledger-index.ts';
import type { Doubt } from '../plausible/doubt.ts';
import { withEntered } from '../record-of.ts';

const code = 'no-points';

/** True for an opinion that has no point to follow, and of which nobody said that it is meant so. */
export function lacksPoints(ledger: Ledger, { id, sameAs, confirmed = [] }: OpinionRecord): boolean {
  return sameAs === null && !confirmed.includes(code) && pointsOf(ledger, id).length === 0;
}

/** Asks once before an opinion without points is confirmed or handed over: nothing of it could be followed. */
export function doubtsOfPoints(ledger: Ledger, opinion: OpinionRecord): Doubt[] {
  return lacksPoints(ledger, opinion) ? [{ code, kind: 'unlikely', details: {} }] : [];
}

/** The opinion with the answer to that question, as far as it was among those that were `confirmed`. */
export function withPointsAnswered(opinion: OpinionRecord, confirmed: readonly string[]): OpinionRecord {
  if (!confirmed.includes(code)) return opinion;
  const answers = [...new Set([...(opinion.confirmed ?? []), code])];
  return { ...opinion, confirmed: answers, entered: withEntered(opinion.entered, 'confirmed') };
}

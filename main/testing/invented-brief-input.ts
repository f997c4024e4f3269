import type { BriefInput } from '#core/briefs/outline/brief-input.ts';
import type { BriefScope } from '#shared/contract/brief-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { inventedComparison, inventedLedger, inventedOffice, inventedToday } from './invented-ledger.ts';

/** What a plan is given, made from an invented ledger; the comparison is there when the ledger has the feedback. */
export function inventedInput(scope: BriefScope, ledger: Ledger = inventedLedger()): BriefInput {
  const points = Object.values(ledger.points).filter((point) => point.opinion === 'op1');
  const measures = Object.values(ledger.measures);
  const compared = ledger.feedback.fb1 !== undefined;
  return {
    ledger,
    office: ledger.office.office ?? inventedOffice,
    today: inventedToday,
    seq: 128,
    scope,
    freeParts: {},
    comparisons: new Map(compared ? [['op1', [inventedComparison(points, measures)]]] : []),
  };
}

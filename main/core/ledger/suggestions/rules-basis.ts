import type { Ledger } from '#shared/domain/ledger.ts';
import type { LedgerDraft } from '../ledger-draft.ts';

/** What the rules in force stand on, as the draft has it. */
export function rulesBasis(draft: LedgerDraft): Pick<Ledger, 'rulePacks' | 'office' | 'holidays'> {
  const [rulePacks, office, holidays] = [
    draft.records('rulePacks'),
    draft.records('office'),
    draft.records('holidays'),
  ];
  return { rulePacks, office, holidays };
}

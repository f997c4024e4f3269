import { joinAll } from '../joins/join-all.ts';
import { joinMotions } from '../joins/join-motions.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { ledgerLanguage } from '../ledger-language.ts';

/** Everything that is laid together anew when a person has said what is one and what is not. */
export function joinIdentities(draft: LedgerDraft): void {
  joinMotions(draft, null, []);
  joinAll(draft, ledgerLanguage({ office: draft.records('office') }));
}

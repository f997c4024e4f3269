import { joinAll } from '../joins/join-all.ts';
import { joinMotions } from '../joins/join-motions.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { decidedIds } from '../propose/is-touched.ts';

/** Everything that is laid together anew when a person has said what is one and what is not. */
export function joinIdentities(draft: LedgerDraft): void {
  joinMotions(draft, null, [], decidedIds(draft));
  joinAll(draft);
}

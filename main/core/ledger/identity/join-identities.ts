import { joinConversions } from '../joins/join-conversions.ts';
import { joinCopies } from '../joins/join-copies.ts';
import { joinDeputies } from '../joins/join-deputies.ts';
import { joinFeedback } from '../joins/join-feedback.ts';
import { joinMotions } from '../joins/join-motions.ts';
import { joinReplies } from '../joins/join-replies.ts';
import { joinTargets } from '../joins/join-targets.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { ledgerLanguage } from '../ledger-language.ts';
import { joinOrgans } from '../organs/join-organs.ts';
import { decidedIds } from '../propose/is-touched.ts';
import { enterUnasked } from './enter-unasked.ts';

/** Everything that is laid together anew when a person has said what is one and what is not. */
export function joinIdentities(draft: LedgerDraft): void {
  joinMotions(draft, null, []);
  enterUnasked(draft);
  joinConversions(draft);
  joinReplies(draft);
  joinDeputies(draft);
  joinCopies(draft, decidedIds(draft));
  joinTargets(draft);
  joinFeedback(draft, ledgerLanguage({ office: draft.records('office') }));
  joinOrgans(draft);
}

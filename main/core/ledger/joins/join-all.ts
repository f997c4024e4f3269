import { atOnce, type Steps } from '../../steps.ts';
import { joinDeputies } from '../deputies/join-deputies.ts';
import { enterUnasked } from '../identity/enter-unasked.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { joinMeetingNames } from '../meetings/join-meeting-names.ts';
import { settleSessions } from '../meetings/settle-sessions.ts';
import { dropSameOffers } from '../offers/drop-same-offers.ts';
import { joinOrgans } from '../organs/join-organs.ts';
import { draftPlaces } from '../places/ledger-places.ts';
import { decidedIds } from '../propose/is-touched.ts';
import { joinConversions } from './join-conversions.ts';
import { joinCopies } from './join-copies.ts';
import { joinFeedback } from './join-feedback.ts';
import { joinMeetings } from './join-meetings.ts';
import { joinMergers } from './join-mergers.ts';
import { joinReplies } from './join-replies.ts';
import { joinTargets } from './join-targets.ts';

/** Everything that is laid together across sources except the motions' claims. */
export function joinAll(draft: LedgerDraft): void {
  atOnce(joiningAll(draft));
}

/** As `joinAll`, in steps. */
export function* joiningAll(draft: LedgerDraft): Steps<void> {
  const places = draftPlaces(draft);
  const decided = decidedIds(draft);
  enterUnasked(draft);
  settleSessions(draft, places);
  joinMergers(draft);
  joinConversions(draft);
  joinReplies(draft);
  yield;
  joinDeputies(draft, places);
  joinMeetingNames(draft, places);
  yield;
  // Copies are told by the meeting and the day of an opinion, and answers are attached by them.
  joinMeetings(draft);
  yield;
  yield* joinCopies(draft, decided, places);
  yield;
  joinTargets(draft);
  yield;
  yield* joinFeedback(draft, decided);
  yield;
  joinOrgans(draft);
  yield;
  dropSameOffers(draft);
}

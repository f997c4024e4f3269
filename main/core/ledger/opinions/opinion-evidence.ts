import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { EvidenceNeed } from '#shared/domain/transition.ts';
import { votedOn } from '#shared/domain/voted-on.ts';
import { isContent, votesDown, votesOf } from '#shared/domain/votes-of-round.ts';
import { answerOf, draftOfRound } from '../duties/report-answer.ts';

/** Whether a piece of evidence stands in the record of an opinion, or in the words given with the fact. */
export function opinionEvidence(
  ledger: Pick<Ledger, 'feedback' | 'organs' | 'points'>,
  opinion: OpinionRecord,
  note: string,
) {
  return (need: EvidenceNeed): boolean => {
    switch (need) {
      case 'hand-over-date':
        return opinion.handedOverOn !== null;
      case 'feedback-draft':
        return draftOfRound(ledger, opinion, opinion.round) !== null;
      case 'feedback-formal':
        return answerOf(ledger, opinion, opinion.round) !== null;
      case 'vote':
        return votesOf(opinion).length > 0;
      case 'vote-satisfied':
        return isContent(opinion) && votedOn(ledger.organs, opinion, opinion.round) !== null;
      case 'vote-dissatisfied':
        return votesDown(opinion).length > 0;
      case 'closed':
        return opinion.stage === 'closed' || opinion.stage === 'tracking';
      case 'reason':
        return note.trim() !== '';
      default:
        return false;
    }
  };
}

import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { Circumstances } from '../circumstances.ts';
import { draftOf } from '../ledger-draft.ts';
import { pointsOf } from '../ledger-index.ts';
import { typedOrgan } from '../organs/typed-organ.ts';
import { placeIn } from '../places/paper-place.ts';
import { settleDoubts } from '../plausible/doubt.ts';
import { recordOf } from '../record-of.ts';
import { addressedTogether } from './addressed-organs.ts';
import { doubtsOfGivenDue, withGivenDue } from './given-due.ts';
import { doubtsOf, doubtsOfLimits, doubtsOfOrgans, doubtsOfRule } from './hand-over-doubts.ts';
import type { HandOver } from './hand-over-letter.ts';
import { withHandOver } from './hand-over-point.ts';
import { arrange, organsOfLetter } from './handed-to.ts';
import { organsByLetter, withLetterLimits } from './letter-of-hand-over.ts';
import { limitOfNumber } from './limit-of-number.ts';
import { withLetter } from './with-letter.ts';
import { doubtsOfPoints, withPointsAnswered } from './without-points.ts';

/** The organs that the letter names, where the person names none. */
function namedByLetter(ledger: Ledger, opinion: OpinionRecord, letter: string | undefined): string[] {
  const paper = letter === undefined ? undefined : ledger.documents[letter];
  return paper ? organsByLetter(ledger, opinion, paper) : [];
}

/**
 * Records the hand-over of an opinion: day, letter number, organs, and the due dates by what the opinion prints, else by the rule that
 * fits it. Each organ owes a report of its own. Its points go out with it; a point whose due date a person set keeps that. A second
 * hand-over puts the first right (the dates are counted anew and say so), or adds a further organ; one that is to have the opinion no
 * longer is asked about. A day that comes with the letter is the person's. The days that an imported letter gives its organs go before those of the
 * opinion. Errors: `not-found`, `bad-input` (the paper is no such letter), `implausible`, `confirm-needed`.
 */
export function handOverOpinion(ledger: Ledger, id: string, handOver: HandOver, now: Circumstances): Change {
  const before = recordOf(ledger, 'opinions', id);
  const opinion = withLetterLimits(ledger, before, handOver.letter, handOver.leaveOut);
  const { on, number, lead } = handOver;
  const draft = draftOf(ledger);
  const place = placeIn(draft, opinion.document);
  const said = handOver.leads ?? (lead === null ? namedByLetter(ledger, opinion, handOver.letter) : [lead]);
  const named = said.length > 0 ? said : addressedTogether(opinion);
  const names = named.map((name) => typedOrgan(draft, name, place));
  const organs = draft.records('organs');
  const arranged = arrange(organs, opinion, { on, number, named: organsOfLetter(organs, opinion, names) });
  const doubts = [
    ...doubtsOfPoints(ledger, opinion),
    ...doubtsOf(ledger, opinion, handOver, now),
    ...doubtsOfRule(ledger, opinion, handOver),
    ...doubtsOfOrgans(organs, opinion, arranged),
    ...doubtsOfLimits(organs, opinion, arranged, handOver),
  ];
  const known = { ...ledger, organs };
  const counted = withLetter(known, opinion, arranged, handOver, now);
  const given = doubtsOfGivenDue(counted, arranged, handOver, now);
  const confirmed = settleDoubts([...doubts, ...given], handOver.confirmed);
  const next = withGivenDue(withPointsAnswered(counted, confirmed), arranged, handOver, opinion, now);
  draft.put('opinions', next);
  for (const point of pointsOf(ledger, id)) {
    // Whom the paper charges with a report on this point alone.
    const [charged] = limitOfNumber(next, point)?.organs ?? [];
    const lead = point.lead ?? (charged === undefined ? null : typedOrgan(draft, charged, place));
    draft.put('points', withHandOver({ organs: draft.records('organs') }, { ...point, lead }, next, now));
  }
  return draft.change('opinion-handed-over', opinion.title);
}

import { isDeepStrictEqual } from 'node:util';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import type { Circumstances } from '../circumstances.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { pointsOf } from '../ledger-index.ts';
import { typedOrgan } from '../organs/typed-organ.ts';
import { placeIn } from '../places/paper-place.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { doubtOfOrder, doubtsOfDay } from '../plausible/doubts-of-dates.ts';
import { stepped } from '../points/step-point.ts';
import { impossibleDay } from '../propose/stated-limits.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { dueAlong, withFirstDues } from './count-first-dues.ts';
import { heardOn } from './opinion-starts.ts';

export type HandOver = {
  /** ISO day of the letter. */
  on: string;
  number: string;
  lead: string | null;
  /** Rule that the person named; left out, paper and packs decide. */
  rule?: string | undefined;
  confirmed?: string[] | undefined;
};

/** A point that goes out with its opinion: it takes the opinion's due date and organ where it has none of its own. */
function withHandOver(point: PointRecord, opinion: OpinionRecord, now: Circumstances): PointRecord {
  const isNew = point.status === 'not-handed-over';
  const on = opinion.handedOverOn ?? now.today;
  const moved = isNew ? stepped(point, { to: 'handed-over', on, note: opinion.handOverNumber ?? '' }, now) : point;
  return {
    ...moved,
    state: 'confirmed',
    due: dueAlong(point, opinion, now),
    lead: point.lead ?? opinion.lead,
    // What the hand-over gives is the office's own word from then on: no reading takes it away again.
    entered: withEntered(moved.entered, 'state', 'status', 'title', 'citation', 'number', 'lead', 'support', 'limit'),
  };
}

/** Another printing of the opinion with another limit for the report: the letter that goes out decides. */
function doubtsOfPrintings(ledger: Ledger, opinion: OpinionRecord): Doubt[] {
  const limitOf = ({ limits }: OpinionRecord) => limits.find((one) => one.duty === 'written-report') ?? null;
  const own = limitOf(opinion);
  const others = Object.values(ledger.opinions).filter(
    (one) => one.sameAs === opinion.id && opinion.handedOverOn === null,
  );
  return others.flatMap((copy): Doubt[] => {
    const limit = limitOf(copy);
    const isSame = limit?.day === own?.day && isDeepStrictEqual(limit?.count, own?.count);
    if (!limit || isSame) return [];
    return [{ code: 'printed-otherwise', kind: 'unlikely', details: { other: limit.day ?? limit.citation.quote } }];
  });
}

/** Days in the opinion that no calendar has: what was meant, only a person can say. */
function doubtsOfWords(ledger: Ledger, opinion: OpinionRecord): Doubt[] {
  const printed = opinion.limits.flatMap(({ impossible }) => impossible ?? []);
  const ofPoints = pointsOf(ledger, opinion.id).flatMap((one) => impossibleDay(one.citation.quote, opinion.date) ?? []);
  const [text] = opinion.handedOverOn === null ? [...printed, ...ofPoints] : [];
  return text === undefined ? [] : [{ code: 'limit-no-such-day', kind: 'unlikely', details: { text } }];
}

function doubtsOf(ledger: Ledger, opinion: OpinionRecord, on: string, now: Circumstances): Doubt[] {
  return [
    ...doubtsOfWords(ledger, opinion),
    ...doubtsOfPrintings(ledger, opinion),
    ...doubtsOfDay(on, now.today),
    ...doubtOfOrder('before-meeting', 'unlikely', { on, start: heardOn(ledger, opinion) }),
  ];
}

/** Sets day, number, organ and due dates; a due date that a person typed stays. */
function withLetter(
  draft: LedgerDraft,
  ledger: Ledger,
  opinion: OpinionRecord,
  handOver: HandOver,
  now: Circumstances,
): OpinionRecord {
  const { on, number } = handOver;
  return {
    ...withFirstDues(ledger, opinion, handOver, now),
    handedOverOn: on,
    handOverNumber: number === '' ? opinion.handOverNumber : number,
    lead: handOver.lead === null ? opinion.lead : typedOrgan(draft, handOver.lead, placeIn(draft, opinion.document)),
    entered: withEntered(opinion.entered, 'handedOverOn', 'lead', 'due', 'draftDue'),
  };
}

/**
 * Records the hand-over of an opinion: day, letter number, organ, and the due dates by what the opinion prints, else by the rule that
 * fits it. Its points go out with it; a point whose due date a person set keeps that. A second hand-over in the first round puts the
 * first right; the dates are counted anew and say so. Errors: `not-found`, `implausible`, `confirm-needed`.
 */
export function handOverOpinion(ledger: Ledger, id: string, handOver: HandOver, now: Circumstances): Change {
  const opinion = recordOf(ledger, 'opinions', id);
  settleDoubts(doubtsOf(ledger, opinion, handOver.on, now), handOver.confirmed);
  const draft = draftOf(ledger);
  const next = withLetter(draft, ledger, opinion, handOver, now);
  draft.put('opinions', next);
  for (const point of pointsOf(ledger, id)) draft.put('points', withHandOver(point, next, now));
  return draft.change('opinion-handed-over', opinion.title);
}

import type { DeskItem } from '#shared/contract/desk-calls.ts';
import { addresseesOf } from '#shared/domain/addressees.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { isOpenOpinion } from '#shared/domain/opinion-stage.ts';
import { organTitle, organTitles } from '#shared/domain/organ-root.ts';
import { receivedDay } from '#shared/domain/received-day.ts';
import { votesDown } from '#shared/domain/votes-of-round.ts';
import { told, toldList } from '#shared/messages/catalogue.ts';
import { feedbackOf, pointsOf } from '../ledger-index.ts';
import { lacksPoints } from '../opinions/without-points.ts';
import { item } from './desk-item.ts';

/** The organs that an opinion was handed to, by name. */
export function namesOf(ledger: Ledger, opinion: OpinionRecord): string | null {
  const names = addresseesOf(ledger.organs, opinion).map(({ organ }) => organTitle(ledger.organs, organ));
  return names.filter((name) => name !== '').join('、') || null;
}

/** Opinions handed over to nobody that is known: nobody owes the report. */
export function organlessItems(opinion: OpinionRecord): DeskItem[] {
  const isMissing = opinion.handedOverOn !== null && opinion.lead === null && isOpenOpinion(opinion.stage);
  if (!isMissing) return [];
  const bare = { title: opinion.title, collection: 'opinions', record: opinion.id, urgency: 'to-check' } as const;
  const because = told('because.organ-missing');
  return [item({ ...bare, about: 'organ', organ: null, because, action: 'hand-over' })];
}

/** Opinions without any point: nothing of them is followed until somebody says that it is meant so. */
export function pointlessItems(ledger: Ledger, opinion: OpinionRecord): DeskItem[] {
  // Points that a person withdrew were somebody's decision.
  const isBare = lacksPoints(ledger, opinion) && pointsOf(ledger, opinion.id, true).length === 0;
  if (!isBare || !isOpenOpinion(opinion.stage)) return [];
  const bare = { title: opinion.title, collection: 'opinions', record: opinion.id, urgency: 'to-check' } as const;
  const because = told('because.no-points');
  return [item({ ...bare, about: 'points', organ: namesOf(ledger, opinion), because, action: 'open' })];
}

/** Opinions whose points are to be confirmed or that are to be handed over. `isNear`: the duty to hand over stands on the desk already. */
export function opinionItems(ledger: Ledger, opinion: OpinionRecord, isNear: boolean): DeskItem[] {
  const points = pointsOf(ledger, opinion.id);
  const organ = namesOf(ledger, opinion);
  const bare = { title: opinion.title, collection: 'opinions', record: opinion.id, organ } as const;
  const proposed = points.filter((point) => point.state === 'proposed').length;
  if (proposed > 0) {
    const because = told('because.points-proposed', { count: proposed });
    return [item({ ...bare, urgency: 'to-confirm', because, action: 'review' })];
  }
  const isForgotten = opinion.handedOverOn === null && points.some((point) => point.status === 'not-handed-over');
  const answers = feedbackOf(ledger, opinion.id);
  if (isForgotten && answers.some((one) => receivedDay(one) !== null)) {
    const because = told('because.hand-over-missing');
    return [item({ ...bare, about: 'hand-over', urgency: 'to-check', because, action: 'hand-over' })];
  }
  // Once its day is near, the duty itself stands on the desk.
  if (!isForgotten || isNear || answers.length > 0) return [];
  return [item({ ...bare, urgency: 'to-confirm', because: told('because.not-handed-over'), action: 'hand-over' })];
}

/** Opinions whose report the session voted unsatisfactory, until it is handled again or followed otherwise. */
export function votedDownItems(ledger: Ledger, opinion: OpinionRecord): DeskItem[] {
  const down = votesDown(opinion);
  // What waits for the vote on another report waits no less.
  if (down.length === 0 || !isOpenOpinion(opinion.stage) || opinion.stage === 'tracking') return [];
  const names = organTitles(
    ledger.organs,
    down.flatMap(({ organ }) => organ ?? []),
  );
  const organ = names.join('、') || namesOf(ledger, opinion);
  const bare = { title: opinion.title, collection: 'opinions', record: opinion.id, urgency: 'to-check' } as const;
  const because =
    names.length === 0
      ? told('because.vote-dissatisfied')
      : told('because.votes-dissatisfied', { organs: toldList(names) });
  return [item({ ...bare, about: 'vote', organ, because, action: 'open' })];
}

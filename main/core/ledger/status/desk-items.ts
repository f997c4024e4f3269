import type { DeskItem } from '#shared/contract/desk-calls.ts';
import { addresseesOf, authorOf, reportersOf } from '#shared/domain/addressees.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import { keptWith } from '#shared/domain/kept-with.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { isOpenOpinion } from '#shared/domain/opinion-stage.ts';
import { organTitle, organTitles } from '#shared/domain/organ-root.ts';
import { isOpenPoint } from '#shared/domain/point-transitions.ts';
import { receivedDay } from '#shared/domain/received-day.ts';
import { doubtedOf, doubtsOfSource } from '#shared/domain/source-doubts.ts';
import type { DocumentRecord, SourceRecord } from '#shared/domain/source-record.ts';
import { votesDown } from '#shared/domain/votes-of-round.ts';
import { type Told, told, toldList } from '#shared/messages/catalogue.ts';
import { toldSourceLabels } from '#shared/messages/source-labels.ts';
import { groupBy } from '../../group-by.ts';
import { promisesGone } from '../commitments/promises-gone.ts';
import { answerBy } from '../duties/report-answer.ts';
import { feedbackOf, papersOf, pointsOf } from '../ledger-index.ts';
import { lacksPoints } from '../opinions/without-points.ts';
import { pointOrgan } from '../points/point-rows.ts';
import { checkedPromiseItems } from './checked-promise-items.ts';
import { comparedFeedback } from './compared.ts';
import { item } from './desk-item.ts';
import { dueItems } from './due-items.ts';
import { extensionItems, promiseExtensionItems } from './extension-items.ts';
import { finishedItems } from './finished-items.ts';
import { handOverItems } from './hand-over-items.ts';
import { itemOrder } from './item-order.ts';
import { motionItems } from './motion-items.ts';
import { nearPromiseItems } from './near-promise-items.ts';
import { isFollowedInRound } from './round-reports.ts';
import { shownAskedItems } from './shown-asked-items.ts';
import { suggestionItems } from './suggestion-items.ts';
import { isSupersededDraft } from './superseded-draft.ts';
import { supplementItems } from './supplement-items.ts';
import { undatedDutyItems } from './undated-duty-items.ts';

const order: DeskItem['urgency'][] = [
  'overdue',
  'unanswered',
  'soon-7',
  'to-compare',
  'to-check',
  'to-confirm',
  'soon-30',
];

/** Of things that wait alike, what must be done first stands first: a source is read before its points are confirmed. */
const steps: DeskItem['collection'][] = [
  'points',
  'suggestions',
  'motions',
  'commitments',
  'sources',
  'opinions',
  'feedback',
];

/** At most so many answers are compared for one look at the desk; comparing takes some milliseconds each. */
const comparedAtOnce = 20;

/** Points of one opinion that are late or due on one day are one line: they are chased by one letter. */
function laidTogether(ledger: Ledger, items: readonly DeskItem[]): DeskItem[] {
  const groups = groupBy(items, (one) => {
    const opinion = one.collection === 'points' ? ledger.points[one.record]?.opinion : undefined;
    return opinion === undefined
      ? one.id
      : `${opinion} ${one.duty} ${one.due} ${one.organ} ${one.chased?.count} ${one.chased?.last}`;
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const opinion = first && group.length > 1 ? ledger.opinions[ledger.points[first.record]?.opinion ?? ''] : undefined;
    if (!first || !opinion) return group;
    const title = told('desk.opinion-points', { title: opinion.title, count: group.length });
    const id = `opinions~${opinion.id}~${first.duty}~${first.due}`;
    return [{ ...first, id, title, collection: 'opinions', record: opinion.id, count: group.length }];
  });
}

/** The organs that an opinion was handed to, by name. */
function namesOf(ledger: Ledger, opinion: OpinionRecord): string | null {
  const names = addresseesOf(ledger.organs, opinion).map(({ organ }) => organTitle(ledger.organs, organ));
  return names.filter((name) => name !== '').join('、') || null;
}

/** Reports of which nobody said whose they are, where several organs owe one: they stop no clock until somebody does. */
function authorlessItems(ledger: Ledger, opinion: OpinionRecord): DeskItem[] {
  return feedbackOf(ledger, opinion.id).flatMap((one) => {
    const reporters = reportersOf(ledger.organs, opinion, one.round);
    const report = { organ: one.organ, on: one.receivedOn };
    if (reporters.length < 2 || authorOf(ledger.organs, reporters, report) !== null) return [];
    const organs = toldList(reporters.map(({ organ }) => organTitle(ledger.organs, organ)));
    const bare = { title: one.title, collection: 'feedback', record: one.id, urgency: 'to-confirm' } as const;
    const because = told('because.report-of-whom', { organs });
    return [item({ ...bare, about: 'author', organ: null, because, action: 'open' })];
  });
}

/** Opinions handed over to nobody that is known: nobody owes the report. */
function organlessItems(opinion: OpinionRecord): DeskItem[] {
  const isMissing = opinion.handedOverOn !== null && opinion.lead === null && isOpenOpinion(opinion.stage);
  if (!isMissing) return [];
  const bare = { title: opinion.title, collection: 'opinions', record: opinion.id, urgency: 'to-check' } as const;
  const because = told('because.organ-missing');
  return [item({ ...bare, about: 'organ', organ: null, because, action: 'hand-over' })];
}

/** Opinions without any point: nothing of them is followed until somebody says that it is meant so. */
function pointlessItems(ledger: Ledger, opinion: OpinionRecord): DeskItem[] {
  // Points that a person withdrew were somebody's decision.
  const isBare = lacksPoints(ledger, opinion) && pointsOf(ledger, opinion.id, true).length === 0;
  if (!isBare || !isOpenOpinion(opinion.stage)) return [];
  const bare = { title: opinion.title, collection: 'opinions', record: opinion.id, urgency: 'to-check' } as const;
  const because = told('because.no-points');
  return [item({ ...bare, about: 'points', organ: namesOf(ledger, opinion), because, action: 'open' })];
}

/** Promises of a draft that the formal report does not make any more: somebody says whether they are still followed. */
function goneItems(ledger: Ledger): DeskItem[] {
  return promisesGone(ledger)
    .filter(({ formal }) => isOpenOpinion(ledger.opinions[formal.opinion ?? '']?.stage ?? 'closed'))
    .map(({ promise, formal }) =>
      item({
        title: told('desk.promise-title', { title: promise.title }),
        collection: 'commitments',
        record: promise.id,
        urgency: 'to-check',
        about: 'gone',
        organ: organTitle(ledger.organs, promise.organ) || null,
        because: told('because.promise-gone', { title: formal.title }),
        action: 'open',
      }),
    );
}

/** Formal reports whose day of receipt nobody entered: whether they came in time cannot be said. */
function undatedItems(ledger: Ledger, opinion: OpinionRecord): DeskItem[] {
  const report = feedbackOf(ledger, opinion.id).find((one) => {
    if (one.version !== 'formal' || receivedDay(one) !== null) return false;
    const author = authorOf(ledger.organs, reportersOf(ledger.organs, opinion, one.round), {
      organ: one.organ,
      on: one.receivedOn,
    });
    return author !== null && !answerBy(ledger, opinion, one.round, author.organ)?.on;
  });
  if (!report || opinion.handedOverOn === null) return [];
  const organ = namesOf(ledger, opinion);
  const bare = {
    title: opinion.title,
    collection: 'opinions',
    record: opinion.id,
    urgency: 'to-check',
    organ,
  } as const;
  const because = told('because.receipt-unknown', { title: report.title, date: report.receivedOn ?? '—' });
  return [item({ ...bare, because, action: 'open' })];
}

function isSettled(ledger: Ledger, feedback: FeedbackRecord): boolean {
  const points = pointsOf(ledger, feedback.opinion ?? '');
  return points.length === 0 || points.every((point) => !isOpenPoint(point.status) || point.check !== null);
}

function compareItem(ledger: Ledger, feedback: FeedbackRecord, isAtOnce: boolean): DeskItem[] {
  const comparison = isAtOnce ? comparedFeedback(ledger, feedback) : null;
  const bare = {
    title: feedback.title,
    collection: 'feedback',
    record: feedback.id,
    organ: organTitle(ledger.organs, feedback.organ) || null,
    action: 'compare',
    scope: { opinion: feedback.opinion ?? '', feedback: feedback.id },
  } as const;
  const count = comparison?.counts.none ?? 0;
  const total = comparison?.points.length ?? 0;
  if (count > 0) {
    return [item({ ...bare, count, urgency: 'unanswered', because: told('because.unanswered', { count, total }) })];
  }
  return [
    item({ ...bare, urgency: 'to-compare', because: told('because.received', { date: receivedDay(feedback) ?? '—' }) }),
  ];
}

function feedbackItems(ledger: Ledger): DeskItem[] {
  let compared = 0;
  const newest = listed(ledger.feedback)
    .filter((one) => one.sameAs === null)
    .sort((a, b) => (b.receivedOn ?? '').localeCompare(a.receivedOn ?? '') || (a.id < b.id ? -1 : 1));
  return newest.flatMap((feedback) => {
    const bare = { title: feedback.title, collection: 'feedback', record: feedback.id, organ: null } as const;
    if (feedback.attachment === 'asked') {
      const count = feedback.candidates.length;
      const because = count === 1 ? told('because.attach-asked-one') : told('because.attach-asked', { count });
      return [item({ ...bare, urgency: 'to-confirm', because, action: 'attach' })];
    }
    if (feedback.attachment === 'none' && feedback.opinion === null) {
      return [item({ ...bare, urgency: 'to-confirm', because: told('because.attach-none'), action: 'attach' })];
    }
    const isTold = isSupersededDraft(ledger, feedback) || isFollowedInRound(ledger, feedback);
    const isOver = isSettled(ledger, feedback) || isTold;
    if (feedback.opinion === null || isOver) return [];
    compared += 1;
    return compareItem(ledger, feedback, compared <= comparedAtOnce);
  });
}

function opinionItems(ledger: Ledger, opinion: OpinionRecord, isNear: boolean): DeskItem[] {
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

function checkItems(ledger: Ledger): DeskItem[] {
  return listed(ledger.points)
    .filter((point) => point.status === 'done-to-check' && point.state !== 'withdrawn')
    .map((point) =>
      item({
        title: `${ledger.opinions[point.opinion]?.title ?? ''} · ${point.title}`,
        collection: 'points',
        record: point.id,
        urgency: 'to-check',
        organ: organTitle(ledger.organs, pointOrgan(ledger, point)) || null,
        because: told('because.self-reported'),
        action: 'check',
        scope: { opinion: point.opinion },
      }),
    );
}

function readBecause(documents: number, doubts: number): Told {
  return doubts === 0
    ? told('because.reading-review', { documents })
    : told('because.reading-doubts', { documents, doubts });
}

const keptLabels = keptWith<Ledger['sources'], ReturnType<typeof toldSourceLabels>>();
const keptDoubts = keptWith<SourceRecord, number>();

/** How many places of a source a person should look at. */
function doubtCount(source: SourceRecord, papers: readonly DocumentRecord[], points: readonly PointRecord[]): number {
  return keptDoubts(source, [...papers, ...points], () => doubtsOfSource(doubtedOf(source, papers, points)).length);
}

function sourceItems(ledger: Ledger): DeskItem[] {
  const waiting = listed(ledger.sources).filter((source) => source.state === 'to-review');
  if (waiting.length === 0) return [];
  const points = groupBy(listed(ledger.points), ({ citation }) => ledger.documents[citation.document]?.source);
  const labels = keptLabels(ledger.sources, [], () => toldSourceLabels(listed(ledger.sources)));
  return waiting.map((source) =>
    item({
      title: labels.get(source.id) ?? source.title,
      collection: 'sources',
      record: source.id,
      urgency: 'to-confirm',
      organ: null,
      because: readBecause(
        source.counts.documents,
        doubtCount(source, papersOf(ledger, source.id), points.get(source.id) ?? []),
      ),
      action: 'review',
    }),
  );
}

/** Opinions whose report the session voted unsatisfactory, until it is handled again or followed otherwise. */
function votedDownItems(ledger: Ledger, opinion: OpinionRecord): DeskItem[] {
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

const known = new WeakMap<Ledger, { today: string; days: number; items: readonly DeskItem[] }>();

/**
 * What needs somebody now, the most urgent first, each with its reason and the next action. Desk and navigation ask for the same; it is
 * worked out once per ledger and day.
 */
export function deskItems(ledger: Ledger, today: string, days: number): DeskItem[] {
  const before = known.get(ledger);
  if (before?.today === today && before.days === days) return [...before.items];
  const items = itemsOn(ledger, today, days);
  known.set(ledger, { today, days, items });
  return [...items];
}

function itemsOn(ledger: Ledger, today: string, days: number): DeskItem[] {
  const opinions = listed(ledger.opinions).filter((opinion) => opinion.sameAs === null);
  const due = dueItems(ledger, today, days);
  const near = new Set(due.filter((one) => one.duty === 'hand-over').map((one) => one.record));
  const items = [
    ...laidTogether(ledger, due),
    ...feedbackItems(ledger),
    ...checkItems(ledger),
    ...suggestionItems(ledger, today),
    ...motionItems(ledger),
    ...undatedDutyItems(ledger),
    ...goneItems(ledger),
    ...nearPromiseItems(ledger),
    ...shownAskedItems(ledger),
    ...checkedPromiseItems(ledger),
    ...sourceItems(ledger),
    ...opinions.flatMap((opinion) => undatedItems(ledger, opinion)),
    ...opinions.flatMap((opinion) => authorlessItems(ledger, opinion)),
    ...opinions.flatMap(organlessItems),
    ...extensionItems(ledger),
    ...promiseExtensionItems(ledger),
    ...handOverItems(ledger),
    ...finishedItems(ledger),
    ...supplementItems(ledger, today),
    ...opinions.flatMap((opinion) => pointlessItems(ledger, opinion)),
    ...opinions.flatMap((opinion) => votedDownItems(ledger, opinion)),
    ...opinions.flatMap((opinion) => opinionItems(ledger, opinion, near.has(opinion.id))),
  ];
  const further = itemOrder(ledger);
  return items.sort(
    (a, b) =>
      order.indexOf(a.urgency) - order.indexOf(b.urgency) ||
      (a.days ?? 0) - (b.days ?? 0) ||
      steps.indexOf(a.collection) - steps.indexOf(b.collection) ||
      further(a, b),
  );
}

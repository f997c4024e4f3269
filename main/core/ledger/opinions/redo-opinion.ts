import type { ParsedInput } from '#shared/contract/contract.ts';
import { entryOf } from '#shared/domain/act.ts';
import { addresseesOf, isAskedOf } from '#shared/domain/addressees.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { told } from '#shared/messages/catalogue.ts';
import type { Circumstances } from '../circumstances.ts';
import { typedDue } from '../dues/change-due.ts';
import { answerOf } from '../duties/report-answer.ts';
import { draftOf } from '../ledger-draft.ts';
import { pointsOf } from '../ledger-index.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { doubtOfOrder, doubtsOfDay, doubtsOfDue } from '../plausible/doubts-of-dates.ts';
import { nextRound } from '../points/reopen-point.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { requireEvidence } from '../require-evidence.ts';
import { redoDue } from './opinion-dues.ts';
import { opinionEvidence } from './opinion-evidence.ts';

type Input = ParsedInput<'opinions.redo'>;

/** An order for which nothing on record gives a reason: the vote was content, or nothing was answered that could be found wanting. */
function doubtsOfOrder(ledger: Ledger, opinion: OpinionRecord, on: string): Doubt[] {
  if (opinion.vote?.value === 'dissatisfied') return [];
  if (opinion.vote) {
    const vote = told(`rating.${opinion.vote.value}`);
    return [{ code: 'redo-after-vote', kind: 'unlikely', details: { vote } }];
  }
  const report = answerOf(ledger, opinion, opinion.round);
  const isAnswered = report !== null && (report.on === null || report.on <= on);
  return isAnswered ? [] : [{ code: 'redo-before-report', kind: 'unlikely', details: {} }];
}

function doubtsOf(ledger: Ledger, opinion: OpinionRecord, { on, due }: Input, now: Circumstances): Doubt[] {
  const start = opinion.vote?.on ?? opinion.rounds.at(-1)?.closedOn ?? opinion.handedOverOn;
  return [
    ...doubtsOfDay(on, now.today),
    ...doubtOfOrder('before-round', 'impossible', { on, start }),
    ...doubtsOfOrder(ledger, opinion, on),
    ...(due ? doubtsOfDue(due, on, now.today) : []),
  ];
}

/** Whether a point is handled again: those that were named, else all that are not done and still apply. */
function isOrdered(point: PointRecord, { points }: Input): boolean {
  return points ? points.includes(point.id) : point.status !== 'done' && point.status !== 'not-applicable';
}

/** Of several organs those that must report again: the organs of the points ordered. Undefined where all must: one is nobody's own. */
function askedAgain(ledger: Ledger, opinion: OpinionRecord, points: readonly PointRecord[]): string[] | undefined {
  const all = addresseesOf(ledger.organs, opinion).map(({ organ }) => organ);
  const leads = new Set(points.map(({ lead }) => organRoot(ledger.organs, lead)?.id ?? lead));
  const isOwn = leads.size > 0 && [...leads].every((lead) => lead !== null && all.includes(lead));
  const asked = all.filter((organ) => organ !== null && leads.has(organ));
  return isOwn && asked.length < all.length ? asked.flatMap((organ) => organ ?? []) : undefined;
}

/**
 * Orders an opinion to be handled again (重新办理): a new round with its own start and due date. The round that ends keeps its dates,
 * its extensions, its vote and its verdicts. Points found done or no longer applicable stay as they are.
 * Errors: `not-found`, `evidence-needed` (a vote of dissatisfaction or a reason), `implausible`, `confirm-needed`.
 */
export function redoOpinion(ledger: Ledger, input: Input, now: Circumstances): Change {
  const opinion = recordOf(ledger, 'opinions', input.id);
  const { on, reason } = input;
  requireEvidence({
    title: opinion.title,
    from: `stage.${opinion.stage}`,
    to: 'stage.redo',
    needs: [
      ['hand-over-date', 'vote-dissatisfied'],
      ['hand-over-date', 'reason'],
    ],
    has: opinionEvidence(ledger, opinion, reason),
  });
  const confirmed = settleDoubts(doubtsOf(ledger, opinion, input, now), input.confirmed);
  const due = input.due ? typedDue(input.due, { by: now.by, on: now.today, reason }) : redoDue(ledger, opinion, on);
  const { alsoTo, askedOf: formerlyAsked, ...rest } = opinion;
  const { round: number, due: oldDue, draftDue, vote } = opinion;
  const openedOn = opinion.rounds.at(-1)?.closedOn ?? opinion.handedOverOn;
  const several = { ...(alsoTo && { alsoTo }), ...(formerlyAsked && { askedOf: formerlyAsked }) };
  const over = { number, openedOn, due: oldDue, draftDue, vote, ...several };
  const ordered = pointsOf(ledger, opinion.id).filter((point) => isOrdered(point, input));
  const asked = askedAgain(ledger, opinion, ordered);
  const isAsked = (organ: string) =>
    isAskedOf({ ...(asked && { askedOf: asked }) }, organ, (id) => organRoot(ledger.organs, id)?.id ?? id);
  const draft = draftOf(ledger);
  draft.put('opinions', {
    ...rest,
    ...(alsoTo && { alsoTo: alsoTo.map((one) => ({ ...one, due: isAsked(one.organ) ? due : null, draftDue: null })) }),
    ...(asked && { askedOf: asked }),
    round: number + 1,
    rounds: [...opinion.rounds, { ...over, closedOn: on, reason, ordered: entryOf(now, confirmed) }],
    due,
    draftDue: null,
    vote: null,
    entered: withEntered(opinion.entered, 'rounds', 'due'),
  });
  for (const point of ordered) {
    const order = { on, reason: reason || (vote?.note ?? ''), due, to: 'handed-over', confirmed } as const;
    draft.put('points', nextRound(ledger, point, order, now));
  }
  return draft.change('opinion-redone', opinion.title);
}

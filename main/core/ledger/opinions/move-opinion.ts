import type { ParsedInput } from '#shared/contract/contract.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { OpinionStage } from '#shared/domain/opinion-stage.ts';
import { opinionTransitions } from '#shared/domain/opinion-transitions.ts';
import { isOpenPoint } from '#shared/domain/point-transitions.ts';
import type { EvidenceNeed } from '#shared/domain/transition.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { feedbackOf, pointsOf } from '../ledger-index.ts';
import { ledgerLanguage } from '../ledger-language.ts';
import { organFor } from '../organs/organ-for.ts';
import { placeIn } from '../places/paper-place.ts';
import { nextRound } from '../points/reopen-point.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { checkMove } from '../refuse-move.ts';

type Step = { to: OpinionStage; on: string; by: string; note: string };

function stepped(opinion: OpinionRecord, step: Step): OpinionRecord {
  return {
    ...opinion,
    stage: step.to,
    history: [...opinion.history, { on: step.on, from: opinion.stage, to: step.to, by: step.by, note: step.note }],
    entered: withEntered(opinion.entered, 'stage'),
  };
}

function hasEvidence(ledger: Ledger, opinion: OpinionRecord, note: string) {
  const versions = feedbackOf(ledger, opinion.id).map((one) => one.version);
  return (need: EvidenceNeed): boolean => {
    switch (need) {
      case 'hand-over-date':
        return opinion.handedOverOn !== null;
      case 'feedback-draft':
        return versions.includes('draft') || note.trim() !== '';
      case 'feedback-formal':
        return versions.includes('formal') || note.trim() !== '';
      case 'vote':
        return opinion.vote !== null;
      case 'vote-satisfied':
        return opinion.vote !== null && opinion.vote.value !== 'dissatisfied';
      case 'vote-dissatisfied':
        return opinion.vote?.value === 'dissatisfied';
      case 'reason':
        return note.trim() !== '';
      default:
        return false;
    }
  };
}

/** The person's word that the proposed points are the opinion's points. From then on their words and headings are locked. */
export function confirmOpinion(ledger: Ledger, id: string): Change {
  const opinion = recordOf(ledger, 'opinions', id);
  const draft = draftOf(ledger);
  draft.put('opinions', { ...opinion, entered: withEntered(opinion.entered, 'title') });
  for (const point of pointsOf(ledger, id)) {
    draft.put('points', {
      ...point,
      state: 'confirmed',
      entered: withEntered(point.entered, 'state', 'title', 'citation', 'number'),
    });
  }
  return draft.change('opinion-confirmed', opinion.title);
}

export type HandOver = { on: string; number: string; lead: string | null; due: DueDate | null; by: string };

function handOverPoints(draft: LedgerDraft, ledger: Ledger, opinion: OpinionRecord): void {
  for (const point of pointsOf(ledger, opinion.id)) {
    const isNew = point.status === 'not-handed-over';
    draft.put('points', {
      ...point,
      state: 'confirmed',
      status: isNew ? 'handed-over' : point.status,
      due: point.entered.includes('due') ? point.due : opinion.due,
      lead: point.lead ?? opinion.lead,
      entered: withEntered(point.entered, 'state', 'status', 'title', 'citation', 'number'),
    });
  }
}

/**
 * Records the hand-over of an opinion: day, letter number, organ, due date by the rule. Its points are handed over with it; a
 * point whose due date a person set keeps that. A second hand-over corrects the first. Errors: `not-found`.
 */
export function handOverOpinion(ledger: Ledger, id: string, handOver: HandOver): Change {
  const opinion = recordOf(ledger, 'opinions', id);
  const draft = draftOf(ledger);
  const { on, number, by } = handOver;
  const lead = handOver.lead === null ? opinion.lead : organFor(draft, handOver.lead, placeIn(draft, opinion.document));
  const early: OpinionStage[] = ['deliberated', 'drafted', 'signed'];
  const step = { to: 'handed-over', on, by, note: number } as const;
  const moved = early.includes(opinion.stage) ? stepped(opinion, step) : opinion;
  const next: OpinionRecord = {
    ...moved,
    handedOverOn: on,
    handOverNumber: number === '' ? opinion.handOverNumber : number,
    lead,
    due: handOver.due,
    entered: withEntered(moved.entered, 'lead', 'due'),
  };
  draft.put('opinions', next);
  handOverPoints(draft, ledger, next);
  return draft.change('opinion-handed-over', opinion.title);
}

/** Records how the session voted on the feedback. It closes no point: only a check does. Errors: `not-found`, `transition-illegal`. */
export function voteOpinion(ledger: Ledger, input: ParsedInput<'opinions.vote'>, by: string): Change {
  const opinion = recordOf(ledger, 'opinions', input.id);
  const { value, on, meeting, ballots, note } = input;
  const vote = { value, on, meeting, ballots, note };
  const next = {
    ...opinion,
    vote,
    earlierVotes: opinion.vote ? [...opinion.earlierVotes, opinion.vote] : opinion.earlierVotes,
  };
  const draft = draftOf(ledger);
  if (opinion.stage !== 'voted') {
    checkMove({
      table: opinionTransitions,
      statusKey: 'stage',
      title: opinion.title,
      from: opinion.stage,
      to: 'voted',
      has: hasEvidence(ledger, next, note),
      call: 'opinions.vote',
      language: ledgerLanguage(ledger),
    });
  }
  draft.put('opinions', stepped(next, { to: 'voted', on, by, note }));
  for (const point of pointsOf(ledger, opinion.id)) draft.put('points', { ...point, vote });
  return draft.change('opinion-voted', opinion.title);
}

/**
 * Moves an opinion one step of its procedure. To `redo` opens a new round of every point that is not found done, with its own
 * due date. Errors: `not-found`, `transition-illegal`, `evidence-needed`.
 */
export function moveOpinion(
  ledger: Ledger,
  input: { id: string; to: OpinionStage; on: string; note: string; due: string | null },
  by: string,
): Change {
  const opinion = recordOf(ledger, 'opinions', input.id);
  const follows = checkMove({
    table: opinionTransitions,
    statusKey: 'stage',
    title: opinion.title,
    from: opinion.stage,
    to: input.to,
    has: hasEvidence(ledger, opinion, input.note),
    language: ledgerLanguage(ledger),
  });
  const draft = draftOf(ledger);
  draft.put('opinions', stepped(opinion, { to: input.to, on: input.on, by, note: input.note }));
  if (follows.includes('points-reopened')) {
    for (const point of pointsOf(ledger, opinion.id)) {
      if (point.status === 'done' || point.status === 'not-applicable') continue;
      const isBegun = !isOpenPoint(point.status) || point.selfReport !== null || point.check !== null;
      const reopened = { on: input.on, reason: input.note || (opinion.vote?.note ?? ''), due: input.due };
      if (isBegun) draft.put('points', nextRound(ledger, point, reopened));
    }
  }
  return draft.change('opinion-moved', opinion.title);
}

import type { DueDate } from '#shared/domain/due-date.ts';
import { type Duty, endedDuty } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { chooseRule, dueByRule } from '../../calendar/choose-rule.ts';
import { rulesOf } from '../../calendar/rules-in-force.ts';
import { pointsOf } from '../ledger-index.ts';
import { closedOn } from '../opinions/opinion-starts.ts';
import { answerOf, draftOfRound } from './report-answer.ts';

const over = ['closed', 'archived', 'tracking'];

function handOverDue(ledger: Ledger, opinion: OpinionRecord): DueDate | null {
  const rules = rulesOf(ledger);
  const wanted = { subjects: ['opinion'], duty: 'hand-over', matter: opinion.matter, isRedo: false } as const;
  return dueByRule(rules, chooseRule(rules, wanted), { 'meeting-closed': closedOn(ledger, opinion) });
}

/**
 * The office's own duty: the opinion goes out some days after the meeting, whether somebody confirmed its points by then or not. An answer
 * shows that it went. Without any point there is nothing to hand over: all were withdrawn, or the paper only speaks of an opinion.
 */
function handOverDuty(ledger: Ledger, opinion: OpinionRecord): Duty[] {
  if (opinion.handedOverOn === null && pointsOf(ledger, opinion.id).length === 0) return [];
  const isAnswered = answerOf(ledger, opinion, 1) !== null || draftOfRound(ledger, opinion, 1) !== null;
  const isMet = opinion.handedOverOn !== null || isAnswered;
  const state = isMet ? 'met' : over.includes(opinion.stage) ? 'void' : 'open';
  return [
    {
      id: `${opinion.id}~hand-over~1`,
      kind: 'hand-over',
      collection: 'opinions',
      record: opinion.id,
      round: 1,
      opinion: opinion.id,
      organs: [],
      due: handOverDue(ledger, opinion),
      state,
      metOn: opinion.handedOverOn,
    },
  ];
}

type Round = { number: number; due: DueDate | null; draftDue: DueDate | null; isOver: boolean; endedOn: string | null };

function roundsOf(opinion: OpinionRecord): Round[] {
  const { round: number, due, draftDue } = opinion;
  const isOver = over.includes(opinion.stage);
  const ending = opinion.acts.findLast((act) => over.includes(act.type));
  const current = { number, due, draftDue, isOver, endedOn: isOver ? (ending?.on ?? null) : null };
  return [...opinion.rounds.map((one) => ({ ...one, isOver: true, endedOn: one.closedOn })), current];
}

function reportDuties(ledger: Ledger, opinion: OpinionRecord, round: Round): Duty[] {
  const lead = organRoot(ledger.organs, opinion.lead)?.id ?? opinion.lead;
  const common = {
    collection: 'opinions',
    record: opinion.id,
    round: round.number,
    opinion: opinion.id,
    organs: lead === null ? [] : [lead],
  } as const;
  const report = answerOf(ledger, opinion, round.number);
  const open = round.isOver ? endedDuty(round.endedOn) : ({ state: 'open', metOn: null } as const);
  const duties: Duty[] = [];
  if (round.draftDue) {
    const draft = draftOfRound(ledger, opinion, round.number);
    // A formal report that comes without a draft leaves nothing to send for comments.
    const unsent = report ? endedDuty(report.on) : open;
    const standing = draft ? ({ state: 'met', metOn: draft.on } as const) : unsent;
    duties.push({
      ...common,
      ...standing,
      id: `${opinion.id}~draft~${round.number}`,
      kind: 'draft',
      due: round.draftDue,
    });
  }
  // An opinion without points is answered as a whole; else each point owes its own answer.
  if (round.due && pointsOf(ledger, opinion.id).length === 0) {
    const id = `${opinion.id}~written-report~${round.number}`;
    const standing = report ? ({ state: 'met', metOn: report.on } as const) : open;
    duties.push({ ...common, ...standing, id, kind: 'written-report', due: round.due });
  }
  return duties;
}

/** What the office and the organ owe for an opinion as a whole. Nothing for a second copy. */
export function opinionDuties(ledger: Ledger, opinion: OpinionRecord): Duty[] {
  if (opinion.sameAs !== null) return [];
  return [
    ...handOverDuty(ledger, opinion),
    ...roundsOf(opinion).flatMap((round) => reportDuties(ledger, opinion, round)),
  ];
}

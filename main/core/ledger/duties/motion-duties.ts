import type { DueDate } from '#shared/domain/due-date.ts';
import { type Duty, endedDuty } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { handledAs } from '#shared/domain/motion-root.ts';
import { isOpenMotion } from '#shared/domain/motion-status.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { motionFacts } from '#shared/domain/stages/motion-status-on.ts';
import { motionPlanDue } from '../motions/motion-due.ts';
import { reviewDuty } from './review-duty.ts';

type Basis = Pick<
  Ledger,
  'motions' | 'organs' | 'documents' | 'lists' | 'meetings' | 'rulePacks' | 'office' | 'holidays'
>;
type Round = { number: number; due: DueDate | null; organs: string[]; endedOn: string | null; isOver: boolean };

/** The plan of the work that the decision wants, met by the plan alone: a report tells what was done, and no plan came by it. */
function planDuty(ledger: Basis, motion: MotionRecord, { endedOn, isOver, organs }: Round): Duty[] {
  const wanted = motion.handedOverOn === null ? null : motionPlanDue(ledger, motion, motion.handedOverOn);
  if (!wanted) return [];
  const plans = motion.papers.filter(({ role, printingOf }) => role === 'plan' && printingOf === undefined);
  const recorded = motion.acts.filter(({ type }) => type === 'implementing').map(({ on }) => on);
  const days = [...plans.flatMap(({ document }) => ledger.documents[document]?.date ?? []), ...recorded].sort();
  const isMet = plans.length > 0 || recorded.length > 0;
  const open = isOver ? endedDuty(endedOn) : ({ state: 'open', metOn: null } as const);
  return [
    {
      id: `${motion.id}~plan~1`,
      kind: 'plan',
      collection: 'motions',
      record: motion.id,
      round: 1,
      opinion: null,
      organs: wanted.organs.length > 0 ? wanted.organs : organs,
      due: wanted.due,
      ...(isMet ? { state: 'met', metOn: days[0] ?? null } : open),
    },
  ];
}

/** What the committee owes that a motion was given to, the plan for carrying a motion out where its decision wants one, and the report on carrying a motion out, round by round: met by the report itself, as a paper of its file or as recorded. One that is handled as another owes nothing of its own: plan and report are that one's. */
export function motionDuties(ledger: Basis, motion: MotionRecord): Duty[] {
  if (handledAs(ledger.motions, motion) !== null) return [];
  const isOpen = isOpenMotion(motion.status);
  const ending = motion.acts.findLast((act) => act.type === 'closed' || act.type === 'withdrawn');
  const organsOf = (id: string | null) => (id === null ? [] : [organRoot(ledger.organs, id)?.id ?? id]);
  const current = {
    number: motion.round,
    due: motion.due,
    organs: organsOf(motion.lead),
    endedOn: isOpen ? null : (ending?.on ?? null),
    isOver: !isOpen,
  };
  const over = motion.rounds.map(
    ({ number, due, lead = motion.lead, closedOn }): Round => ({
      number,
      due,
      organs: organsOf(lead),
      endedOn: closedOn,
      isOver: true,
    }),
  );
  const rounds: Round[] = [...over, current];
  const facts = motionFacts(motion, (document) => ledger.documents[document]?.date ?? null);
  const plan = planDuty(ledger, motion, rounds[0] ?? current);
  const review = reviewDuty(ledger, motion, isOpen ? null : { on: current.endedOn });
  const reportsOwed = rounds.flatMap((round): Duty[] => {
    if (!round.due) return [];
    const reports = facts.filter((fact) => fact.stage === 'reported' && fact.round === round.number);
    const days = reports.map((fact) => fact.on).filter((on) => on !== null);
    const open = round.isOver ? endedDuty(round.endedOn) : ({ state: 'open', metOn: null } as const);
    return [
      {
        id: `${motion.id}~written-report~${round.number}`,
        kind: 'written-report',
        collection: 'motions',
        record: motion.id,
        round: round.number,
        opinion: null,
        organs: round.organs,
        due: round.due,
        ...(reports.length > 0 ? { state: 'met', metOn: days.sort()[0] ?? null } : open),
      },
    ];
  });
  return [...review, ...plan, ...reportsOwed];
}

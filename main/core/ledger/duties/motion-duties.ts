import type { DueDate } from '#shared/domain/due-date.ts';
import type { Duty } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { isOpenMotion } from '#shared/domain/motion-status.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { motionFacts } from '#shared/domain/stages/motion-status-on.ts';

type Basis = Pick<Ledger, 'organs' | 'documents'>;
type Round = { number: number; due: DueDate | null; isOver: boolean };

/** The report on carrying a motion out, round by round: met by the report itself, as a paper of its file or as recorded. */
export function motionDuties(ledger: Basis, motion: MotionRecord): Duty[] {
  const { number, due } = { number: motion.round, due: motion.due };
  const rounds: Round[] = [...motion.rounds.map((one) => ({ ...one, isOver: true })), { number, due, isOver: false }];
  const facts = motionFacts(motion, (document) => ledger.documents[document]?.date ?? null);
  const lead = organRoot(ledger.organs, motion.lead)?.id ?? motion.lead;
  return rounds.flatMap((round): Duty[] => {
    if (!round.due) return [];
    const reports = facts.filter((fact) => fact.stage === 'reported' && fact.round === round.number);
    const days = reports.map((fact) => fact.on).filter((on) => on !== null);
    const isOver = round.isOver || !isOpenMotion(motion.status);
    return [
      {
        id: `${motion.id}~written-report~${round.number}`,
        kind: 'written-report',
        collection: 'motions',
        record: motion.id,
        round: round.number,
        opinion: null,
        organs: lead === null ? [] : [lead],
        due: round.due,
        state: reports.length > 0 ? 'met' : isOver ? 'void' : 'open',
        metOn: days.sort()[0] ?? null,
      },
    ];
  });
}

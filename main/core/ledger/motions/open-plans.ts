import type { Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { handledAs } from '#shared/domain/motion-root.ts';
import { isOpenMotion } from '#shared/domain/motion-status.ts';
import type { OpenPlan } from '#shared/domain/plan-letter.ts';

/** True where the plan for a motion came, as a paper of its file or as somebody recorded it. */
function hasPlan({ papers, acts }: MotionRecord): boolean {
  return papers.some(({ role }) => role === 'plan') || acts.some(({ type }) => type === 'implementing');
}

/** Letters that say they send the plan for a motion, while nothing else tells that it came. A letter sets nothing by itself. */
export function openPlans(ledger: Pick<Ledger, 'motions' | 'documents'>): OpenPlan[] {
  return Object.values(ledger.motions).flatMap((motion) => {
    if (!isOpenMotion(motion.status) || handledAs(ledger.motions, motion) !== null || hasPlan(motion)) return [];
    return motion.papers.flatMap(({ document, printingOf }): OpenPlan[] => {
      const letter = printingOf === undefined ? ledger.documents[document] : undefined;
      if (letter?.planLetter?.is !== 'covering') return [];
      const { title, date: on, number = '' } = letter;
      return [{ motion: motion.id, document, title, number, on }];
    });
  });
}

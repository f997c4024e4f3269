import type { CallOutput } from '#shared/contract/contract.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { dutiesOfRecord } from '../duties/all-duties.ts';
import { withOrgansOnce } from '../organs/lead-and-support.ts';
import { recordOf } from '../record-of.ts';
import { signersToCheck } from './few-signers.ts';
import { motionSteps, stepsAlong } from './motion-steps.ts';

/** Motions by session (latest first) and number. */
export function motionRows(ledger: Pick<Ledger, 'motions' | 'organs'>, status: string | undefined): MotionRecord[] {
  return Object.values(ledger.motions)
    .filter((motion) => status === undefined || motion.status === status)
    .sort(
      (a, b) =>
        (b.session ?? '').localeCompare(a.session ?? '') ||
        Number(a.number ?? Number.POSITIVE_INFINITY) - Number(b.number ?? Number.POSITIVE_INFINITY) ||
        (a.title < b.title ? -1 : 1),
    )
    .map((motion) => withOrgansOnce(ledger.organs, motion));
}

/** A motion with the papers of its file and everything that happened to it and to the one as which it is handled, oldest first. */
export function motionFile(ledger: Ledger, id: string): CallOutput<'motions.get'> {
  const motion = withOrgansOnce(ledger.organs, recordOf(ledger, 'motions', id));
  const papers = motion.papers.flatMap(({ document, role }) => {
    const paper = ledger.documents[document];
    return paper ? [{ document, role, title: paper.title, date: paper.date, kind: paper.kind }] : [];
  });
  const into = ledger.motions[motion.mergedInto ?? ''];
  const mergedInto = into ? { id: into.id, title: into.title, number: into.number } : null;
  const parts = motionRows(ledger, undefined)
    .filter((one) => one.mergedInto === id)
    .map(({ id: part, title, number }) => ({ id: part, title, number }));
  const [timeline, along] = [motionSteps(ledger, motion), stepsAlong(ledger, motion)];
  const toCheck = signersToCheck(ledger, motion);
  const duties = [...dutiesOfRecord(ledger, 'motions', id)];
  const asked = toCheck.length > 0 && { toCheck };
  return { motion, mergedInto, parts, papers, timeline, along, duties, ...asked };
}

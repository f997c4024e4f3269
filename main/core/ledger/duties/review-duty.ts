import type { DueDate } from '#shared/domain/due-date.ts';
import { type Duty, endedDuty } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { takesOthersIn } from '#shared/domain/motion-root.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { chooseRule, dueByRule } from '../../calendar/choose-rule.ts';
import { rulesOf } from '../../calendar/rules-in-force.ts';
import { committeeOfTitle } from '../../reading/records/motions/committee.ts';
import { isNamed } from '../motions/is-named.ts';
import { sessionEnd } from '../motions/session-end.ts';
import { dueOfLimit } from '../opinions/opinion-dues.ts';

type Basis = Pick<Ledger, 'motions' | 'documents' | 'lists' | 'meetings' | 'rulePacks' | 'office' | 'holidays'>;

/** What the review of a motion prints for the report of its committee: for this motion by name, else for all that are given to committees. */
function printedLimit({ documents }: Basis, motion: MotionRecord): StatedLimit | null {
  // The decision holds before the report that proposed it.
  const papers = motion.papers.toSorted((a, b) => Number(b.role === 'decision') - Number(a.role === 'decision'));
  const limits = papers.flatMap(({ document }) => documents[document]?.limits ?? []);
  const reviews = limits.filter(({ duty }) => duty === 'review');
  const own = reviews.find(({ motions }) => motions !== undefined && isNamed(motion, motions));
  return own ?? reviews.find(({ motions }) => motions === undefined) ?? null;
}

/** When the committee owes its report: as the paper prints it, else by the rule in force; a time counts from the end of the session. */
function reviewDue(ledger: Basis, motion: MotionRecord): DueDate | null {
  const rules = rulesOf(ledger);
  const limit = printedLimit(ledger, motion);
  const end = sessionEnd(ledger, motion.session);
  if (limit) return limit.day === null && end === null ? null : dueOfLimit(limit, end?.on ?? '', rules, end?.assumed);
  const wanted = { subjects: ['motion'], duty: 'review', matter: null, isRedo: false } as const;
  const counted = dueByRule(rules, chooseRule(rules, wanted), { 'meeting-closed': end?.on ?? null });
  if (counted?.because.by !== 'rule' || !end?.assumed) return counted;
  const assumptions = [...(counted.because.assumptions ?? []), 'paper-day' as const];
  return { ...counted, because: { ...counted.because, assumptions } };
}

/** The days on which the committee reported: its papers (审议结果的报告) and what persons recorded behind the session. */
export function resultsReportedOn(ledger: Basis, motion: MotionRecord): (string | null)[] {
  const end = sessionEnd(ledger, motion.session)?.on ?? null;
  const papers = motion.papers.flatMap(({ document }) => ledger.documents[document] ?? []);
  const told = papers.filter(({ title }) => committeeOfTitle(title) !== null).map(({ date }) => date);
  const acts = motion.acts.filter(({ type, on }) => type === 'reviewed' && (end === null || on > end));
  return [...told, ...acts.map(({ on }) => on)];
}

/**
 * The report on its deliberation that a committee owes to the standing committee for a motion that was given to it (地方组织法 art. 22; within three
 * months by the practice of cities). It is the committee's own: the hand-over to the government that follows ends nothing of it. `ended`: how
 * it stands where the motion is over without it; null while the motion is followed.
 */
export function reviewDuty(ledger: Basis, motion: MotionRecord, ended: { on: string | null } | null): Duty[] {
  const isGiven = motion.disposition === 'referred' || takesOthersIn(ledger.motions, motion);
  const committee = motion.handlingCommittee ?? null;
  const due = isGiven && committee !== null ? reviewDue(ledger, motion) : null;
  if (committee === null || due === null) return [];
  const days = resultsReportedOn(ledger, motion);
  const metOn = days.filter((day) => day !== null).sort()[0] ?? null;
  const open = ended === null ? ({ state: 'open', metOn: null } as const) : endedDuty(ended.on);
  const common = { id: `${motion.id}~review~1`, kind: 'review', collection: 'motions', record: motion.id } as const;
  const standing = days.length > 0 ? ({ state: 'met', metOn } as const) : open;
  return [{ ...common, round: 1, opinion: null, organs: [], by: committee, due, ...standing }];
}

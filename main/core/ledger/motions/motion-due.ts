import { isDeepStrictEqual } from 'node:util';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { chooseRule, dueByRule } from '../../calendar/choose-rule.ts';
import { addDays } from '../../calendar/iso-day.ts';
import { rulesOf } from '../../calendar/rules-in-force.ts';
import { limitForOrgan } from '../opinions/limit-for-organ.ts';
import { dueOfLimit } from '../opinions/opinion-dues.ts';
import type { Doubt } from '../plausible/doubt.ts';

type Basis = Pick<Ledger, 'organs' | 'documents'>;
type PlanBasis = Pick<Ledger, 'organs' | 'documents' | 'rulePacks' | 'office' | 'holidays'>;

/** A decision that wants a draft laid and no report is carried out by that. */
const ofReport = ['written-report', 'carry-out'] as const;

/** What the decision on a motion prints for the plan or the report of its organ, with the ISO day of the decision; null where none does. */
function printedLimit(
  ledger: Basis,
  { papers, lead }: Pick<MotionRecord, 'papers' | 'lead'>,
  duties: readonly StatedLimit['duty'][],
): { limit: StatedLimit; date: string | null } | null {
  for (const duty of duties) {
    for (const { document, role } of papers) {
      const paper = role === 'decision' || role === 'review' ? ledger.documents[document] : undefined;
      const limit = paper && limitForOrgan(ledger.organs, paper.limits ?? [], duty, lead);
      if (limit) return { limit, date: paper.date };
    }
  }
  return null;
}

/**
 * When the report on carrying a motion out is due, handed over on the ISO day `on`: as the decision of its file prints it for the organ that has
 * it, else by the rule in force; null where neither says. A time from the day of the decision counts from that.
 */
export function motionReportDue(ledger: Ledger, motion: MotionRecord, on: string): DueDate | null {
  const rules = rulesOf(ledger);
  const printed = printedLimit(ledger, motion, ofReport);
  const start = printed?.limit.from === 'issued' ? (printed.date ?? on) : on;
  if (printed) return dueOfLimit(printed.limit, start, rules);
  const wanted = { subjects: ['motion'], duty: 'written-report', matter: null, isRedo: false } as const;
  return dueByRule(rules, chooseRule(rules, wanted), { 'handed-over': on });
}

/**
 * When the plan for carrying a motion out (实施方案) is due, handed over on the ISO day `on`, as the decision of its file prints it for the organ that
 * has it; null where none wants one.
 */
export function motionPlanDue(ledger: PlanBasis, motion: MotionRecord, on: string): DueDate | null {
  const printed = printedLimit(ledger, motion, ['plan']);
  const start = printed?.limit.from === 'issued' ? (printed.date ?? on) : on;
  return printed && dueOfLimit(printed.limit, start, rulesOf(ledger));
}

// A decision and the letter that hands the motion over lie weeks apart, seldom months.
const longestApart = 120;

/** A day that no calendar has, or times of which nobody can say whose they are. */
function doubtsOfWords({ impossible, unpaired }: StatedLimit): Doubt[] {
  if (impossible !== undefined) return [{ code: 'limit-no-such-day', kind: 'unlikely', details: { text: impossible } }];
  return unpaired === undefined ? [] : [{ code: 'limits-unpaired', kind: 'unlikely', details: { text: unpaired } }];
}

/** Another printing of a paper of the file with another day than the one that holds: which is right, a person says. */
function doubtsOfPrintings({ documents }: Ledger, { papers }: MotionRecord, limit: StatedLimit): Doubt[] {
  return papers.flatMap(({ document, printingOf }): Doubt[] => {
    if (printingOf !== limit.citation.document) return [];
    const limits = documents[document]?.limits?.filter(({ duty }) => duty === limit.duty) ?? [];
    if (limits.some(({ day, count }) => isDeepStrictEqual([day, count], [limit.day, limit.count]))) return [];
    const other = limits[0]?.day ?? limits[0]?.citation.quote;
    return other === undefined ? [] : [{ code: 'printed-otherwise', kind: 'unlikely', details: { other } }];
  });
}

/** A decision on some motion that prints a limit and names none of the ledger's: whether it means this one, a person says. */
export function doubtsOfDecision(ledger: Ledger, motion: MotionRecord, on: string | null): Doubt[] {
  if (on === null || motion.entered.includes('due')) return [];
  const printed = printedLimit(ledger, motion, ofReport);
  if (printed) return [...doubtsOfWords(printed.limit), ...doubtsOfPrintings(ledger, motion, printed.limit)];
  const linked = new Set(Object.values(ledger.motions).flatMap(({ papers }) => papers.map(({ document }) => document)));
  return Object.values(ledger.documents).flatMap((paper): Doubt[] => {
    const limit = paper.limits?.find(({ duty }) => duty === 'written-report' || duty === 'carry-out');
    const isNear = paper.date !== null && paper.date <= on && paper.date >= addDays(on, -longestApart);
    if (!limit || !isNear || linked.has(paper.id) || !paper.title.includes('议案')) return [];
    const words = limit.citation.quote;
    return [{ code: 'decision-of-which', kind: 'unlikely', details: { paper: paper.title, words } }];
  });
}

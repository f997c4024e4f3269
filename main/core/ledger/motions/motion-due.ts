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

/** What the decision on a motion prints for the report of its organ, with the ISO day of the decision; null where none does. */
function printedLimit(
  ledger: Ledger,
  { papers, lead }: MotionRecord,
): { limit: StatedLimit; date: string | null } | null {
  for (const { document, role } of papers) {
    const paper = role === 'decision' || role === 'review' ? ledger.documents[document] : undefined;
    const limit = paper && limitForOrgan(ledger.organs, paper.limits ?? [], 'written-report', lead);
    if (limit) return { limit, date: paper.date };
  }
  return null;
}

/**
 * When the report on carrying a motion out is due, handed over on the ISO day `on`: as the decision of its file prints it for the organ that has
 * it, else by the rule in force; null where neither says. A time from the day of the decision counts from that.
 */
export function motionReportDue(ledger: Ledger, motion: MotionRecord, on: string): DueDate | null {
  const rules = rulesOf(ledger);
  const printed = printedLimit(ledger, motion);
  const start = printed?.limit.from === 'issued' ? (printed.date ?? on) : on;
  if (printed) return dueOfLimit(printed.limit, start, rules);
  const wanted = { subjects: ['motion'], duty: 'written-report', matter: null, isRedo: false } as const;
  return dueByRule(rules, chooseRule(rules, wanted), { 'handed-over': on });
}

// A decision and the letter that hands the motion over lie weeks apart, seldom months.
const longestApart = 120;

/** A day that no calendar has, or times of which nobody can say whose they are. */
function doubtsOfWords({ impossible, unpaired }: StatedLimit): Doubt[] {
  if (impossible !== undefined) return [{ code: 'limit-no-such-day', kind: 'unlikely', details: { text: impossible } }];
  return unpaired === undefined ? [] : [{ code: 'limits-unpaired', kind: 'unlikely', details: { text: unpaired } }];
}

/** A decision on some motion that prints a limit and names none of the ledger's: whether it means this one, a person says. */
export function doubtsOfDecision(ledger: Ledger, motion: MotionRecord, on: string | null): Doubt[] {
  if (on === null || motion.entered.includes('due')) return [];
  const printed = printedLimit(ledger, motion);
  if (printed) return doubtsOfWords(printed.limit);
  const linked = new Set(Object.values(ledger.motions).flatMap(({ papers }) => papers.map(({ document }) => document)));
  return Object.values(ledger.documents).flatMap((paper): Doubt[] => {
    const limit = paper.limits?.find(({ duty }) => duty === 'written-report');
    const isNear = paper.date !== null && paper.date <= on && paper.date >= addDays(on, -longestApart);
    if (!limit || !isNear || linked.has(paper.id) || !paper.title.includes('议案')) return [];
    const words = limit.citation.quote;
    return [{ code: 'decision-of-which', kind: 'unlikely', details: { paper: paper.title, words } }];
  });
}

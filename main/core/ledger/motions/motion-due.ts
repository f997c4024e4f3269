import { isDeepStrictEqual } from 'node:util';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { chooseRule, dueByRule } from '../../calendar/choose-rule.ts';
import { addDays } from '../../calendar/iso-day.ts';
import { type Rules, rulesOf } from '../../calendar/rules-in-force.ts';
import { limitForOrgan } from '../opinions/limit-for-organ.ts';
import { dueOfLimit } from '../opinions/opinion-dues.ts';
import type { Doubt } from '../plausible/doubt.ts';
import { isNamed } from './is-named.ts';

type Basis = Pick<Ledger, 'organs' | 'documents'>;
type PlanBasis = Pick<Ledger, 'organs' | 'documents' | 'rulePacks' | 'office' | 'holidays'>;

/** A decision that wants a draft laid and no report is carried out by that. */
const ofReport = ['written-report', 'carry-out'] as const;

type Printed = { limit: StatedLimit; date: string | null };
type Filed = Pick<MotionRecord, 'papers' | 'lead' | 'number' | 'title' | 'session'>;

/** Decisions and reviews of the file of a motion, with the limits that bind it: those printed for it by name stand first. */
function papersWithLimits(ledger: Basis, motion: Filed): { paper: DocumentRecord; limits: StatedLimit[] }[] {
  return motion.papers.flatMap(({ document, role }) => {
    const paper = role === 'decision' || role === 'review' ? ledger.documents[document] : undefined;
    if (!paper) return [];
    const all = paper.limits ?? [];
    const own = all.filter((one) => one.motions !== undefined && isNamed(motion, one.motions));
    return [{ paper, limits: [...own, ...all.filter((one) => one.motions === undefined)] }];
  });
}

/** What the decision on a motion prints for the plan or the report of its organ, with the ISO day of the decision; null where none does. */
function printedLimit(ledger: Basis, motion: Filed, duties: readonly StatedLimit['duty'][]): Printed | null {
  for (const duty of duties) {
    for (const { paper, limits } of papersWithLimits(ledger, motion)) {
      const limit = limitForOrgan(ledger.organs, limits, duty, motion.lead);
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
  if (printed) return dueOfPrinted(printed, on, rules);
  const wanted = { subjects: ['motion'], duty: 'written-report', matter: null, isRedo: false } as const;
  return dueByRule(rules, chooseRule(rules, wanted), { 'handed-over': on });
}

function dueOfPrinted({ limit, date }: Printed, on: string, rules: Rules): DueDate | null {
  return dueOfLimit(limit, limit.from === 'issued' ? (date ?? on) : on, rules);
}

/** Until when a plan is owed, and the organs (ids) of which the decision wants it; none where it names none. */
export type PlanDue = { due: DueDate; organs: string[] };

/** A limit of the plan that the decision prints for organs other than the one that has the motion. */
function planOfOthers(ledger: Basis, motion: Filed): (Printed & { organs: string[] }) | null {
  for (const { paper, limits } of papersWithLimits(ledger, motion)) {
    const limit = limits.find((one) => one.duty === 'plan');
    const isOf = (id: string) => limitForOrgan(ledger.organs, limit ? [limit] : [], 'plan', id) !== null;
    if (limit) return { limit, date: paper.date, organs: (paper.limitOrgans ?? []).filter(isOf) };
  }
  return null;
}

/**
 * When the plan for carrying a motion out (实施方案) is due, handed over on the ISO day `on`, as the decision of its file prints it: for the organ that
 * has it, else for those that the decision names with it; null where none wants one.
 */
export function motionPlanDue(ledger: PlanBasis, motion: MotionRecord, on: string): PlanDue | null {
  const own = printedLimit(ledger, motion, ['plan']);
  const others = own === null ? planOfOthers(ledger, motion) : null;
  const printed = own ?? others;
  const due = printed && dueOfPrinted(printed, on, rulesOf(ledger));
  return due && { due, organs: others?.organs ?? [] };
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

/** What was left open in the words of a limit: a day of no calendar, times of nobody in particular, another printing. */
function doubtsOfLimits(ledger: Ledger, motion: MotionRecord): Doubt[] {
  const [report, plan] = [printedLimit(ledger, motion, ofReport), printedLimit(ledger, motion, ['plan'])];
  return [report, plan].flatMap((printed) =>
    printed ? [...doubtsOfWords(printed.limit), ...doubtsOfPrintings(ledger, motion, printed.limit)] : [],
  );
}

/** The words of all limits of a paper, each once. */
function wordsOf(limits: readonly StatedLimit[]): string {
  return [...new Set(limits.map(({ citation }) => citation.quote))].join('');
}

/**
 * Decisions of the time before the hand-over that print limits and are in no motion's file: one that names no motion may mean this one, and so may one
 * that names it and cannot be told from another of its number. Which it means, a person says.
 */
export function doubtsOfDecision(ledger: Ledger, motion: MotionRecord, on: string | null): Doubt[] {
  if (on === null || motion.entered.includes('due')) return [];
  if (papersWithLimits(ledger, motion).some(({ limits }) => limits.length > 0)) return doubtsOfLimits(ledger, motion);
  const linked = new Set(Object.values(ledger.motions).flatMap(({ papers }) => papers.map(({ document }) => document)));
  return Object.values(ledger.documents).flatMap((paper): Doubt[] => {
    const { limits = [], motions = [], title } = paper;
    const isNear = paper.date !== null && paper.date <= on && paper.date >= addDays(on, -longestApart);
    if (limits.length === 0 || !isNear || linked.has(paper.id)) return [];
    const details = { paper: title, words: wordsOf(limits) };
    if (motions.length === 0)
      return title.includes('议案') ? [{ code: 'decision-of-which', kind: 'unlikely', details }] : [];
    return isNamed(motion, motions) ? [{ code: 'decision-of-several', kind: 'unlikely', details }] : [];
  });
}

import { firstMatch, holds } from '#core/rules/first-match.ts';
import type { ReadTarget } from '#shared/domain/readings/read-target.ts';
import type { Paper } from '../../structure/paper.ts';
import {
  fiveYearPlan,
  namedYear,
  openingYear,
  partOfYear,
  planPeriod,
  type RoleRule,
  roleRules,
  tellsTime,
  untilYear,
  wanted,
  yearsOfPlan,
} from './context.rules.ts';

/** What the statements of a passage are about: done or wanted, and which year. Role null: not told, so nothing is read there. */
export type TargetContext = { role: ReadTarget['role'] | null; period: string | null };

/** True for a period of several years, which only a plan has: 2026-2030. */
export function isPlanPeriod(period: string | null): boolean {
  return yearsOfPlan.form.test(period ?? '');
}

function yearIn(text: string): string | null {
  return namedYear.form.find(text)?.groups.year ?? null;
}

/** First year and last year of the nth five-year plan: the fifteenth runs 2026–2030. */
function fiveYears(title: string): { period: string; before: string } | null {
  const numerals = '零一二三四五六七八九十';
  const named = fiveYearPlan.form.find(title.replaceAll('“', ''));
  if (named === null) return null;
  const plan = 10 + Math.max(0, numerals.indexOf(named.groups.nth || '零'));
  const first = 1951 + plan * 5;
  return { period: `${first}-${first + 4}`, before: `${first - 5}-${first - 1}` };
}

/** The context before any heading was met, from the kind of the paper, its title and its date. */
export function firstContext(paper: Paper): TargetContext {
  if (paper.document.kind === 'plan-outline')
    return { role: 'target', period: fiveYears(paper.document.title)?.period ?? null };
  // A report on the livelihood projects of one year tells what was reached in it.
  if (paper.document.kind === 'livelihood-report') {
    const named = yearIn(paper.document.title);
    return { role: named === null ? null : 'actual', period: named };
  }
  return { role: null, period: null };
}

function yearOfPaper(paper: Paper): number | null {
  const printed = paper.document.date ?? yearIn(`${paper.document.meeting ?? ''} ${paper.document.title}`);
  return printed ? Number(printed.slice(0, 4)) : null;
}

/**
 * The context under a heading, or the same context when the heading says neither review nor outlook. The year is the one of the
 * heading; else the one of the title for that role; else the year of the paper (outlook) or the one before it (review).
 */
export function contextUnder(paper: Paper, heading: string, current: TargetContext): TargetContext {
  const plain = heading.replace(/\s/g, '');
  // The headings of such a report name fields (八、优化服务举措), not what is told under them.
  if (paper.document.kind === 'livelihood-report' && !tellsTime.form.test(plain)) return current;
  const role = firstMatch<RoleRule>(roleRules, plain)?.rule.role ?? roleOfYear(paper, plain);
  if (role === null) return current;
  return { role, period: yearIn(plain) ?? periodFor(paper, role) };
}

/** 一、2025年工作 in a report of 2026 tells what was done, 二、2026年工作 what is wanted. */
function roleOfYear(paper: Paper, heading: string): ReadTarget['role'] | null {
  const named = yearIn(heading);
  const own = yearOfPaper(paper);
  if (named === null || own === null) return null;
  return Number(named) < own ? 'actual' : 'target';
}

function periodFor(paper: Paper, role: ReadTarget['role']): string | null {
  const plan = paper.document.kind === 'plan-outline' ? fiveYears(paper.document.title) : null;
  if (plan) return role === 'target' ? plan.period : plan.before;
  const years = namedYear.form.findAll(paper.document.title).map(({ groups }) => groups.year ?? '');
  if (years.length > 1) return (role === 'actual' ? years[0] : years.at(-1)) ?? null;
  const own = yearOfPaper(paper);
  return own === null ? null : String(role === 'target' ? own : own - 1);
}

/** The context of one sentence: a year, a stretch of the year or words of wanting in it override what the heading said. */
export function contextOf(sentence: string, current: TargetContext): TargetContext {
  const part = partOfYear.words(sentence)?.replace(/\s/g, '');
  const until = untilYear.form.find(sentence)?.groups.year;
  const named = openingYear.form.find(sentence)?.groups.year;
  const plan = planPeriod.form.find(sentence)?.groups.plan;
  const role =
    holds(wanted, sentence) && current.role === null
      ? 'target'
      : until && current.role !== 'actual'
        ? 'target'
        : current.role;
  if (part && current.role === 'actual')
    return {
      role,
      period: namedYear.form.test(part) ? part : `${current.period ?? ''}${current.period ? '年' : ''}${part}`,
    };
  if (plan && !until) return inPlan(fiveYears(`第${plan.slice(0, -1)}个五`)?.period ?? null, { ...current, role });
  const later = until ?? named;
  if (!later) return { ...current, role };
  // An earlier year inside a plan is a base for comparison: what it says was reached.
  const base =
    current.role === 'target' && current.period !== null && Number(later) < Number(current.period.slice(0, 4));
  return { role: base ? 'actual' : role, period: later };
}

/** “十四五”时期 in the outline of the fifteenth plan tells what was reached, “十五五”时期 in a review what is wanted. */
function inPlan(period: string | null, current: TargetContext): TargetContext {
  if (period === null) return current;
  const [first = 0, last = 0] = period.split('-').map(Number);
  const own = Number(current.period?.slice(0, 4) ?? Number.NaN);
  if (current.role !== null && last < own) return { role: 'actual', period };
  return { role: current.role !== null && first > own ? 'target' : current.role, period };
}

/** The context of the sentences after this one in its paragraph: a five-year period that was named holds on. */
export function contextAfter(sentence: string, current: TargetContext): TargetContext {
  const after = contextOf(sentence, current);
  return planPeriod.form.test(sentence) && isPlanPeriod(after.period) ? after : current;
}

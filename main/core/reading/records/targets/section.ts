import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { firstMatch, holds } from '#core/rules/first-match.ts';
import type { ReadTarget } from '#shared/domain/readings/read-target.ts';
import type { Paper } from '../../structure/paper.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { tellsTime } from '../../text/plain-heading.rules.ts';
import { headsTime } from '../../text/plain-heading.ts';
import { partHeading, runInHeading } from './clause.rules.ts';
import { ownYearReviewed, type RoleRule, roleRules } from './context.rules.ts';
import type { TargetContext } from './context.ts';
import { plainWords } from './plain-words.ts';
import { fiveYearsIn, isPlanPeriod, ownYear, periodOf, planYears, termYear, yearsIn } from './years-of-paper.ts';

/** A heading; `length` are the signs of its paragraph that are the heading, behind which its text may run on. */
type Heading = { text: string; level: number; length: number };

/** Signs of a line beyond which it is prose, not the heading of a part. */
const longestHeading = 60;
/** The levels of headings, as a format sets them, that are those of parts. */
const deepestPart = 2;

/** The heading that a paragraph is, with its level among headings of parts (1 is the highest), or null. */
export function headingOf({ text, hint }: Paragraph): Heading | null {
  const style = readOrdinalMark(text)?.style;
  const runIn = style === '一、' ? runInHeading.form.words(text) : null;
  if (runIn !== null) return { text: runIn, level: 4, length: runIn.length };
  if (text.length > longestHeading) return null;
  const { length } = text;
  const part = partHeading.form.find(text)?.groups.part;
  if (part) return { text, level: '篇编部'.includes(part) ? 1 : 2, length };
  if (style === '一、') return { text, level: 4, length };
  if (style === undefined && (hint?.heading ?? Number.POSITIVE_INFINITY) <= deepestPart)
    return { text, level: 3, length };
  return style === undefined && headsTime(text) ? { text, level: 3, length } : null;
}

/**
 * The parts of a paper as its headings open and close them: what stands under a heading is done or wanted by what it says, else by what the part says
 * in which it stands; a part ends with the next heading of its level.
 */
export class Sections {
  readonly #paper: Paper;
  readonly #first: TargetContext;
  #open: { level: number; context: TargetContext }[] = [];

  constructor(paper: Paper) {
    this.#paper = paper;
    this.#first = firstContext(paper);
  }

  get context(): TargetContext {
    return this.#open.at(-1)?.context ?? this.#first;
  }

  under({ text, level }: Pick<Heading, 'text' | 'level'>): TargetContext {
    this.#open = this.#open.filter((part) => part.level < level);
    const context = contextUnder(this.#paper, text, this.context);
    this.#open.push({ level, context });
    return context;
  }
}

/** The context before any heading was met, from the kind of the paper, its title and its date. */
export function firstContext(paper: Paper): TargetContext {
  const { kind, title } = paper.document;
  const nothing = { role: null, period: null, span: null, isMixed: false, hasGoals: false, term: termYear(paper) };
  const plan = planYears(title);
  if (kind === 'plan-outline') {
    const period = plan && periodOf(plan);
    return { ...nothing, role: 'target', period, span: period };
  }
  // A report on the livelihood projects of one year tells what was reached in it.
  const named = yearsIn(title)[0];
  if (kind === 'livelihood-report' && named !== undefined) return { ...nothing, role: 'actual', period: String(named) };
  return nothing;
}

/**
 * The context under a heading, or that of the part in which it stands when it says neither review nor outlook. Years decide before words, and under
 * a part that is told only a heading that names a time can turn. The period is that of the heading, else that of the title for this role, else
 * that of the paper (outlook) or of the time before it (review).
 */
export function contextUnder(paper: Paper, heading: string, part: TargetContext): TargetContext {
  const plain = plainWords(heading);
  // The headings of such a report name fields (八、优化服务举措), not what is told under them.
  if (paper.document.kind === 'livelihood-report' && !tellsTime.form.test(plain)) return part;
  const isTold = part.role !== null && !tellsTime.form.test(plain) && paper.document.kind !== 'plan-outline';
  const role = isTold ? null : (roleByYear(paper, plain) ?? firstMatch<RoleRule>(roleRules, plain)?.rule.role ?? null);
  return role === null ? part : { role, hasGoals: false, term: part.term, ...timesFor(paper, plain, role) };
}

/** 一、2025年工作 in a report of 2026 tells what was done, 二、2026年工作 what is wanted. */
function roleByYear(paper: Paper, heading: string): ReadTarget['role'] | null {
  const own = ownYear(paper);
  const plan = planYears(heading);
  const years = [...yearsIn(heading), ...(plan ? [plan.last] : [])];
  if (years.length === 0 || own === null) return null;
  const last = Math.max(...years);
  if (last !== own) return last < own ? 'actual' : 'target';
  return holds(ownYearReviewed, heading) ? 'actual' : 'target';
}

type Times = Pick<TargetContext, 'period' | 'span' | 'isMixed'>;

function timesFor(paper: Paper, heading: string, role: ReadTarget['role']): Times {
  const span = spanIn(heading, role, termYear(paper));
  const year = yearsIn(heading).at(role === 'actual' ? 0 : -1);
  const period = year === undefined ? (span ?? periodOfPaper(paper, role)) : String(year);
  return { period, span: span ?? (isPlanPeriod(period) ? period : null), isMixed: span !== null && year !== undefined };
}

/** The years of a plan or of a term that a heading names. */
function spanIn(heading: string, role: ReadTarget['role'], own: number | null): string | null {
  const plan = planYears(heading);
  if (plan) return periodOf(plan);
  return own === null ? null : fiveYearsIn(heading, own, role);
}

function periodOfPaper(paper: Paper, role: ReadTarget['role']): string | null {
  const plan = paper.document.kind === 'plan-outline' ? planYears(paper.document.title) : null;
  if (plan) return periodOf(role === 'target' ? plan : { first: plan.first - 5, last: plan.first - 1 });
  const years = yearsIn(paper.document.title);
  if (years.length > 1) return String(role === 'actual' ? years[0] : years.at(-1));
  const own = ownYear(paper);
  return own === null ? null : String(role === 'target' ? own : own - 1);
}

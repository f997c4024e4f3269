import type { Citation } from '#shared/domain/citation.ts';
import type { DueDate, DueUnit } from '#shared/domain/due-date.ts';
import type { LimitedDuty, StatedLimit } from '#shared/domain/stated-limit.ts';
import { namedDays } from '#shared/text/chinese-date.ts';
import { parseChineseNumeral } from '#shared/text/chinese-numeral.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { dueOfPromise } from '../../comparison/commitments/due-of-promise.ts';
import { dealtOut, type TimeIn } from './dealt-out.ts';
import { ofStage } from './limited-organs.rules.ts';
import { namesOnlyOrgans, organsBefore } from './limited-organs.ts';
import {
  asksLimit,
  betweenTimes,
  bracketedYear,
  draftAsked,
  fromIssue,
  fromReceipt,
  limitPart,
  ofWhole,
  onProgress,
  recurring,
  reportAsked,
  reportNamed,
  statedLength,
  statedTime,
  wholeYear,
  withoutYear,
} from './stated-limits.rules.ts';

const units: Record<string, DueUnit> = { 工作日: 'working-day', 日: 'day', 天: 'day', 月: 'month' };

/** What the words behind a time ask for by then; `before`: those between the time before and it. */
type DutyOf = (words: string, before: string) => LimitedDuty | null;

/** What the words behind a time ask an organ for by then; null when they speak of something else. */
export function dutyOf(words: string): LimitedDuty | null {
  const isReport = reportAsked.form.test(words);
  if (draftAsked.form.test(words) && !reportNamed.form.test(words)) return 'draft';
  if (isReport && ofStage.form.test(words) && !ofWhole.form.test(words)) return 'stage-report';
  return isReport ? 'written-report' : null;
}

type Limit = Pick<StatedLimit, 'day' | 'count' | 'impossible' | 'unpaired'>;

/** The words of the first day in a text that no calendar has; null where all are days. `paperDate`: for days printed without a year. */
export function impossibleDay(text: string, paperDate: string | null): string | null {
  const plain = toHalfWidth(text);
  const found = namedDays(plain, paperDate ? Number(paperDate.slice(0, 4)) : null).find(({ iso }) => iso === null);
  return found ? text.slice(found.start, found.end) : null;
}

function limitOf(text: string, paperDate: string | null): Limit | null {
  const counted = statedLength.form.find(text)?.groups;
  if (counted) {
    const number = counted.count ?? '';
    const count = /^\d+$/.test(number) ? Number(number) : (parseChineseNumeral(number.replace('两', '二')) ?? 0);
    return count > 0 ? { day: null, count: { count, unit: units[counted.unit ?? ''] ?? 'day' } } : null;
  }
  const impossible = impossibleDay(text, paperDate);
  if (impossible !== null) return { day: null, count: null, impossible };
  const named = dueOfPromise(text, paperDate, paperDate ? Number(paperDate.slice(0, 4)) : null);
  return named?.iso ? { day: named.iso, count: null } : null;
}

/** Reads times one behind another: one without a year has that of the time before it, as far as it then lies behind that. */
type YearOfTimes = { limitOf: (text: string) => Limit | null };

function yearOfTimes(paperDate: string | null): YearOfTimes {
  let last: { year: string; day: string } | null = null;
  const carried = (text: string): Limit | null => {
    if (last === null || !withoutYear.form.test(text)) return null;
    const limit = limitOf(`${last.year}年${text}`, paperDate);
    return limit?.day && limit.day >= last.day ? limit : null;
  };
  return {
    limitOf: (text) => {
      const limit = carried(text) ?? limitOf(text, paperDate);
      if (limit?.day && (last !== null || !withoutYear.form.test(text))) {
        last = { year: limit.day.slice(0, 4), day: limit.day };
      }
      return limit;
    },
  };
}

/** What a length of time counts from, by the words right before it. */
function startIn(before: string): StatedLimit['from'] {
  if (fromReceipt.form.test(before)) return 'received';
  return fromIssue.form.test(before) ? 'issued' : 'handed-over';
}

function isOfSame(one: StatedLimit, other: StatedLimit): boolean {
  if (!one.organs || !other.organs) return !one.organs && !other.organs;
  return one.organs.some((name) => other.organs?.includes(name));
}

/** Of two reports that one sentence asks an organ for, the one on the progress (进展) is no other than a stage of the one behind it. */
function withStage(limits: StatedLimit[], progress: ReadonlySet<StatedLimit>): StatedLimit[] {
  const isLast = (one: StatedLimit) =>
    one === limits.findLast((other) => other.duty === 'written-report' && isOfSame(one, other));
  return limits.map((one) =>
    !isLast(one) && one.duty === 'written-report' && progress.has(one) ? { ...one, duty: 'stage-report' } : one,
  );
}

/**
 * The times of a sentence. Where only the organ of the next one stands between two, both share the words behind the second; an organ named
 * with a time keeps the times that follow until another is named.
 */
function timesIn(plain: string, dutyIn: DutyOf): TimeIn[] {
  const hits = statedTime.form.findAll(plain);
  const ends = hits.map(({ start, words }) => start + words.length);
  const behind = hits.map((_, at) => plain.slice(ends[at], hits[at + 1]?.start ?? plain.length));
  let organs: string[] = [];
  const times = hits.map((hit, at) => {
    const named = organsBefore(plain.slice(ends[at - 1] ?? 0, hit.start));
    if (named.length > 0) organs = named;
    const words = behind.slice(at).find((one, next) => at + next === hits.length - 1 || !namesOnlyOrgans(one)) ?? '';
    return { text: hit.words, before: plain.slice(0, hit.start), behind: ends[at - 1] ?? 0, words, organs };
  });
  return dealtOut(times, plain, (words) => dutyIn(words, '') !== null);
}

function limitsOfSentence(sentence: string, citation: Citation, dutyIn: DutyOf, years: YearOfTimes): StatedLimit[] {
  const progress = new Set<StatedLimit>();
  const times = timesIn(toHalfWidth(sentence), dutyIn);
  const limits = times.flatMap(({ text, before, behind, words, organs, unpaired }): StatedLimit[] => {
    const duty = dutyIn(words, before.slice(behind));
    const read = years.limitOf(text);
    const told = unpaired === undefined ? read : { day: null, count: null, unpaired };
    const limit = recurring.form.test(before.slice(-4)) ? null : told;
    if (!duty || !limit) return [];
    const from = startIn(before.slice(-20));
    const quoted = { ...citation, quote: sentence.trim() };
    const found: StatedLimit = { duty, citation: quoted, ...limit, from, ...(organs.length > 0 && { organs }) };
    if (onProgress.form.test(words)) progress.add(found);
    return [found];
  });
  return withStage(limits, progress);
}

/** The sentences of a text, and clauses as long as one; each is asked alone for a limit. */
export function sentencesOf(text: string): string[] {
  return text.split(limitPart.form.regex).filter((sentence) => sentence.trim() !== '');
}

/** What a passage says first holds; a later one adds only what another organ has, where both say whose they are. */
function isSaid(earlier: readonly StatedLimit[], limit: StatedLimit): boolean {
  return earlier.some((one) => one.duty === limit.duty && (!one.organs || !limit.organs || isOfSame(one, limit)));
}

/**
 * The time limits that an opinion prints for its answer: of the draft for comments and of the written report, each as the paper first says
 * it, and for each organ that it names with a time of its own. `passages` are looked at in their order; `paperDate` is the ISO day of the
 * paper, for days printed without a year; `dutyIn` tells what the words behind a time ask for.
 */
export function statedLimits(
  passages: readonly Citation[],
  paperDate: string | null,
  dutyIn: DutyOf = dutyOf,
): StatedLimit[] {
  const found: StatedLimit[] = [];
  let years = yearOfTimes(paperDate);
  for (const [at, passage] of passages.entries()) {
    const earlier = [...found];
    if (passages[at - 1]?.firstLine !== passage.firstLine) years = yearOfTimes(paperDate);
    for (const sentence of sentencesOf(passage.quote)) {
      for (const limit of limitsOfSentence(sentence, passage, dutyIn, years)) {
        const isTwice = found.some((one) => one.duty === limit.duty && isOfSame(one, limit));
        if (!isTwice && !isSaid(earlier, limit)) found.push(limit);
      }
    }
  }
  return found;
}

/** Whether a sentence asks for something before it names its first time. */
function asksFirst(sentence: string): boolean {
  const first = statedTime.form.find(toHalfWidth(sentence));
  return first !== null && asksLimit.form.test(sentence.slice(0, first.start));
}

/** As `statedLimits`, for words that mostly tell of what was: only sentences that ask for something before they name a time. */
export function askedLimits(passages: readonly Citation[], paperDate: string | null): StatedLimit[] {
  const asking = passages.flatMap((passage) =>
    sentencesOf(passage.quote)
      .filter(asksFirst)
      .map((quote) => ({ ...passage, quote })),
  );
  return statedLimits(asking, paperDate);
}

/** The day that a cell of limits names (2026年第三季度, 3月至9月底, 2026年): a year alone runs to its end. Null where none follows. */
export function limitOfCell(citation: Citation, paperDate: string | null): DueDate | null {
  const cell = toHalfWidth(citation.quote).split(betweenTimes.form.regex).at(-1)?.trim() ?? '';
  const year = paperDate ? Number(paperDate.slice(0, 4)) : null;
  const named = dueOfPromise(cell, paperDate, year) ?? dueOfPromise(`${cell}底`, paperDate, year);
  if (!named?.iso) return null;
  return { date: named.iso, original: named.iso, because: { by: 'paper', citation, counted: null }, changes: [] };
}

/**
 * The time that a cell of a letter names for what is sent by then, also without the words of a limit (2026年6月30日, 交办后3个月, 6月底); null
 * where it names none. What it counts from is told by its own words.
 */
export function timeOfCell(
  text: string,
  paperDate: string | null,
): Pick<StatedLimit, 'day' | 'count' | 'impossible' | 'from'> | null {
  const cell = toHalfWidth(text).split(betweenTimes.form.regex).at(-1)?.trim() ?? '';
  const read = ['', '内', '前', '底'].map((end) => limitOf(`${cell}${end}`, paperDate)).find((one) => one !== null);
  return read ? { ...read, from: startIn(text) } : null;
}

/** A whole year runs to its end: 2026年度 → 2026年底. */
function endOf(year: string): string {
  return `${year.slice(0, year.indexOf('年'))}年底`;
}

/** The latest day by which the words of a point want their work done; null where they name none. Reports are no work. */
export function limitOfPoint(citation: Citation, paperDate: string | null): DueDate | null {
  const days = sentencesOf(citation.quote).flatMap((sentence) => {
    const plain = toHalfWidth(sentence);
    const years = wholeYear.form.findAll(plain).map(({ start, words }) => ({ start, words, time: endOf(words) }));
    const times = statedTime.form.findAll(plain).map(({ start, words }) => ({ start, words, time: words }));
    return [...times, ...years].flatMap(({ start, words, time }) => {
      const before = plain.slice(0, start);
      if (recurring.form.test(before.slice(-4)) || dutyOf(plain.slice(start + words.length))) return [];
      const limit = limitOf(`${bracketedYear.form.find(before)?.groups.year ?? ''}${time}`, paperDate);
      const isToCome = limit?.day && (paperDate === null || limit.day >= paperDate);
      return isToCome && limit.day ? [{ day: limit.day, sentence }] : [];
    });
  });
  const latest = days.sort((a, b) => (a.day < b.day ? 1 : -1))[0];
  if (!latest) return null;
  const quote = latest.sentence.trim();
  const because = { by: 'paper', citation: { ...citation, quote }, counted: null } as const;
  return { date: latest.day, original: latest.day, because, changes: [] };
}

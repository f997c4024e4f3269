import type { Citation } from '#shared/domain/citation.ts';
import type { DueDate, DueUnit } from '#shared/domain/due-date.ts';
import type { LimitedDuty, StatedLimit } from '#shared/domain/stated-limit.ts';
import { namedDays } from '#shared/text/chinese-date.ts';
import { parseChineseNumeral } from '#shared/text/chinese-numeral.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { dueOfPromise } from '../../comparison/commitments/due-of-promise.ts';
import { namesOnlyOrgans, organsBefore } from './limited-organs.ts';
import { ofStage } from './stage-words.ts';

const numeral = '[0-9一二两三四五六七八九十]{1,3}';
/** A length of time: 三个月内, 在60日内, 两个月之内, 10个工作日以内. */
const length = new RegExp(`(${numeral}) ?个?(工作日|日|天|月)(?:之?内|以内)`);
/** A day or the end of a time: 2026年9月30日前, 9月底前, 年底前, 年内. Said again and again (每年底) it is no limit of one paper. */
const day = new RegExp(
  `(?:(?:20\\d{2}|今|本|当|明) ?年 ?)?${numeral} ?月 ?(?:${numeral} ?[日号]|底|末|上旬|中旬|下旬)? ?(?:之?前|以前|内)|(?:20\\d{2}|今|本|当|明)? ?年(?:底|末|内)(?:之?前|以前)?|(?:(?:20\\d{2}|今|本|当|明) ?年 ?)?第?[一二三四]季度(?:末|底)?(?:之?前|以前|内)`,
);
const time = new RegExp(`${length.source}|${day.source}`, 'g');
/**
 * A whole year by which something is to be done: 2026年完成1200户, 2026年要新增30个. Its last day is the limit. What is told of a year
 * (2026年完成的…, 2026年完成情况) is none.
 */
const wholeYear =
  /(?:20\d{2}|今|本|当|明) ?年度?(?=(?:要|应|须|务必|力争|确保|再|全部|全面|基本|至少|共|计划){0,3}(?:完成|建成|实现|新增|新建|改造|整治|达到|启动|开工|投用|覆盖|出台|解决|创建)(?!了|的|情况|率|后|计划|任务|工作|项目|方案))/g;
const recurring = /每(?:个)?(?:年|半年|季度|月)|逐年|按月|按季/;
const units: Record<string, DueUnit> = { 工作日: 'working-day', 日: 'day', 天: 'day', 月: 'month' };

/** Words of the one report that tells what became of the opinion. */
const ofWhole = /正式|最终|全面/;

/** What the words behind a time ask for by then; null when they speak of something else. */
function dutyOf(words: string): LimitedDuty | null {
  const isReport =
    /书面(?:报告|反馈|答复)|(?:提出|提交|报送|作出|反馈|报告|回复|书面).{0,40}(?:报告|情况|结果|进展)|(?:向|报|送).{0,12}(?:常委会|人大)/.test(
      words,
    );
  const isDraft = /征求.{0,12}意见|征询.{0,6}意见/.test(words);
  if (isDraft && !/书面报告|提出报告/.test(words)) return 'draft';
  if (isReport && ofStage.test(words) && !ofWhole.test(words)) return 'stage-report';
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
  const counted = length.exec(text);
  if (counted) {
    const number = counted[1] ?? '';
    const count = /^\d+$/.test(number) ? Number(number) : (parseChineseNumeral(number.replace('两', '二')) ?? 0);
    return count > 0 ? { day: null, count: { count, unit: units[counted[2] ?? ''] ?? 'day' } } : null;
  }
  const impossible = impossibleDay(text, paperDate);
  if (impossible !== null) return { day: null, count: null, impossible };
  const named = dueOfPromise(text, paperDate, paperDate ? Number(paperDate.slice(0, 4)) : null);
  return named?.iso ? { day: named.iso, count: null } : null;
}

/** What a length of time counts from, by the words right before it. */
function startIn(before: string): StatedLimit['from'] {
  if (/收到|接到|签收/.test(before)) return 'received';
  return /(?:印发|发文|下发|发出|制发)之?日?起/.test(before) ? 'issued' : 'handed-over';
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

/** What stands before, in and behind a time of a sentence, and whom it binds. */
type TimeIn = { text: string; before: string; words: string; organs: string[]; unpaired?: string };

/** What may stand between the times of a row: 分别于6月30日前、9月30日前. */
const betweenTimes = /^[、，,和及与以]?[于在]?$/;
const apart = /分别|各自/;

/**
 * Times that stand in a row behind 分别, dealt out in order to as many organs; where the numbers differ nobody can say whose is which, and
 * the row is one limit that a person is asked about.
 */
function dealtOut(times: readonly TimeIn[], plain: string): TimeIn[] {
  const rows: TimeIn[][] = [];
  for (const one of times) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const between = last && plain.slice(last.before.length + last.text.length, one.before.length);
    if (row && between !== undefined && betweenTimes.test(between)) row.push(one);
    else rows.push([one]);
  }
  return rows.flatMap((row) => dealtRow(row, plain));
}

function dealtRow(row: TimeIn[], plain: string): TimeIn[] {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last || row.length < 2 || !apart.test(first.before.slice(-12))) return row;
  const { organs } = first;
  const { words } = last;
  if (organs.length === row.length) {
    return row.map((one, at) => ({ ...one, words, organs: organs.slice(at, at + 1) }));
  }
  const unpaired = plain.slice(first.before.length, last.before.length + last.text.length);
  return [{ ...first, words, organs: [], unpaired }];
}

/**
 * The times of a sentence. Where only the organ of the next one stands between two, both share the words behind the second; an organ named
 * with a time keeps the times that follow until another is named.
 */
function timesIn(plain: string): TimeIn[] {
  const hits = [...plain.matchAll(time)];
  const ends = hits.map((hit) => hit.index + hit[0].length);
  const behind = hits.map((_, at) => plain.slice(ends[at], hits[at + 1]?.index ?? plain.length));
  let organs: string[] = [];
  const times = hits.map((hit, at) => {
    const named = organsBefore(plain.slice(ends[at - 1] ?? 0, hit.index));
    if (named.length > 0) organs = named;
    const words = behind.slice(at).find((one, next) => at + next === hits.length - 1 || !namesOnlyOrgans(one)) ?? '';
    return { text: hit[0], before: plain.slice(0, hit.index), words, organs };
  });
  return dealtOut(times, plain);
}

function limitsOfSentence(sentence: string, citation: Citation, paperDate: string | null): StatedLimit[] {
  const progress = new Set<StatedLimit>();
  const limits = timesIn(toHalfWidth(sentence)).flatMap(({ text, before, words, organs, unpaired }): StatedLimit[] => {
    const duty = dutyOf(words);
    const told = unpaired === undefined ? limitOf(text, paperDate) : { day: null, count: null, unpaired };
    const limit = recurring.test(before.slice(-4)) ? null : told;
    if (!duty || !limit) return [];
    const from = startIn(before.slice(-20));
    const quoted = { ...citation, quote: sentence.trim() };
    const found: StatedLimit = { duty, citation: quoted, ...limit, from, ...(organs.length > 0 && { organs }) };
    if (/进展/.test(words)) progress.add(found);
    return [found];
  });
  return withStage(limits, progress);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[。；;！!])|\n/).filter((sentence) => sentence.trim() !== '');
}

/** What a passage says first holds; a later one adds only what another organ has, where both say whose they are. */
function isSaid(earlier: readonly StatedLimit[], limit: StatedLimit): boolean {
  return earlier.some((one) => one.duty === limit.duty && (!one.organs || !limit.organs || isOfSame(one, limit)));
}

/**
 * The time limits that an opinion prints for its answer: of the draft for comments and of the written report, each as the paper first says
 * it, and for each organ that it names with a time of its own. `passages` are looked at in their order; `paperDate` is the ISO day of the
 * paper, for days printed without a year.
 */
export function statedLimits(passages: readonly Citation[], paperDate: string | null): StatedLimit[] {
  const found: StatedLimit[] = [];
  for (const passage of passages) {
    const earlier = [...found];
    for (const sentence of sentencesOf(passage.quote)) {
      for (const limit of limitsOfSentence(sentence, passage, paperDate)) {
        const isTwice = found.some((one) => one.duty === limit.duty && isOfSame(one, limit));
        if (!isTwice && !isSaid(earlier, limit)) found.push(limit);
      }
    }
  }
  return found;
}

const toCome = /请|须|应|务必|要求|限期/;

/** As `statedLimits`, for words that mostly tell of what was: only sentences that ask for something before they name a time. */
export function askedLimits(passages: readonly Citation[], paperDate: string | null): StatedLimit[] {
  const asking = passages.flatMap((passage) =>
    sentencesOf(passage.quote)
      .filter((sentence) => toCome.test(sentence.slice(0, toHalfWidth(sentence).search(time))))
      .map((quote) => ({ ...passage, quote })),
  );
  return statedLimits(asking, paperDate);
}

/** The day that a cell of limits names (2026年第三季度, 3月至9月底, 2026年): a year alone runs to its end. Null where none follows. */
export function limitOfCell(citation: Citation, paperDate: string | null): DueDate | null {
  const cell =
    toHalfWidth(citation.quote)
      .split(/[至到—～~]+/)
      .at(-1)
      ?.trim() ?? '';
  const year = paperDate ? Number(paperDate.slice(0, 4)) : null;
  const named = dueOfPromise(cell, paperDate, year) ?? dueOfPromise(`${cell}底`, paperDate, year);
  if (!named?.iso) return null;
  return { date: named.iso, original: named.iso, because: { by: 'paper', citation, counted: null }, changes: [] };
}

/** The latest day by which the words of a point want their work done; null where they name none. Reports are no work. */
export function limitOfPoint(citation: Citation, paperDate: string | null): DueDate | null {
  const days = sentencesOf(citation.quote).flatMap((sentence) => {
    const plain = toHalfWidth(sentence);
    return [...plain.matchAll(time), ...plain.matchAll(wholeYear)].flatMap((hit) => {
      if (recurring.test(plain.slice(0, hit.index).slice(-4)) || dutyOf(plain.slice(hit.index + hit[0].length)))
        return [];
      const limit = limitOf(hit[0].match(/年度?$/) ? `${hit[0].replace(/度$/, '')}底` : hit[0], paperDate);
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

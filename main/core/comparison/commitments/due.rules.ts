import { fewInWords, threeDigits, twoDigits } from '#core/language/numerals.ts';
import { before, thirdOfMonth } from '#core/language/time-limits.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { type Found, form, part } from '#core/rules/form.ts';
import { parseChineseNumeral } from '#shared/text/chinese-numeral.ts';
import { addDays, addMonths } from '../../calendar/iso-day.ts';

/** The paper in which something is promised: its year, and its ISO date where it has one. */
export type PaperDay = { year: number | null; date: string | null };

/**
 * Words that name a time, and the ISO day until which they promise: null where they name one that no day follows from,
 * undefined where they name none that is to come.
 */
export type DueRule = FormRule & { read: (found: Found, paper: PaperDay) => string | null | undefined };

/** A year by its number or as it is told from the paper's own. */
export const yearWord = part('yearWord', form`20\d\d\x20?年|[今本当明来后]年`);
export const monthNumber = part('monthNumber', form`${twoDigits}|[一二三四五六七八九十]{1,2}`);

/** Until when something is promised. The first rule that reads a time decides. */
export const dueRules = [
  {
    id: 'due-day',
    means: 'a day of a month',
    form: form`(?<year>${yearWord})?\x20?(?<month>${monthNumber})\x20?月\x20?(?<day>${twoDigits})\x20?[日号]${before}?`,
    read: readDay,
  },
  {
    id: 'due-month',
    means: 'a month, or a third of one',
    form: form`
      (?<year>${yearWord})?\x20?(?<month>${monthNumber})\x20?月份?(?<stretch>[底末]|${thirdOfMonth})?${before}?`,
    read: readMonth,
  },
  {
    id: 'due-half-to-come',
    means: 'the second half of the paper’s own year, where something is still to come in it',
    form: form`(?<!年)下半年(?=[再拟将]|计划|继续|安排)`,
    read: (_, { year }) => (year === null ? null : endOfYear(`${year}`)),
  },
  {
    id: 'due-quarter-to-come',
    means: 'a quarter of the paper’s own year, where something is still to come in it',
    form: form`(?<!年)第?(?<quarter>[一二三四])季度(?=[再拟将]|计划|安排)`,
    read: ({ groups }, { year }) => (year === null ? null : endOfMonth(year, numberOf(groups.quarter) * 3)),
  },
  {
    id: 'due-this-and-next',
    means: 'this year and the next',
    form: form`今明两年`,
    read: (_, { year }) => (year === null ? null : endOfYear(`${year}`, 1)),
  },
  {
    id: 'due-part-of-year',
    means: 'a quarter or a half of a year; 上半年 by itself mostly tells of what was',
    form: form`
      (?<year>${yearWord})?\x20?(第?(?<quarter>[一二三四])季度|(?<half>[上下])半年)[末底]?(之?前|内)?`,
    read: readPartOfYear,
  },
  {
    id: 'due-end-of-year',
    means: 'the end of a year',
    form: form`
      ([到至在于]|力争)?(?<year>${yearWord})?\x20?(年[底末]|[底末]|年度?内|内)${before}?`,
    read: readEndOfYear,
  },
  {
    id: 'due-until-year',
    means: 'until a year',
    form: form`[到至]\x20?(?<year>20\d\d)\x20?年`,
    read: ({ groups }) => endOfYear(groups.year),
  },
  {
    id: 'due-before-year',
    means: 'before a year',
    form: form`(?<year>20\d\d)\x20?年(之前|以前|前)`,
    read: ({ groups }) => endOfYear(groups.year, -1),
  },
  {
    id: 'due-term',
    means: 'a term of schools, of which no last day is known',
    form: form`(${yearWord})?\x20?[春秋]季学期`,
    read: () => null,
  },
  {
    id: 'due-year',
    means: 'a year alone, when it is later than the paper’s own',
    form: form`(?<year>20\d\d)\x20?年`,
    read: ({ groups }, { year }) => (year !== null && Number(groups.year) > year ? endOfYear(groups.year) : undefined),
  },
  {
    id: 'due-five-years',
    means: 'the end of a five-year plan: the fourteenth ends in 2025',
    form: form`“?十(?<plan>[四五六七八九])五”?(规划)?期?末`,
    read: ({ groups }) => endOfYear('2025', (numberOf(groups.plan) - 4) * 5),
  },
  {
    id: 'due-in-years',
    means: 'so many years, of which no first one is named',
    form: form`分[两二三四五]年`,
    read: () => null,
  },
  {
    id: 'due-count',
    means: 'so many days or months from the day of the paper; of working days only the words are known',
    form: form`(?<count>${threeDigits}|${fewInWords})个?(?<unit>工作日|日|天|月)[之以]?内`,
    read: readCount,
  },
  {
    id: 'due-next-year',
    means: 'the next year alone',
    form: form`明年`,
    read: (_, { year }) => (year === null ? null : endOfYear(`${year}`, 1)),
  },
] as const satisfies readonly DueRule[];

/** A day that is over in the paper's own year is one of the next: 3月10日前 in a paper of November. */
function readDay({ groups }: Found, paper: PaperDay): string | null {
  const year = yearOf(groups.year, paper.year);
  const [month, day] = [numberOf(groups.month), numberOf(groups.day)];
  const isDay =
    year !== null && month >= 1 && month <= 12 && day >= 1 && day <= Number(endOfMonth(year, month).slice(-2));
  if (!isDay) return null;
  const monthDay = [month, day].map((one) => String(one).padStart(2, '0')).join('-');
  const own = `${year}-${monthDay}`;
  return !groups.year && paper.date && own < paper.date ? `${year + 1}-${monthDay}` : own;
}

function readMonth({ words, groups }: Found, paper: PaperDay): string | null {
  const month = numberOf(groups.month);
  let year = yearOf(groups.year, paper.year);
  if (year === null || month < 1 || month > 12) return null;
  // 3月底前 in a paper of November means the next March.
  if (!groups.year && paper.date && endOfMonth(year, month) < paper.date) year += 1;
  if (groups.stretch === '中旬') return `${year}-${String(month).padStart(2, '0')}-20`;
  if (groups.stretch === '上旬') return `${year}-${String(month).padStart(2, '0')}-10`;
  return words.endsWith('前') && !groups.stretch ? endOfMonth(year, month - 1) : endOfMonth(year, month);
}

function readPartOfYear({ words, groups }: Found, paper: PaperDay): string | null | undefined {
  if (!groups.year && !/[前内末底]$/.test(words)) return undefined;
  const year = yearOf(groups.year, paper.year);
  if (year === null) return null;
  if (groups.quarter) return endOfMonth(year, numberOf(groups.quarter) * 3);
  return endOfMonth(year, groups.half === '上' ? 6 : 12);
}

function readEndOfYear({ words, groups }: Found, paper: PaperDay): string | null {
  if (!/年|[底末]前/.test(words)) return null;
  const year = yearOf(groups.year, paper.year);
  return year === null ? null : endOfYear(`${year}`);
}

function readCount({ groups }: Found, { date }: PaperDay): string | null {
  if (!date || groups.unit === '工作日') return null;
  const count = numberOf(groups.count);
  return groups.unit === '月' ? addMonths(date, count).date : addDays(date, count);
}

function endOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function endOfYear(year = '', later = 0): string {
  return `${Number(year) + later}-12-31`;
}

function numberOf(text = ''): number {
  return /^\d+$/.test(text) ? Number(text) : (parseChineseNumeral(text) ?? 0);
}

/** Year of 今年, 明年, 2027年 or (nothing said) of the paper. */
function yearOf(word: string | undefined, paperYear: number | null): number | null {
  const printed = /20\d{2}/.exec(word ?? '');
  if (printed) return Number(printed[0]);
  if (paperYear === null) return null;
  if (/[明来]年/.test(word ?? '')) return paperYear + 1;
  return word === '后年' ? paperYear + 2 : paperYear;
}

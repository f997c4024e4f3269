import { namedDays } from '#shared/text/chinese-date.ts';
import { parseChineseNumeral } from '#shared/text/chinese-numeral.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { addDays, addMonths } from '../../calendar/iso-day.ts';

/** The day until which something is promised. `iso` is null where the words name a time that no day follows from. */
export type PromisedDue = { text: string; iso: string | null };

const quarters = '一二三四';

function endOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function number(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : (parseChineseNumeral(text) ?? 0);
}

/** Year of 今年, 明年, 2027年 or (nothing said) of the paper. */
function yearOf(word: string | undefined, paperYear: number | null): number | null {
  const printed = /20\d{2}/.exec(word ?? '');
  if (printed) return Number(printed[0]);
  if (paperYear === null) return null;
  if (/明年|来年/.test(word ?? '')) return paperYear + 1;
  return /后年/.test(word ?? '') ? paperYear + 2 : paperYear;
}

const yearWord = '(20\\d{2} ?年|今年|本年|当年|明年|来年|后年)?';
type Rule = {
  pattern: RegExp;
  iso: (hit: RegExpExecArray, paperYear: number | null, from: string | null) => string | null;
};

const rules: Rule[] = [
  {
    pattern: new RegExp(
      `${yearWord} ?(\\d{1,2}|[一二三四五六七八九十]{1,2}) ?月(?:份)?(底|末|中旬|上旬|下旬)?(?:之?前|以前)?`,
    ),
    iso: (hit, paperYear, from) => {
      const month = number(hit[2] ?? '');
      let year = yearOf(hit[1], paperYear);
      if (year === null || month < 1 || month > 12) return null;
      // 3月底前 in a paper of November means the next March.
      if (!hit[1] && from && endOfMonth(year, month) < from) year += 1;
      const before = /前$/.test(hit[0]) && !hit[3];
      if (hit[3] === '中旬') return `${year}-${String(month).padStart(2, '0')}-20`;
      if (hit[3] === '上旬') return `${year}-${String(month).padStart(2, '0')}-10`;
      return before ? endOfMonth(year, month - 1) : endOfMonth(year, month);
    },
  },
  {
    pattern: new RegExp(`${yearWord} ?(?:第?([一二三四])季度|(上半年)|(下半年))(?:末|底)?(?:之?前|内)?`),
    iso: (hit, paperYear) => {
      const year = yearOf(hit[1], paperYear);
      // 上半年 by itself mostly tells of what was.
      if (!hit[1] && !/[前内末底]$/.test(hit[0])) return '';
      if (year === null) return null;
      if (hit[2]) return endOfMonth(year, (quarters.indexOf(hit[2]) + 1) * 3);
      return endOfMonth(year, hit[3] ? 6 : 12);
    },
  },
  {
    pattern: new RegExp(`(?:到|至|在|于|力争)?${yearWord} ?(?:年底|年末|底|末|年内|内|年度内)(?:之?前|以前)?`),
    iso: (hit, paperYear) => {
      if (!/年|底前|末前/.test(hit[0])) return null;
      const year = yearOf(hit[1], paperYear);
      return year === null ? null : `${year}-12-31`;
    },
  },
  { pattern: /(?:到|至) ?(20\d{2}) ?年/, iso: (hit) => `${hit[1]}-12-31` },
  { pattern: /(20\d{2}) ?年(?:之前|以前|前)/, iso: (hit) => `${Number(hit[1]) - 1}-12-31` },
  {
    // A year alone is a day to come only when it is later than the paper's own.
    pattern: /(20\d{2}) ?年/,
    iso: (hit, paperYear) => (paperYear !== null && Number(hit[1]) > paperYear ? `${hit[1]}-12-31` : ''),
  },
  {
    pattern: /“?十([四五六七八九])五”?(?:规划)?期?末/,
    iso: (hit) => `${2025 + ((parseChineseNumeral(hit[1] ?? '') ?? 4) - 4) * 5}-12-31`,
  },
  {
    pattern: /(\d{1,3}|[一二两三四五六七八九十]{1,3})个?(工作日|日|天|月)(?:之?内|以内)/,
    iso: (hit, _, from) => {
      if (!from) return null;
      const count = number(hit[1] ?? '');
      if (hit[2] === '月') return addMonths(from, count).date;
      return hit[2] === '工作日' ? null : addDays(from, count);
    },
  },
  { pattern: /明年/, iso: (_, paperYear) => (paperYear === null ? null : `${paperYear + 1}-12-31`) },
];

/**
 * Until when a sentence promises something: 年底前 → 31 December of the paper's year, 3月底前 → the next 31 March, 到2027年 →
 * 2027-12-31, 三个月内 → counted from the paper's date. `paperDate` is the ISO date of the paper, `paperYear` its year where only
 * that is known. Null when the sentence names no time.
 */
export function dueOfPromise(sentence: string, paperDate: string | null, paperYear: number | null): PromisedDue | null {
  const text = toHalfWidth(sentence);
  // A day that no calendar has is no other day either.
  const day = namedDays(text, paperYear)[0];
  if (day) return { text: sentence.slice(day.start, day.end), iso: day.iso };
  for (const rule of rules) {
    const hit = rule.pattern.exec(text);
    if (!hit) continue;
    const iso = rule.iso(hit, paperYear, paperDate);
    if (iso === '') continue;
    if (iso === null && !/年|月|季度|日|天/.test(hit[0])) continue;
    return { text: sentence.slice(hit.index, hit.index + hit[0].length).trim(), iso };
  }
  return null;
}

import { holds } from '#core/rules/first-match.ts';
import type { Found } from '#core/rules/form.ts';
import { namedDays } from '#shared/text/chinese-date.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { type DueRule, dueRules, type PaperDay } from './due.rules.ts';
import { timeWord } from './promise-words.rules.ts';
import { withoutUnpromisedYears } from './unpromised-year.rules.ts';

/** The day until which something is promised. `iso` is null where the words name a time that no day follows from. */
export type PromisedDue = { text: string; iso: string | null };

/**
 * Until when a sentence promises something: 年底前 → 31 December of the paper's year, 3月底前 → the next 31 March, 到2027年 →
 * 2027-12-31, 三个月内 → counted from the paper's date. `paperDate` is the ISO date of the paper, `paperYear` its year where only
 * that is known. Null when the sentence names no time, or only the year of a list or of an intention (拟列入2027年计划).
 */
export function dueOfPromise(sentence: string, paperDate: string | null, paperYear: number | null): PromisedDue | null {
  const text = withoutUnpromisedYears(toHalfWidth(sentence));
  // A day that no calendar has is no other day either.
  const day = namedDays(text, paperYear)[0];
  if (day) return { text: sentence.slice(day.start, day.end), iso: day.iso };
  const due = decideDue(text, { year: paperYear, date: paperDate });
  if (due === null) return null;
  const { words, start } = due.found;
  return { text: sentence.slice(start, start + words.length).trim(), iso: due.value };
}

/** The rule that reads the time of a text without a whole day. */
export function decideDue(
  text: string,
  paper: PaperDay,
  rules: readonly DueRule[] = dueRules,
): { rule: DueRule; value: string | null; found: Found } | null {
  for (const rule of rules) {
    const found = rule.form.find(text);
    const value = found === null ? undefined : rule.read(found, paper);
    if (found === null || value === undefined) continue;
    if (value !== null || holds(timeWord, found.words)) return { rule, value, found };
  }
  return null;
}

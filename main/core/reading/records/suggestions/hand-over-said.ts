import { firstMatch } from '#core/rules/first-match.ts';
import type { HandOverSaid } from '#shared/domain/readings/read-suggestion.ts';
import { namedDays } from '#shared/text/chinese-date.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { clauseOver } from './cell-edges.rules.ts';
import { yearOf } from './days-without-year.ts';
import { type HandOverRule, handOverRules } from './hand-over-words.rules.ts';

/** A line of text beside a list; 1-based. */
export type PlainLine = { line: number; text: string };

type Heard = { line: number; quote: string; on: string | null; isNow: boolean };

/** The day of a clause; a day without a year has that of the lines beside it. */
function dayIn(clause: string, year: number | null): string | null {
  const days = new Set(namedDays(clause.replace(/\//g, '-'), year).map(({ iso }) => iso));
  const [only] = days;
  return days.size === 1 ? (only ?? null) : null;
}

function heardIn({ line, text }: PlainLine, year: number | null): Heard[] {
  const clauses = toHalfWidth(text).replace(/\s/g, '').split(clauseOver.form.regex);
  return clauses.flatMap((clause): Heard[] => {
    const decided = firstMatch<HandOverRule>(handOverRules, clause);
    if (!decided || decided.rule.says === 'nothing') return [];
    const { says } = decided.rule;
    return [{ line, quote: clause, on: says === 'day' ? dayIn(decided.words, year) : null, isNow: says === 'now' }];
  });
}

/**
 * What the text beside a list says of the hand-over of all its rows: the day where its form is certain and it says no other, null with its
 * words where a person must be asked; null altogether where it says nothing. `title` tells the year too; `dated`, the ISO day of the paper, is
 * the day to ask about where the paper itself hands over (现将…交办给你们).
 */
export function handOverSaid(
  lines: readonly PlainLine[],
  title = '',
  dated: string | null = null,
): HandOverSaid | null {
  const year = yearOf([title, ...lines.map(({ text }) => text)]);
  const heard = lines.flatMap((line) => heardIn(line, year));
  const [first] = heard;
  if (!first) return null;
  const days = new Set(heard.flatMap(({ on }) => on ?? []));
  const certain = heard.find(({ on }) => on !== null);
  const { line, quote, on } = certain && days.size === 1 ? certain : { ...first, on: null };
  const isNow = on === null && dated !== null && heard.every((one) => one.isNow);
  return { line, quote, on, ...(isNow && { dated }) };
}

type Row = { handedOverOn: string | null; problems?: readonly unknown[]; handOverSaid?: HandOverSaid };

/** A row without a day of its own, with what the text beside its list says of it. */
export function withHandOverSaid<R extends Row>(row: R, said: HandOverSaid | null): R {
  return said === null || row.handedOverOn !== null ? row : { ...row, handedOverOn: said.on, handOverSaid: said };
}

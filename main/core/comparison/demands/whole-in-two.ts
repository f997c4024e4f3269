import { splitAtCommas } from '#core/language/clauses.ts';
import { holds } from '#core/rules/first-match.ts';
import { amountsOf } from './amounts.ts';
import type { Part } from './answer-parts.ts';
import { askedIn } from './asked-amounts.ts';
import { fallsShort, leavesRest, namesRest, notYet } from './evidence.rules.ts';
import { tenseOn } from './tense.ts';

/** A count in a clause of an answer. */
type Counted = { value: number; unit: string; clause: string; isOpen: boolean };

/** True for a clause on what is not done: the rest, what is promised, what is on its way. */
function isOpenClause(text: string, part: Part): boolean {
  return (
    holds(leavesRest, text) || holds(namesRest, text) || holds(notYet, text) || tenseOn(text, part.days) === 'promised'
  );
}

function countsIn(part: Part): Counted[] {
  const clauses = splitAtCommas(part.text, { text: part.text, start: 0, end: part.text.length });
  return clauses.flatMap(({ text }, at) => {
    // What becomes of a count stands in its clause or the one behind it: 5项涉及调整，承诺11月底前销号.
    const behind = clauses.slice(at + 1);
    const until = behind.findIndex((next) => amountsOf(next.text).length > 0);
    const own = until < 0 ? behind : behind.slice(0, until);
    const isOpen = isOpenClause(text, part) || own.some((next) => isOpenClause(next.text, part));
    return amountsOf(text).map(({ value, unit }) => ({ value, unit, clause: text, isOpen }));
  });
}

/**
 * The clause on the smaller part of an amount asked for, where an answer tells it in two parts that come to just that amount and the smaller
 * is not done (86项: 已销号81项，5项…), or counts those that fall short. Null where it does not.
 */
export function restOfWhole(demand: string, parts: readonly Part[]): string | null {
  const short = parts.find(({ text }) => holds(fallsShort, text));
  if (short) return fallsShort.form.words(short.text);
  const counts = parts.flatMap(countsIn);
  for (const { value, unit } of askedIn(demand)) {
    const own = counts.filter((one) => one.unit === unit && one.value > 0 && one.value < value);
    const rest = own.find(
      (one) => one.isOpen && own.some((other) => other !== one && !other.isOpen && other.value + one.value === value),
    );
    if (rest) return rest.clause;
  }
  return null;
}

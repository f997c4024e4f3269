import { splitAtCommas } from '#core/language/clauses.ts';
import { anyMatch, holds } from '#core/rules/first-match.ts';
import { besideDeed, softDeed, wantsSoft } from './soft-deed.rules.ts';
import { stanceRules } from './stance.rules.ts';

const beside = [softDeed, besideDeed, ...stanceRules];

/** True for words of an answer that only tell of words spread and honours given, in every clause. */
export function isSoft(text: string): boolean {
  if (!holds(softDeed, text)) return false;
  return splitAtCommas(text, { text, start: 0, end: text.length }).every((clause) => anyMatch(beside, clause.text));
}

/** True where what an answer tells cannot be what a demand asks for: words spread, where a deed was wanted. */
export function isBesideDemand(text: string, demand: string): boolean {
  return !holds(wantsSoft, demand) && isSoft(text);
}

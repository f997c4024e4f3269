import { splitAtCommas } from '#core/language/clauses.ts';
import { anyMatch, holds } from '#core/rules/first-match.ts';
import { termsOf } from '../terms/passage-terms.ts';
import type { Part } from './answer-parts.ts';
import { proves } from './evidence.rules.ts';
import { besideStance, stanceRules } from './stance.rules.ts';
import { tenseOf } from './tense.ts';

/** The words without the marks of what is quoted from the point itself, which proves nothing: 把“一老一小”作为重中之重. */
function withoutQuoted(text: string, asked: string): string {
  return text.split('“').reduce((left, piece) => {
    const [quoted = '', ...rest] = piece.split('”');
    return rest.length > 0 && asked.includes(quoted) ? `${left}${quoted}${rest.join('”')}` : `${left}“${piece}`;
  });
}

/** The words of a clause that no stance has: what is left names a deed, or only the matter. */
function leftOf(clause: string): string {
  return besideStance.replaceAll(withoutStance(clause), ' ');
}

function withoutStance(text: string): string {
  return stanceRules.reduce((left, { form }) => form.replaceAll(left, ' '), text);
}

/**
 * True for a part of an answer that only takes a stance (高度重视、认真研究、采取有效措施): each of its clauses does, or has no word beside those of
 * the point, and nothing in it can be looked up. `asked`: the words of the point, headings included. A clause that tells of something as done
 * without such words is a deed.
 */
export function isStance({ text, tense }: Pick<Part, 'text' | 'tense'>, asked: string): boolean {
  // Few sentences have such words: only those are taken apart.
  if (!anyMatch(stanceRules, text) || holds(proves, withoutQuoted(text, asked))) return false;
  const known = termsOf(asked);
  // Of words that stand apart in the point two may stand side by side here.
  const signs = new Set([...known].flatMap((term) => [...term]));
  const isKnown = (term: string) => known.has(term) || [...term].every((sign) => signs.has(sign));
  const isBare = (clause: string) => [...termsOf(leftOf(clause))].every(isKnown);
  // 取得了成效 tells of nothing done.
  const isDone = tense === 'done' && tenseOf(withoutStance(text)) === 'done';
  const isEmpty = (clause: string) => isBare(clause) && (!isDone || anyMatch(stanceRules, clause));
  return splitAtCommas(text, { text, start: 0, end: text.length }).every((clause) => isEmpty(clause.text));
}

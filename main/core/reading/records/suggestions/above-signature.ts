import { type FormRule, firstMatch } from '#core/rules/first-match.ts';
import type { Paper } from '../../structure/paper.ts';
import { signOffRules } from '../../structure/sign-off.rules.ts';

/**
 * A letter without what stands below its signature: in a source of several letters that may as well be the head of the next one. The
 * same letter where it is not signed.
 */
export function aboveSignature(paper: Paper): Paper {
  const signed = paper.body.findLastIndex(({ text }) => firstMatch<FormRule>(signOffRules, text.trim()) !== null);
  return signed === -1 ? paper : { ...paper, body: paper.body.slice(0, signed + 1) };
}

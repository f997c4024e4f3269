import { type Decision, firstMatch } from '#core/rules/first-match.ts';
import { type Disposition, type DispositionRule, dispositionRules } from './disposition.rules.ts';

/** What becomes of a motion by the words about it (交常委会审议, 作为建议处理 …); null when they do not say. */
export function readDisposition(text: string): Disposition | null {
  return decideDisposition(text)?.rule.disposition ?? null;
}

/** The rule that tells what becomes of a motion, with the words it decided by. */
export function decideDisposition(
  text: string,
  rules: readonly DispositionRule[] = dispositionRules,
): Decision<DispositionRule> | null {
  return firstMatch(rules, text);
}

const numbers = /第 ?\d{1,3} ?号(?:(?:、|和|，|与) ?第? ?\d{1,3} ?号?){0,30}/g;

/** Dispositions that sentences give by number: 第3号、第7号议案合并 → 3 and 7 merged; 第9号议案…撤回 → 9 withdrawn. */
export function dispositionsByNumber(sentence: string): Map<number, Disposition> {
  const found = new Map<number, Disposition>();
  const disposition = readDisposition(sentence);
  if (disposition !== 'withdrawn' && disposition !== 'merged') return found;
  for (const hit of sentence.matchAll(numbers)) {
    for (const digits of hit[0].matchAll(/\d+/g)) found.set(Number(digits[0]), disposition);
  }
  return found;
}

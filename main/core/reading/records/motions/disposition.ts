import { type Decision, firstMatch } from '#core/rules/first-match.ts';
import { type Disposition, type DispositionRule, dispositionRules } from './disposition.rules.ts';
import { laidInto } from './motion-mergers.rules.ts';
import { motionNumber, motionNumbers } from './motion-number.rules.ts';
import { toNumber } from './motion-phrase.rules.ts';

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

/** The numbers of motions that words name: 第3号、第7号 → 3, 7. */
export function numbersIn(words: string): number[] {
  return motionNumbers.form
    .findAll(words)
    .flatMap((list) => motionNumber.form.findAll(list.words))
    .flatMap((one) => toNumber(one.words) ?? []);
}

/**
 * Dispositions that sentences give by number: 第3号、第7号议案合并 → 3 and 7 merged; 第9号议案…撤回 → 9 withdrawn. What another one is laid to
 * (并入第2号) is not merged itself.
 */
export function dispositionsByNumber(sentence: string): Map<number, Disposition> {
  const found = new Map<number, Disposition>();
  const disposition = readDisposition(sentence);
  if (disposition !== 'withdrawn' && disposition !== 'merged') return found;
  for (const number of numbersIn(laidInto.form.replaceAll(sentence))) found.set(number, disposition);
  return found;
}

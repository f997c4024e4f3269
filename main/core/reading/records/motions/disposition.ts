import { type Decision, firstMatch } from '#core/rules/first-match.ts';
import { type Disposition, type DispositionRule, deniesReferral, dispositionRules } from './disposition.rules.ts';
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

/**
 * What sentences say by number becomes of motions that stand elsewhere: 第1号、第2号议案交法制委员会审议；第3号作为建议处理 → 1 and 2 referred, 3 converted.
 * Each number by the words up to the next; what is laid together or denied is left to others.
 */
export function decidedByNumber(sentence: string): Map<number, Disposition> {
  const found = new Map<number, Disposition>();
  if (laidInto.form.test(sentence)) return found;
  const lists = motionNumbers.form.findAll(sentence);
  for (const [at, list] of lists.entries()) {
    const behind = sentence.slice(list.start + list.words.length, lists[at + 1]?.start);
    const disposition = deniesReferral.form.test(behind) ? null : readDisposition(behind);
    if (disposition !== 'referred' && disposition !== 'converted') continue;
    for (const number of numbersIn(list.words)) found.set(number, disposition);
  }
  return found;
}

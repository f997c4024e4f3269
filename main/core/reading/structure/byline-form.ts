import { type Extracted, extract } from '#core/rules/extract.ts';
import { anyMatch } from '#core/rules/first-match.ts';
import { endsInStop } from '../text/line-marks.rules.ts';
import {
  addressRules,
  type BylinePart,
  type BylineRule,
  bylineRules,
  countLine,
  documentNumber,
  noteRules,
  serialLine,
  versionGoesOn,
  versionSuffix,
} from './byline.rules.ts';

export type { BylinePart } from './byline.rules.ts';

const longestByline = 120;
// The note of a law that was amended often is one long line.
const longestNote = 160;

/** Form and content of a line after the title; null where it is no such line. */
export function readByline(text: string): BylinePart | null {
  return bylineRule(text)?.value ?? null;
}

/** As `readByline`, with the rule that read it. */
export function bylineRule(
  text: string,
  rules: readonly BylineRule[] = bylineRules,
): Extracted<BylinePart, BylineRule> | null {
  if (text.length > longestByline || endsInStop.form.test(text)) return null;
  return extract(rules, text);
}

/** True for a line that begins a note under the title (题注): a dash or bracket with a day or a meeting in it. */
export function startsNote(text: string): boolean {
  return text.length <= longestNote && anyMatch(noteRules, text);
}

/** True for a line of `（草案）` and its like, alone or going on (（征求意见稿）的意见): part of the title above it. */
export function isVersionSuffix(text: string): boolean {
  return versionSuffix.test(text) || versionGoesOn.test(text);
}

/** True for a number line of its own: `云人发〔2025〕7 号`. */
export function isDocumentNumber(text: string): boolean {
  return documentNumber.test(text);
}

/** True for a line such as `（14 名）` under the title of a list. */
export function isCountLine(text: string): boolean {
  return countLine.test(text);
}

/** True for a line of nothing but `（第一号）`. */
export function isSerialLine(text: string): boolean {
  return serialLine.test(text);
}

/** True for the address a paper opens with: `各位代表：`, `市人大常委会：`, `主任、各位副主任、秘书长，各位委员：`. */
export function isSalutation(text: string): boolean {
  return anyMatch(addressRules, text);
}

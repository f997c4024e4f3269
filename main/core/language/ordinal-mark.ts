import { type Extracted, extract } from '../rules/extract.ts';
import { type MarkRule, markRules, type Ordinal, type OrdinalStyle } from './ordinal-mark.rules.ts';

export type { OrdinalStyle } from './ordinal-mark.rules.ts';

export type OrdinalMark = {
  style: OrdinalStyle;
  /** 1-based number that the mark says; 0 for a mark that says none (`——`, `最后，`). */
  number: number;
  /** Characters that the mark takes, spaces and star pairs before and after it included. */
  length: number;
};

/**
 * The mark that an item of a list starts with at `offset` of a text, or null. Only the form is judged here: whether the
 * place can start an item (a paragraph, a sentence) and whether the numbers run on is for the caller.
 */
export function readOrdinalMark(text: string, offset = 0): OrdinalMark | null {
  const read = markRule(text, offset);
  return read === null ? null : { ...read.value, length: read.found.words.length };
}

/** As `readOrdinalMark`, with the rule that read it. */
export function markRule(
  text: string,
  offset = 0,
  rules: readonly MarkRule[] = markRules,
): Extracted<Ordinal, MarkRule> | null {
  return extract(rules, text, offset);
}

import { allows, type FormRule } from './first-match.ts';
import type { Found } from './form.ts';

/** A rule that takes something out of a text: `read` makes the value from the words found and the text, or null where they say none. */
export type ExtractionRule<V> = FormRule & { read: (found: Found, text: string) => V | null };

export type Extracted<V, R> = { rule: R; value: V; found: Found };

/** The value that the first fitting rule reads in a text, or null. With `offset` the words must begin exactly there. */
export function extract<V, R extends ExtractionRule<V>>(
  rules: readonly R[],
  text: string,
  offset?: number,
): Extracted<V, R> | null {
  for (const rule of rules) {
    const found = offset === undefined ? rule.form.find(text) : rule.form.findAt(text, offset);
    if (found === null || !allows(rule, text)) continue;
    const value = rule.read(found, text);
    if (value !== null) return { rule, value, found };
  }
  return null;
}

import { allows, type FormRule } from './first-match.ts';
import type { Found } from './form.ts';

/** A rule that takes something out of a text: `read` makes the value from the words found and the text, or null where they say none. */
export type ExtractionRule<V> = FormRule & { read: (found: Found, text: string) => V | null };

/** What the rules of a list read. */
export type ValueOf<R extends ExtractionRule<unknown>> = Exclude<ReturnType<R['read']>, null>;

export type Extracted<V, R> = { rule: R; value: V; found: Found };

/** The value that the first fitting rule reads in a text, or null. With `offset` the words must begin exactly there. */
export function extract<R extends ExtractionRule<unknown>>(
  rules: readonly R[],
  text: string,
  offset?: number,
): Extracted<ValueOf<R>, R> | null {
  for (const rule of rules) {
    const found = offset === undefined ? rule.form.find(text) : rule.form.findAt(text, offset);
    if (found === null || !allows(rule, text)) continue;
    const value = rule.read(found, text);
    if (value !== null) return { rule, value: value as ValueOf<R>, found };
  }
  return null;
}

import { allows, type FormRule } from './first-match.ts';
import type { Found } from './form.ts';
import { fits, triedRules } from './tried-rules.ts';

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
  const tried = triedRules(rules, text, offset);
  if (tried === null) return null;
  for (let at = 0; at < tried.length; at += 1) {
    const one = tried[at];
    if (one === undefined || !fits(one, text)) continue;
    const found = offset === undefined ? one.form.find(text) : one.form.findAt(text, offset);
    const rule = found === null ? undefined : rules[at];
    if (found === null || rule === undefined || !allows(rule, text)) continue;
    const value = rule.read(found, text);
    if (value !== null) return { rule, value: value as ValueOf<R>, found };
  }
  return null;
}

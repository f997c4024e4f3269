import { pause } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// Where a clause with a quantity ends. Each is asked alone.

export const betweenClauses = {
  id: 'figures-between-clauses',
  means: 'what parts a clause with a quantity from the next: the end of a sentence, a semicolon or a line',
  form: form`[。；;！？\n]`,
} as const satisfies FormRule;

export const betweenPhrases = {
  id: 'figures-between-phrases',
  means: 'what parts a clause that is too long: a comma or a colon',
  form: form`${pause}`,
} as const satisfies FormRule;

export const figureClauseRules = [betweenClauses, betweenPhrases] as const;

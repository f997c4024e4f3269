import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const yearSpokenOf = {
  id: 'promise-year',
  means: 'a year that a paper speaks of; the end of a stretch of years is none',
  form: form`(?<![-~～—–至]\x20?)(?<year>20\d{2})\x20?年`,
} as const satisfies FormRule;

export const nameInMarks = {
  id: 'promise-name',
  means: 'a paper or a name in its marks: a number in it is no amount',
  form: form`《[^》]*》|“[^”]*”`,
} as const satisfies FormRule;

export const comma = {
  id: 'promise-comma',
  means: 'what parts two clauses',
  form: form`[，,]`,
} as const satisfies FormRule;

export const commaAtEnd = {
  id: 'promise-comma-end',
  means: 'the comma behind a clause that was cut off',
  form: form`[，,]\s*$`,
} as const satisfies FormRule;

export const timeWord = {
  id: 'promise-time-word',
  means: 'words of time that are worth showing though no day follows from them',
  form: form`[年月日天]|季度|学期`,
} as const satisfies FormRule;

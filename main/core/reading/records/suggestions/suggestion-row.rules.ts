import { few } from '#core/language/numerals.ts';
import { colon } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** How many persons, as a cell writes it: 12名, 三位, １２人. */
export const countOfPersons = part('countOfPersons', form`(${few}|[０-９]{1,3})\s*[名位人]`);

// What the cells of a suggestion hold beside their value. Each is asked alone.

export const deputiesBehind = {
  id: 'suggestion-deputies-behind',
  means: 'the noun of deputies behind their names: 等12名代表; 代表团 is a name',
  form: form`等?共?\s*(${countOfPersons})?\s*(人大)?代表(?!团)`,
} as const satisfies FormRule;

export const othersBehind = {
  id: 'suggestion-others-behind',
  means: 'says that others moved it too: 等12人',
  form: form`等共?\s*(${countOfPersons})?\s*$`,
} as const satisfies FormRule;

export const betweenPersons = {
  id: 'suggestion-between-persons',
  means: 'what parts the deputies of a cell',
  form: form`[、，,；;\n]`,
} as const satisfies FormRule;

export const quotedNumber = {
  id: 'suggestion-quoted-number',
  means: 'the apostrophe before a number that is kept as a text',
  form: form`^['’‘\x60]+`,
} as const satisfies FormRule;

export const numberBetweenSessions = {
  id: 'suggestion-number-between-sessions',
  means: 'the words before the number of a suggestion that was moved between sessions: 闭会期间第1号',
  form: form`^闭会(期间)?(代表)?(建议)?第?(?=\d)`,
} as const satisfies FormRule;

export const aroundNumber = {
  id: 'suggestion-around-number',
  means: 'the words around a number: 代表建议第12号',
  form: form`^(代表)?(建议|编号|大会)?${colon}?第|号(建议)?$`,
} as const satisfies FormRule;

export const roundNumber = {
  id: 'suggestion-round-number',
  means: 'the number of a round',
  form: form`^\d{1,3}$`,
} as const satisfies FormRule;

export const closedNumber = {
  id: 'suggestion-closed-number',
  means: 'a number given between sessions',
  form: form`^闭`,
} as const satisfies FormRule;

export const suggestionRowRules = [
  deputiesBehind,
  othersBehind,
  betweenPersons,
  quotedNumber,
  numberBetweenSessions,
  aroundNumber,
  roundNumber,
  closedNumber,
] as const;

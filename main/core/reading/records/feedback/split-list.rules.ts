import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { type RuleNumbers, type ValuesOf, valuesOf } from '#core/rules/numbers.ts';

// How a list stands in a sentence. Each is asked alone.

export const listPieceOpens = {
  id: 'list-piece-opens',
  means: 'opens what stays in one piece: a quotation, the name of a paper, a remark',
  form: form`[“《（(]`,
} as const satisfies FormRule;

export const listPieceCloses = {
  id: 'list-piece-closes',
  means: 'closes it',
  form: form`[”》）)]`,
} as const satisfies FormRule;

export const listParts = { id: 'list-parts', means: 'parts entries', form: form`[、，,]` } as const satisfies FormRule;

export const listJoins = {
  id: 'list-joins',
  means: 'joins the last entry to those before it: 以及D',
  form: form`^(以及|和|及|并)`,
} as const satisfies FormRule;

export const splitListRules = [listPieceOpens, listPieceCloses, listParts, listJoins] as const;

export const splitListNumbers = {
  listEntryShortest: {
    value: 4,
    unit: 'signs',
    step: 1,
    means: 'what an opinion asks is no shorter: a verb and its object',
  },
} as const satisfies RuleNumbers;

export type SplitListValues = ValuesOf<typeof splitListNumbers>;
export const splitListValues: SplitListValues = valuesOf(splitListNumbers);

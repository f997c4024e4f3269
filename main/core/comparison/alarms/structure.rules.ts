import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { type RuleNumbers, type ValuesOf, valuesOf } from '#core/rules/numbers.ts';

/** `针对“…”的意见` and the like: the feedback says itself what it answers. */
export const claimed = form`
  (关于|对于?)[“‘「](?<name>[^”’」]{4,40})[”’」](的|这一?|等)?(审议)?(意见|建议|要求)`;

export const claimRules = [
  { id: 'claims-point', means: 'says which point it answers, by its words in quotation marks', form: claimed },
] as const satisfies readonly FormRule[];

export const structureNumbers = {
  structureSameAnswer: {
    value: 0.6,
    unit: 'of the weight',
    step: 0.05,
    means: 'of each of two passages so much stands in the other: they say the same',
  },
  structureSameName: {
    value: 0.2,
    unit: 'of the weight',
    step: 0.05,
    means: 'a name of which so much stands in a point may mean it: only a stranger is an alarm',
  },
  structureShortestName: {
    value: 6,
    unit: 'signs',
    step: 1,
    means: 'a shorter name can mean anything; only a telling one that no point comes near is an alarm',
  },
} as const satisfies RuleNumbers;

export type StructureValues = ValuesOf<typeof structureNumbers>;
export const structureValues: StructureValues = valuesOf(structureNumbers);

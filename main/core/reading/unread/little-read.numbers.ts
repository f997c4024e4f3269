import { type RuleNumbers, type ValuesOf, valuesOf } from '#core/rules/numbers.ts';

export const littleReadNumbers = {
  littleReadLeast: {
    value: 12,
    unit: 'quantities',
    step: 1,
    means: 'a paper of so few quantities may have none that is a target',
  },
  littleReadShare: {
    value: 0.3,
    unit: 'share of the quantities read',
    step: 0.05,
    means:
      'good readings of reports hold 60 to 95 of 100 quantities; below this the form of the paper was not understood',
  },
} as const satisfies RuleNumbers;

export type LittleReadValues = ValuesOf<typeof littleReadNumbers>;
export const littleReadValues: LittleReadValues = valuesOf(littleReadNumbers);

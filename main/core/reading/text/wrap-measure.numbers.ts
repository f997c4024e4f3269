import type { RuleNumbers } from '#core/rules/numbers.ts';

/** By what hard-wrapped lines are known. Widths are in full-width characters as printed. */
export const wrapNumbers = {
  reach: {
    value: 30,
    unit: 'lines',
    step: 1,
    means: 'as far a line looks up and down for others that end where it does',
  },
  longer: { value: 14, unit: 'characters', step: 1, means: 'a narrower line may be a label or the end of a paragraph' },
  widest: {
    value: 60,
    unit: 'characters',
    step: 1,
    means: 'nobody prints wider lines; what is wider was never wrapped',
  },
  fewest: { value: 4, unit: 'lines', step: 1, means: 'of fewer longer lines some end alike by chance' },
  openShare: {
    value: 0.4,
    unit: 'of the longer lines',
    step: 0.05,
    means: 'so many stop without a closing mark where lines are wrapped',
  },
  sameShare: {
    value: 0.4,
    unit: 'of the longer lines',
    step: 0.05,
    means: 'so many end within three characters of each other',
  },
  farOut: { value: 6, unit: 'characters', step: 1, means: 'a wrapped line does not stand out so far' },
  outShare: {
    value: 0.12,
    unit: 'of the longer lines',
    step: 0.02,
    means: 'more that do, and the text is not wrapped',
  },
} as const satisfies RuleNumbers;

import type { LintRule } from '../rule.ts';
import { dateRules } from './dates.rules.ts';
import { gapRules } from './gaps.rules.ts';
import { headRules } from './heads.rules.ts';
import { inwardRules } from './inward.rules.ts';
import { layoutRules } from './layout.rules.ts';
import { numberingRules } from './numbering.rules.ts';
import { organRules } from './organs.rules.ts';
import { punctuationRules } from './punctuation.rules.ts';
import { sumRules } from './sums.rules.ts';
import { titleRules } from './titles.rules.ts';

/** The checks that a finished paper must pass, in the order of the sections: punctuation, numbers, days, head, title, organs, sums, gaps, inner words, layout. */
export const allRules: readonly LintRule[] = [
  ...punctuationRules,
  ...numberingRules,
  ...dateRules,
  ...headRules,
  ...titleRules,
  ...organRules,
  ...sumRules,
  ...gapRules,
  ...inwardRules,
  ...layoutRules,
];

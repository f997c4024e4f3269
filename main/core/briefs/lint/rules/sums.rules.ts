import type { LintRule } from '../rule.ts';
import { agenda, ballots } from './ballots.rules.ts';
import { otherValues } from './other-values.rules.ts';
import { classSums, partSums } from './part-sums.rules.ts';
import { mergedVerdicts, otherBases, rates, ratesOfNothing, sharesOff, yearOnYear } from './rates-told.rules.ts';
import { tableSums } from './table-sums.rules.ts';

export const sumRules: readonly LintRule[] = [
  { id: 'S01', severity: 'E', means: 'parts that do not add up to the total named before them', find: partSums },
  {
    id: 'S02',
    severity: 'E',
    means: 'a number in the text that is not that of the rows, or a sum line that is not the sum of its column',
    find: tableSums,
  },
  {
    id: 'S03',
    severity: 'E',
    means: 'a rate that its numbers do not give, or one whose numbers are not printed where it first stands',
    find: rates,
  },
  { id: 'S04', severity: 'E', means: 'a rate over nothing, or 0% where nothing was asked', find: ratesOfNothing },
  { id: 'S05', severity: 'E', means: 'two rates under one name with different bases', find: otherBases },
  {
    id: 'S06',
    severity: 'W',
    means: 'a comparison with the year before without its value, or percent where percentage points are meant',
    find: yearOnYear,
  },
  { id: 'S07', severity: 'W', means: 'shares that do not make 100% and no note on rounding', find: sharesOff },
  {
    id: 'S08',
    severity: 'E',
    means: 'what an organ reports and what was checked made one number',
    find: mergedVerdicts,
  },
  {
    id: 'S09',
    severity: 'E',
    means: 'ballots that do not add up to the valid ones, or a grade that the rule does not give',
    find: ballots,
  },
  { id: 'S10', severity: 'E', means: 'one indicator with two values', find: otherValues },
  { id: 'S11', severity: 'E', means: 'another number of items treated than the agenda has', find: agenda },
  { id: 'S12', severity: 'E', means: 'classes of answers that do not add up to all answers', find: classSums },
];

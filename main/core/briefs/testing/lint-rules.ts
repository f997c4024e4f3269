import { assignRoles } from '../lint/paper/assign-roles.rules.ts';
import { formOfPaper } from '../lint/paper/form-of-paper.rules.ts';
import { makePapers } from '../lint/paper/make-paper.rules.ts';
import { makeTable } from '../lint/paper/make-table.rules.ts';
import { marks } from '../lint/paper/roles.rules.ts';
import { sentencesOf } from '../lint/paper/walk.rules.ts';
import { ballots } from '../lint/rules/ballots.rules.ts';
import { leadingCounts } from '../lint/rules/counts.rules.ts';
import { dateRules } from '../lint/rules/dates.rules.ts';
import { daysIn } from '../lint/rules/days-told.rules.ts';
import { gapRules } from '../lint/rules/gaps.rules.ts';
import { headRules } from '../lint/rules/heads.rules.ts';
import { inwardRules } from '../lint/rules/inward.rules.ts';
import { layoutRules } from '../lint/rules/layout.rules.ts';
import { numberingRules } from '../lint/rules/numbering.rules.ts';
import { organRules } from '../lint/rules/organs.rules.ts';
import { otherValues } from '../lint/rules/other-values.rules.ts';
import { partSums } from '../lint/rules/part-sums.rules.ts';
import { punctuationRules } from '../lint/rules/punctuation.rules.ts';
import { quoteFaults } from '../lint/rules/quotes.rules.ts';
import { rates } from '../lint/rules/rates-told.rules.ts';
import { sumRules } from '../lint/rules/sums.rules.ts';
import { tableSums } from '../lint/rules/table-sums.rules.ts';
import { titleRules } from '../lint/rules/titles.rules.ts';

/** The checks of a finished paper by subject; their examples and counter-examples are tried in `lint/rules/all-rules.test.ts`. */
export const lintSubjects = [
  { name: 'punctuation of a paper', rules: punctuationRules },
  { name: 'numbers of levels and lists', rules: numberingRules },
  { name: 'days and numbers', rules: dateRules },
  { name: 'head and reference number', rules: headRules },
  { name: 'titles', rules: titleRules },
  { name: 'organs and persons', rules: organRules },
  { name: 'sums and rates', rules: sumRules },
  { name: 'gaps', rules: gapRules },
  { name: 'inner words', rules: inwardRules },
  { name: 'layout', rules: layoutRules },
];

/** What these checks stand on: where each text stands, and what its counts and days are. Held by the same examples and by the model papers. */
export const lintForms = {
  assignRoles,
  formOfPaper,
  makePapers,
  makeTable,
  marks,
  sentencesOf,
  ballots,
  leadingCounts,
  daysIn,
  otherValues,
  partSums,
  quoteFaults,
  rates,
  tableSums,
};

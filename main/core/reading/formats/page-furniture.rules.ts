import type { ExtractionRule } from '#core/rules/extract.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import type { RuleNumbers } from '#core/rules/numbers.ts';

// What is printed on page after page around the text.

const read: ExtractionRule<number>['read'] = ({ groups }) => Number(groups.page);

export const numberLineRules = [
  {
    id: 'page-number-alone',
    means: 'a line of nothing but a number, with dashes or without',
    form: form`^[—–\-·\s]*(?<page>\d{1,4})[—–\-·\s]*$`,
    read,
  },
  {
    id: 'page-number-words',
    means: 'a line that begins with the page: 第3页',
    form: form`^第\s?(?<page>\d{1,4})\s?页`,
    read,
  },
] as const satisfies readonly ExtractionRule<number>[];

export const headSign = {
  id: 'running-head-sign',
  means: 'digits and spaces, by which running heads differ from page to page',
  form: form`[\d\s]`,
} as const satisfies FormRule;

export const headEnd = {
  id: 'running-head-end',
  means: 'the end of a sentence: a running head has none',
  form: form`[。；！？]$`,
} as const satisfies FormRule;

export const furnitureRules = [headSign, headEnd] as const;

export const furnitureNumbers = {
  leastPages: { value: 2, unit: 'pages', step: 1, means: 'what stands on one page alone is not repeated' },
  numberShare: {
    value: 0.3,
    unit: 'of the pages',
    step: 0.05,
    means: 'so many pages bear a number, where they are numbered',
  },
  headShare: {
    value: 0.4,
    unit: 'of the pages it spans',
    step: 0.1,
    means: 'so many bear a head; left and right pages may differ',
  },
  shortestHead: { value: 2, unit: 'signs', step: 1, means: 'one sign is no head' },
  longestHead: { value: 40, unit: 'signs', step: 1, means: 'a longer line is text' },
  sameHeight: { value: 3, unit: 'points', step: 1, means: 'heads stand at the same height but for a hair' },
  apart: { value: 1.15, unit: 'of the usual pitch', step: 0.05, means: 'a head stands so far from the text' },
  larger: { value: 0.5, unit: 'points', step: 0.5, means: 'a head is set no larger than the text; a title is' },
} as const satisfies RuleNumbers;

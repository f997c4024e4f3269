import { phraseInClause } from '#core/language/gaps.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';
import { monthNumber } from './due.rules.ts';

/** A year and nothing narrower: not its end, a part of it, a month. */
export const bareYear = part(
  'bareYear',
  form`(20\d\d\x20?|[明来后])年(?!度?之?[底末内前]|以前|\x20?${monthNumber}\x20?月|[上下]半年|第?[一二三四]季度|[春秋]季)`,
);
/** What is entered by its year: a plan, a budget. */
export const yearlyList = part('yearlyList', form`计划|预算|规划|项目|清单|盘子|实事|专项`);
/** Enters something in a list. */
export const listing = part('listing', form`列入|纳入|编入|列为|排入|申报`);
/** Ends a work. */
export const workEnded = part('workEnded', form`完成|建成|完工|竣工|投用|办结|通车|开通|启用|交付|上线|实现|达到|到位`);

/**
 * Years that a sentence names and by whose end nothing is promised: the year of a list, or of what somebody only means to begin. The end of a year, a
 * month and a day stay what they are.
 */
export const unpromisedYearRules = [
  {
    id: 'year-of-list',
    means:
      'the year of a plan or a budget in which something is listed, unless it is the rest of a work: 资金拟列入2027年城建计划',
    form: form`(?<!(其余|余下|剩余|其他)${phraseInClause})(?<=${listing}${phraseInClause})${bareYear}(?=${phraseInClause}${yearlyList})`,
  },
  {
    id: 'year-of-listing',
    means: 'the year in which something is listed, and not yet done: 2027年列入城建计划',
    form: form`${bareYear}(?=${phraseInClause}${listing}${phraseInClause}${yearlyList})`,
  },
  {
    id: 'year-meant',
    means: 'the year of an intention that names no end of the work: 拟2027年启动',
    form: form`(?<=(拟|争取|研究|考虑|谋划|探索)${phraseInClause})${bareYear}(?!${phraseInClause}${workEnded})`,
  },
] as const satisfies readonly FormRule[];

/** A text with such years blanked; offsets stay. */
export function withoutUnpromisedYears(text: string): string {
  return unpromisedYearRules.reduce((left, { form: year }) => year.blankAll(left), text);
}

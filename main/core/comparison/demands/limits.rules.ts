import { quarter } from '#core/language/dates.ts';
import { count, fewInWords, threeDigits, twoDigits } from '#core/language/numerals.ts';
import { before, limitYear, thirdOfMonth, within } from '#core/language/time-limits.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** A limit in time as an opinion sets it: 2026年底前, 三个月内, 限期. */
export const timeLimit = part(
  'timeLimit',
  form`
    ${limitYear}年度?(底|末|内|上半年|下半年|${quarter})?(${before}|以?内)|
    20\d\d年(?!度?以来|起)(底|末|${twoDigits}月(底|${twoDigits}日)?)?(${before}|内)?|
    年底前|年底|年末|年内|上半年|下半年|
    第?${quarter}([底末]${before}?|${before})|
    (${twoDigits}|${count})月(底?${before}|[底末]|${thirdOfMonth}${before}?|${twoDigits}日${before})|
    (?<![至到在过于]\x20?)(?<!\d)(?<!(禁止|不得|限制)[^，。]{0,10})(${threeDigits}|${fewInWords})个?(月|季度|工作日|日|天|年)${within}|
    限期|(?<!(压减|压缩|缩短|减少|优化|调整)[^，]{0,14})[时期]限(?!不)|时间表|时间节点`,
);

export const limitRules = [
  { id: 'demand-limit', means: 'sets a limit in time', form: form`${timeLimit}` },
  {
    id: 'clause-completes',
    means: 'is short and opens with a limit: it completes the act before it',
    form: form`^${timeLimit}`,
    longest: 13,
  },
] as const satisfies readonly FormRule[];

export const [limits, completing] = limitRules;

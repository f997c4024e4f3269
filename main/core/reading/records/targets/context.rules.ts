import { halfYear, quarter } from '#core/language/dates.ts';
import { count } from '#core/language/numerals.ts';
import { alreadyDone } from '#core/language/tense-words.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import type { ReadTarget } from '#shared/domain/readings/read-target.ts';

export type RoleRule = FormRule & { role: ReadTarget['role'] };

/** Whether what stands under a heading was done or is wanted. Headings are read without spaces; the first rule that holds decides. */
export const roleRules = [
  {
    id: 'heading-review',
    role: 'actual',
    means: 'looks back',
    form: form`回顾|情况|总结|成绩|成就|成效|发展基础|现状|取得|进展|评估`,
    not: form`目标|推动|努力|确保|力争|草案|编制|安排情况`,
  },
  {
    id: 'heading-outlook',
    role: 'target',
    means: 'looks ahead',
    form: form`安排|草案|任务|打算|目标|措施|总体要求|思路|部署|展望|下一步|下一年|建议|战略|导向|举措|重点工作`,
  },
  { id: 'heading-past', role: 'actual', means: 'names the time behind', form: form`过去|去年|[一五]年来` },
  { id: 'heading-ahead', role: 'target', means: 'names the time ahead', form: form`今年|新的?一年|未来|今后` },
] as const satisfies readonly RoleRule[];

export const ownYearReviewed = {
  id: 'heading-own-year-reviewed',
  means: 'looks back on the very year of its paper: 2026年工作情况 in a report of December',
  form: form`回顾|情况|总结|成绩|成就|评估`,
  not: form`草案|编制|安排`,
} as const satisfies FormRule;

/** Words of wanting in a sentence. */
export const wanted = {
  id: 'sentence-wants',
  means: 'says what is wanted',
  form: form`力争|预期目标|目标(设定)?[为是]|主要目标`,
} as const satisfies FormRule;

export const goalLead = {
  id: 'sentence-leads-to-goals',
  means: 'leads to the goals of a year or of several: 主要预期目标是：, 奋斗目标如下',
  form: form`(目标|指标)(任务)?(建议|设定|初步|拟定|安排)?(为|是|如下|：|:)`,
  not: form`(完成|实现|达到|超过|高于|对照)[^，。；：]{0,12}(目标|指标)`,
} as const satisfies FormRule;

export const goesOnBehind = {
  id: 'context-goes-on',
  means: 'ends as a list does that goes on in the next paragraph',
  form: form`[：:；;，,]\s*$`,
} as const satisfies FormRule;

export const goalOfList = {
  id: 'context-goal-of-list',
  means: 'one goal of a list, on a line of its own behind a mark: ——地区生产总值增长6%, （4）收入增长与经济增长同步。',
  form: form`^\s*([-—*•·]|[（(]?(\d{1,2}|${count})[）)、.．])[^。；]{4,60}[。；]?$`,
} as const satisfies FormRule;

/** A stretch of a year: 上半年, 一季度, 1—6月份, 截至9月底. */
export const partOfYear = form`
  (20\d\d年)?(${halfYear}|前三季度|${quarter}|1\x20?[-~～—–至]\x20?\d{1,2}\x20?月份?|\d{1,2}\x20?月末|截至\x20?\d{1,2}\x20?月底)`;

export const untilYear = {
  id: 'context-until-year',
  means: 'a year by which something is to be reached; 提高到2025年的水平 is none',
  form: form`([到至]|^展望)\x20?(?<year>20\d{2})\x20?年`,
  not: form`[高升加大长低少达][到至]\x20?20\d\d`,
} as const satisfies FormRule;

export const openingYear = {
  id: 'context-opening-year',
  means: 'a year that opens a statement; 2025年度 is that of a report',
  form: form`(^|^刚刚过去的|[，。、“（])\x20?(?<year>20\d{2})\x20?年(?!度)`,
} as const satisfies FormRule;

export const planPeriod = {
  id: 'context-plan-period',
  means: 'the years of a plan: “十五五”时期',
  form: form`“(?<plan>十[一二三四五六七八九]?五)”(时期|期间|以来|规划期)`,
} as const satisfies FormRule;

export const lastYear = {
  id: 'context-last-year',
  means: 'the year behind, by which a statement opens',
  form: form`^(刚刚)?(过去(的?一年)|一年来|去年)`,
} as const satisfies FormRule;

export const thisYear = {
  id: 'context-this-year',
  means: 'the year of the paper, by which a statement opens; 今年以来 is behind',
  form: form`^今年(?!以来|一季度|上半年|1|前)`,
} as const satisfies FormRule;

export const yearlyMean = {
  id: 'context-yearly-mean',
  means: 'a mean of several years',
  form: form`年均`,
} as const satisfies FormRule;

export const doneByYear = {
  id: 'context-done-by-year',
  means: 'says of a year that it is behind, whatever year it is: 截至2027年底, 同比增长',
  form: form`截至|${alreadyDone}|同比|比上年|较上年`,
} as const satisfies FormRule;

export const doneAlready = {
  id: 'context-done-already',
  means: 'says inside what is wanted what was done by now',
  form: form`截至目前|目前[已共]|现已|已经`,
} as const satisfies FormRule;

/** What headings and sentences say of the time, each asked alone. */
export const timeRules = [
  ownYearReviewed,
  goalLead,
  goesOnBehind,
  goalOfList,
  untilYear,
  openingYear,
  planPeriod,
  lastYear,
  thisYear,
  yearlyMean,
  doneByYear,
  doneAlready,
] as const;

import { quarter } from '#core/language/dates.ts';
import { near } from '#core/language/gaps.ts';
import { few } from '#core/language/numerals.ts';
import { before, limitYear, thirdOfMonth, within } from '#core/language/time-limits.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

// What opinions and points say of limits in time. Sentences are read in half-width signs; each is asked alone.

export const statedLength = {
  id: 'stated-length',
  means: 'a length of time: 三个月内, 在60日内, 10个工作日以内',
  form: form`(?<count>${few})\x20?个?(?<unit>工作日|日|天|月)${within}`,
} as const satisfies FormRule;

export const statedDay = {
  id: 'stated-day',
  means: 'a day, or the end of a time: 2026年9月30日前, 9月底前, 年内, 三季度末前',
  form: form`
    (${limitYear}\x20?年\x20?)?${few}\x20?月\x20?(${few}\x20?[日号]([）)]|[（(].{1,12}[）)])?|[底末]|${thirdOfMonth})?\x20?(${before}|内)|
    ${limitYear}?\x20?年[底末内]${before}?|
    (${limitYear}\x20?年\x20?)?第?${quarter}[末底]?(${before}|内)`,
} as const satisfies FormRule;

export const statedTime = {
  id: 'stated-time',
  means: 'any limit in time',
  form: form`${part('statedLength', statedLength.form)}|${part('statedDay', statedDay.form)}`,
} as const satisfies FormRule;

export const withoutYear = {
  id: 'stated-without-year',
  means: 'a time of a year that it does not print: 10月31日前, 第三季度末前',
  form: form`^(${few}\x20?月|第?${quarter})`,
} as const satisfies FormRule;

export const bracketedYear = {
  id: 'stated-bracketed-year',
  means: 'the year before a bracket in which the day stands: 2027年汛期结束（10月15日）前',
  form: form`(?<year>20\d\d年)[^。，,；;]{0,12}[（(]$`,
} as const satisfies FormRule;

export const wholeYear = {
  id: 'stated-year',
  means: 'a year in which something is to be done: 2026年完成1200户; of 2026年完成情况 is only told',
  form: form`
    ${limitYear}\x20?年度?
    (?=(要|应|须|务必|力争|确保|再|全部|全面|基本|至少|共|计划){0,3}
      (完成|建成|实现|新增|新建|改造|整治|达到|启动|开工|投用|覆盖|出台|解决|创建)
      (?!了|的|情况|率|后|计划|任务|工作|项目|方案))`,
} as const satisfies FormRule;

export const recurring = {
  id: 'stated-recurring',
  means: 'before a time that comes again and again, which limits no one paper: 每年底前',
  form: form`每个?(年|半年|季度|月)|逐年|按[月季]`,
} as const satisfies FormRule;

export const reportAsked = {
  id: 'stated-report',
  means: 'asks for a report, or for something to be sent to the congress',
  form: form`
    书面(反馈|答复)|
    (提出|提交|报送|作出|反馈|报告|回复|书面).{0,40}(报告|情况|结果|进展)|
    [向报送]${near}(常委会|人大)`,
} as const satisfies FormRule;

export const draftAsked = {
  id: 'stated-draft',
  means: 'asks for a draft, on which opinions are heard',
  form: form`征求${near}意见|征询.{0,6}意见`,
} as const satisfies FormRule;

export const reportNamed = {
  id: 'stated-report-named',
  means: 'names the report itself, whatever a draft is asked for as well',
  form: form`(书面|提出)报告`,
} as const satisfies FormRule;

export const ofWhole = {
  id: 'stated-whole',
  means: 'the one report that tells what became of the opinion',
  form: form`正式|最终|全面`,
} as const satisfies FormRule;

export const onProgress = {
  id: 'stated-progress',
  means: 'a report on how far the work is',
  form: form`进展`,
} as const satisfies FormRule;

export const fromReceipt = {
  id: 'stated-from-receipt',
  means: 'a length of time counts from the day on which the opinion comes in',
  form: form`收到|接到|签收`,
} as const satisfies FormRule;

export const fromIssue = {
  id: 'stated-from-issue',
  means: 'a length of time counts from the day on which the opinion goes out',
  form: form`(印发|发文|下发|发出|制发)之?日?起`,
} as const satisfies FormRule;

export const asksLimit = {
  id: 'stated-asks',
  means: 'asks for something to come, where words mostly tell of what was',
  form: form`请|须|应|务必|要求|限期`,
} as const satisfies FormRule;

export const limitPart = {
  id: 'stated-part',
  means: 'ends a sentence, or a clause as long as one',
  form: form`(?<=[。；;！!])|\n`,
} as const satisfies FormRule;

export const betweenTimes = {
  id: 'stated-between',
  means: 'stands between the first and the last time of a cell: 3月至9月底',
  form: form`[至到—～~]`,
} as const satisfies FormRule;

export const timesApart = {
  id: 'stated-apart',
  means: 'deals the times behind it out to as many organs: 分别于6月30日前、9月30日前',
  form: form`分别|各自`,
} as const satisfies FormRule;

export const betweenRow = {
  id: 'stated-row',
  means: 'is all that stands between two times of a row: 6月30日前、9月30日前',
  form: form`^[、，,和及与以]?[于在]?$`,
} as const satisfies FormRule;

export const billAsked = {
  id: 'stated-bill-asked',
  means: 'asks for a draft that is to be laid: 提出条例草案的议案',
  form: form`(提出|提请|提交|报送|拟订|拟定).{0,40}(草案|议案)`,
} as const satisfies FormRule;

export const betweenThings = {
  id: 'stated-things',
  means: 'stands between the things that times are dealt out to: 实施方案和实施情况报告',
  form: form`[、和与及]`,
} as const satisfies FormRule;

export const statedLimitRules = [
  statedLength,
  statedDay,
  statedTime,
  withoutYear,
  bracketedYear,
  wholeYear,
  recurring,
  reportAsked,
  draftAsked,
  reportNamed,
  ofWhole,
  onProgress,
  fromReceipt,
  fromIssue,
  asksLimit,
  limitPart,
  betweenTimes,
  timesApart,
  betweenRow,
  betweenThings,
  billAsked,
] as const;

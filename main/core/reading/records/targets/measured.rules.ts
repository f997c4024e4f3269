import { growing, turning, yearOnYear } from '#core/language/growth-words.ts';
import { lineStart } from '#core/language/line-start.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** Words of rising or falling before the value that was reached. */
export const risingTo = part('risingTo', form`(提高|提升|增加|增长|降|扩大|缩小|减少|上升)[到至]`);
export const risen = {
  id: 'figure-risen',
  means: 'two figures of which the last is the value: 由30%提高到32%',
  form: form`[由从][^，]*${risingTo}`,
} as const satisfies FormRule;
export const risenFrom = {
  id: 'figure-risen-from',
  means: 'what stands before the words of rising',
  form: form`[由从].*?(?=${risingTo})`,
} as const satisfies FormRule;

export const change = {
  id: 'figure-growth',
  means: 'a word of growth right before its figure, with how it is reckoned',
  form: form`
  (同口径|可比口径|按可比价(格)?|${yearOnYear}|环比|比上年|比去年|较上年(同期)?|较去年|累计)*(实现)?
  (${growing}|${turning}|增幅|扩大|压减|缩小|增|降|涨)([到至了为]|达到?|速度(为|达到?)?)?$`,
} as const satisfies FormRule;

export const level = {
  id: 'figure-level',
  means: 'a word of a level right before its figure, with how sure it is',
  form: form`
  (预计|力争|预期|稳定|保持|控制|维持|有望|累计|总计|合计|约|已)*
  (达到|达|为|是|突破|超过|超|完成|实现|在|提高到|提升到|降至|降到|升至|增至|增加到|扩大到|设定为|约|保持|稳定|维持)$`,
} as const satisfies FormRule;

export const levelLead = {
  id: 'figure-level-lead',
  means: 'what is left before such a word and is no part of a name',
  form: form`(均|都|已|也|分别)$`,
} as const satisfies FormRule;

export const shareOf = {
  id: 'figure-share',
  means: 'a share of something, which is what is measured: 支出占收入的82%',
  form: form`占[^，]{2,20}的$`,
} as const satisfies FormRule;

export const spaceInName = {
  id: 'figure-space-in-name',
  means: 'spaces beside a Chinese character in the name of what is measured, where a line was broken',
  form: form`\s+(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\s+`,
} as const satisfies FormRule;

export const reaching = {
  id: 'figure-reaching',
  means: 'a figure that itself says that something is reached',
  form: form`^(达到|突破|超过|高于)`,
} as const satisfies FormRule;

export const percent = {
  id: 'figure-percent',
  means: 'the unit of a share or of its change',
  form: form`^%|个百分点`,
} as const satisfies FormRule;

export const timeUnit = {
  id: 'figure-time-unit',
  means: 'a unit of time; it measures only what is called a time: 24小时热线 is a name',
  form: form`^(小时|分钟|天|个月|年)$`,
} as const satisfies FormRule;
export const timed = {
  id: 'figure-called-time',
  means: 'a name that calls something a time',
  form: form`时间|时长|天数|周期|年限|寿命`,
} as const satisfies FormRule;

export const remarkBehind = {
  id: 'figure-remark',
  means: 'a remark in brackets right behind a figure',
  form: form`^\s*[（(][^（）()]*[）)]`,
} as const satisfies FormRule;
export const clauseEnd = {
  id: 'figure-clause-end',
  means: 'what ends a clause behind its figure and says nothing: 突破100亿元大关。',
  form: form`(大关|台阶)?[。\s*”’]*$`,
} as const satisfies FormRule;

export const thingBehind = {
  id: 'figure-thing-behind',
  means: 'a thing counted behind its figure: 40个助餐点',
  form: form`^[\u4e00-\u9fffA-Za-z“”]{2,16}$`,
} as const satisfies FormRule;
export const thingBefore = {
  id: 'figure-thing-before',
  means: 'a thing counted before its figure: 特色街区（一期）5个',
  form: form`^[\u4e00-\u9fffA-Za-z“”（）]{2,16}$`,
} as const satisfies FormRule;

export const produced = {
  id: 'figure-produced',
  means: 'the name of what is produced, without its value: 工业总产值 gives 工业',
  form: form`${lineStart}(?<what>.+?)(总产值|产值)$`,
} as const satisfies FormRule;

/** Words that give several subjects their figures in turn. */
export const inTurn = part('inTurn', form`分别|各自`);
/** A word of more or less before the first of several figures is said of all of them, and so is not that of the first alone. */
export const saidOfAll = part('saidOfAll', form`[^\d０-９]*(约|突破|超过)`);
export const separately = {
  id: 'figure-separately',
  means: 'several subjects with their figures in turn',
  form: form`${lineStart}(?<names>.*?)${inTurn}(${saidOfAll})?(?<figures>.*)`,
} as const satisfies FormRule;
export const betweenNames = {
  id: 'figure-between-names',
  means: 'what parts the subjects of such a clause',
  form: form`[、和与及]`,
} as const satisfies FormRule;
export const perOutput = {
  id: 'figure-per-output',
  means: 'what is counted per unit of output, said once, before the first name',
  form: form`^(单位|万元)(地区生产总值|GDP|工业增加值)`,
} as const satisfies FormRule;

/** The words around a figure, each asked alone. */
export const measuredRules = [
  risen,
  risenFrom,
  change,
  level,
  levelLead,
  shareOf,
  spaceInName,
  reaching,
  percent,
  timeUnit,
  timed,
  remarkBehind,
  clauseEnd,
  thingBehind,
  thingBefore,
  produced,
  separately,
  betweenNames,
  perOutput,
] as const;

import { growing, turning, yearOnYear } from '#core/language/growth-words.ts';
import { lineStart } from '#core/language/line-start.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** Words of rising or falling before the value that was reached. */
export const risingTo = part('risingTo', form`(提高|提升|增加?|增长|降|扩大|缩小|减少|上升|跃升)[到至]`);
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

/** What a figure is held against: 比上年, 较上年同期, 比上年执行数. */
export const heldAgainst = part('heldAgainst', form`[比较](上年|去年)(同期|(预算|执行|决算|完成)数)?`);
export const change = {
  id: 'figure-growth',
  means: 'a word of growth right before its figure, with how it is reckoned',
  form: form`
  (同口径|可比口径|按可比价(格)?|${yearOnYear}|环比|${heldAgainst}|累计|预期|预计)*(实现)?
  (${growing}|${turning}|增幅|上涨|扩大|压减|缩小|收窄|[增减][收支]|(?<![新净])增|降|涨)([到至了为]|达到?|速度(为|达到?)?)?$`,
} as const satisfies FormRule;

export const level = {
  id: 'figure-level',
  means: 'a word of a level right before its figure, with how sure it is',
  form: form`
  (预计|力争|预期|稳定|保持|控制|维持|有望|累计|总计|合计|约|已)*
  (迈上|站上|跨上|跨越|冲刺|达到|达|为|是|突破|超过|超|完成|实现|在|提高到|提升到|降至|降到|跃升至|升至|增至|增加到|扩大到|设定为|约|保持|稳定|维持|
  预期|预计|拟?安排|(?<=收入|支出|经费)(预算|计划))$`,
} as const satisfies FormRule;

export const falling = {
  id: 'figure-falling',
  means: 'a word of growth that says a fall',
  form: form`(降|降低|减少|回落|压减|缩小|收窄|减[收支])(了|为|达到?)?$`,
} as const satisfies FormRule;

export const arriving = {
  id: 'figure-arriving',
  means: 'a word of growth that leads to the value reached: 增长到, 降至',
  form: form`[到至]$`,
} as const satisfies FormRule;

export const telling = {
  id: 'figure-telling',
  means: 'a word of a level that only an indicator has before its figure',
  form: form`(达|突破|超过|迈上|站上|跨上|跨越|冲刺|[到至])$`,
} as const satisfies FormRule;

export const added = {
  id: 'figure-added',
  means: 'a thing that grew by a number',
  form: form`..[新净]增$`,
} as const satisfies FormRule;

export const addedTo = {
  id: 'figure-added-to',
  means: 'the word of growing behind such a thing, which is no part of it: 总量 behind 企业净增30家 is that of 企业',
  form: form`(?<=..)[新净]增$`,
} as const satisfies FormRule;

/** Words between a name and its verb on how the figure is reckoned: 按不变价计算, 剔除一次性因素后, 比2020年. */
export const reckoned = part(
  'reckoned',
  form`
    按[^，]{2,8}计算|(剔除|扣除)[^，]{2,12}后|[比较](20\d\d年|上年|去年|年初|“[^”]{1,8}”)(同期|末|底)?|连续[^，年]{1,2}年|首次|累计|全年|实际|
    同口径|年均|全部|稳步|(必成|期成|奋斗|保底)目标`,
);
export const howReckoned = {
  id: 'figure-how-reckoned',
  means: 'up to three of such words',
  form: form`(${reckoned})(${reckoned}){0,2}$`,
} as const satisfies FormRule;

export const levelLead = {
  id: 'figure-level-lead',
  means: 'what is left before such a word and is no part of a name',
  form: form`(均|都|已|也|分别|力争)$`,
} as const satisfies FormRule;

export const unitless = {
  id: 'figure-unitless',
  means: 'an index or a relation that has no unit: 价格指数控制在102左右, 收入比缩小至2.05:1',
  form: form`
    ${lineStart}(?<name>[^\d，]+?(指数|倍差|系数|之比|收入比))(控制在|稳定在|保持在|缩小[到至]|降[到至]|达到?|为)
    (?<value>\d+(\.\d+)?([:：]\d+)?)(?<bound>左右|以内|以上|以下)?$`,
} as const satisfies FormRule;

export const magnitudeOfUnit = {
  id: 'figure-magnitude-of-unit',
  means: 'how many times a unit counts: 4万元 and 40180元 are of one unit',
  form: form`^[百千万亿]+`,
} as const satisfies FormRule;

export const stepTaken = {
  id: 'figure-step-taken',
  means: 'a step that is told without its figure, which the next clause gives: 地区生产总值连跨三个台阶，从…',
  form: form`${lineStart}(?<name>.+?)((连续?(跨|突破)|迈上|跃上|再上|登上|实现)[^，]{1,8}(台阶|大关|关口|跨越|飞跃)|再?创(历史)?新高)$`,
} as const satisfies FormRule;

export const shareOf = {
  id: 'figure-share',
  means: 'a share of something, which is what is measured: 支出占收入的82%',
  form: form`占[^，]{2,20}的$`,
} as const satisfies FormRule;

export const completion = {
  id: 'figure-completion',
  means: 'how much of a budget or a plan was reached, which is a share of it: 完成年初预算的98.6%, 为预算的101%',
  form: form`(?<how>完成|实现|占|为|达到?|是)(?<base>[^，。；\d]{0,14}?(预算|计划|目标|任务|决算|执行)数?)的?$`,
} as const satisfies FormRule;

export const spaceInName = {
  id: 'figure-space-in-name',
  means: 'spaces beside a Chinese character in the name of what is measured, where a line was broken',
  form: form`\s+(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\s+`,
} as const satisfies FormRule;

export const reaching = {
  id: 'figure-reaching',
  means: 'a figure that itself says that something is reached',
  form: form`^(达到|突破|超过|高于|不[少低高]于|不超过|控制在)`,
} as const satisfies FormRule;

export const boundBehind = {
  id: 'figure-bound-behind',
  means: 'the bound that is printed behind a figure, which says more than 控制在 before it',
  form: form`(左右|以上|以下|以内|之内)$`,
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
  form: form`(大关|台阶|关口|的控制线)?[。\s*”’]*$`,
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
export const inTurnVerb = {
  id: 'figure-in-turn-verb',
  means: 'the word of growth of several figures in turn',
  form: form`^(同比|年均|[比较](上年|去年|年初))?(${growing}|${turning})[到至]?`,
} as const satisfies FormRule;

export const bothSides = {
  id: 'figure-both-sides',
  means: 'what was paid in and what was lent, under one name: 各项存、贷款余额',
  form: form`${lineStart}(?<head>.*?)存[、和]?贷款(?<tail>.{0,6})$`,
} as const satisfies FormRule;

export const bothPlaces = {
  id: 'figure-both-places',
  means: 'one name for those of the towns and of the country, each with a figure of its own: 城乡居民人均可支配收入',
  form: form`${lineStart}(?<head>.*?)城乡(?<tail>(居民|低保).{2,12})$`,
} as const satisfies FormRule;

export const threeIndustries = {
  id: 'figure-three-industries',
  means: 'the three industries by their numbers alone: 第一、二、三产业增加值',
  form: form`一[、和]第?二([、和]第?三)?次?产业(?<rest>[^、]{0,12})$`,
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
  falling,
  arriving,
  telling,
  added,
  addedTo,
  howReckoned,
  levelLead,
  unitless,
  magnitudeOfUnit,
  stepTaken,
  shareOf,
  completion,
  spaceInName,
  reaching,
  boundBehind,
  percent,
  timeUnit,
  timed,
  remarkBehind,
  clauseEnd,
  thingBehind,
  thingBefore,
  produced,
  separately,
  inTurnVerb,
  bothSides,
  bothPlaces,
  threeIndustries,
  betweenNames,
  perOutput,
] as const;

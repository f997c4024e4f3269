import { firstLevelMark, secondLevelMark } from '#core/language/list-marks.ts';
import { asksForTime } from '#core/language/more-time.ts';
import { twoDigits } from '#core/language/numerals.ts';
import { everyOrgan } from '#core/language/organs.ts';
import { rangeSign } from '#core/language/quantities.ts';
import { alreadyDone, nextStep, workAhead } from '#core/language/tense-words.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { type RuleNumbers, type ValuesOf, valuesOf } from '#core/rules/numbers.ts';
import { yearWord } from './due.rules.ts';

/** Words before a promise that say nothing of it. */
export const promiseLead = form`^(${nextStep}|同时|此外)[，,、]?`;
/** What may stand before the day by which an act is to be done. */
export const beforeDay = form`(并|再|还|力争|争取|计划|预计|拟|将|要|于|在|到|至|确保)*`;
/** Words of time in a promise, which are no matter of it. */
export const promisedTime = form`20\d\d年|${twoDigits}月|年底前?|年内|[底末]前`;

/** Words that say only that money is spent, of whatever: of a promise of nothing else nobody can tell what was kept. */
export const spendingWords = form`全年|累计|(投入|落实|安排|拨付|下达)?(各类|各级|专项|财政)?(资金|经费)`;

/** What is a promise, and what is none. Each is asked alone. */
export const commitmentRules = [
  {
    id: 'heading-of-commitments',
    means: 'a heading on the work or the targets ahead',
    form: form`${workAhead}|主要目标|目标任务|重点任务`,
  },
  {
    id: 'commitments-heading',
    means: 'a heading by its mark',
    form: form`^\s*(${firstLevelMark}|${secondLevelMark})`,
    longest: 60,
  },
  {
    id: 'commitments-passage',
    means: 'opens a passage of its own by its mark, however long it is',
    form: form`^\s*(${firstLevelMark}|${secondLevelMark})`,
  },
  { id: 'commitments-section', means: 'opens a section of the first level', form: form`^\s*${firstLevelMark}` },
  {
    id: 'commitment-past',
    means: 'tells what was',
    form: form`${alreadyDone}|截至|今年以来|累计|同比|环比|攀升|荣获|位居|率[达为]?\d`,
  },
  {
    id: 'commitment-forecast',
    means: 'a forecast or a line of a budget: no promise unless it names a day',
    form: form`预计|预算|拟调[增减]|预期`,
  },
  {
    id: 'commitment-anybody',
    means: 'an organ that is anybody, or of the state',
    form: form`^(${everyOrgan}|有关|相关|国务院|国家)|(部门|单位)$`,
  },
  {
    id: 'commitment-receiver',
    means: 'before an organ that receives or allows something, and promises nothing: 向全市各县（区）…增加编制',
    form: form`[向给对经][全各所属辖\d个省市县区旗州（）()、]{0,12}$`,
  },
  {
    id: 'commitment-reported',
    means: 'somebody else’s words on what is to be done: a demand, no promise of the organ',
    form: form`要求|强调|指出|批示`,
  },
  {
    id: 'commitment-asks-time',
    means: 'asks for a later day, or grants it: no promise to keep it',
    form: form`${asksForTime}`,
  },
  {
    id: 'commitment-asks-comments',
    means: 'asks the reader for comments until a day: no promise of the writer',
    form: form`请[^，,。；;]{0,24}(反馈|回复|函复|函告|提出)[^，,。；;]{0,10}(意见|建议)`,
  },
  {
    id: 'commitment-request',
    means: 'asks another to do it: no promise of either, unless the writer goes on with what it will do itself',
    form: form`(^|[，,；;：:])[现特务敬并再]?请(?!示)(?![^。；;]*(我[们局委办院市区县]|本[局委办院]|将))`,
  },
  {
    id: 'commitment-reporting',
    means: 'speaks of handing in a report or an answer',
    form: form`报送|报告|提交|反馈|答复`,
  },
  {
    id: 'commitment-deadline',
    means: 'opens with the time until which it is to be done',
    form: form`^(20\d\d\x20?年|[今明]年|年|[到至]\x20?20|${twoDigits}\x20?月)[^，,]{0,8}[前底末年]`,
  },
  {
    id: 'commitment-thing-and-day',
    means: 'opens with a thing and the day before which it is to be done: 车辆数据10月底前接入',
    form: form`^[^，,\d]{1,8}(20\d\d\x20?年|(20\d\d\x20?年)?${twoDigits}\x20?月([底末]|${twoDigits}\x20?日)?|年[底末])(之前|以前|前)`,
  },
  { id: 'commitment-year', means: 'names a year', form: form`${yearWord}` },
  { id: 'commitment-day', means: 'names a day of its own', form: form`\d\x20?[年月]|年[底末内]` },
  {
    id: 'commitment-by-then',
    means: 'names the end of a year or a month as a time for what is still to be done: 2026年内先开辟体验区',
    form: form`(20\d\d\x20?|(?<![\d一二三四五六七八九十两几半近去每]\x20?))年(内|[底末]之?前)|月[底末]之?前`,
    not: form`共|月[底末]之?前[^，]{1,8}的`,
  },
  {
    id: 'commitment-later-day',
    means: 'names a time of another year at which something comes about: 标线于2027年3月施划, 通水时间调整为2027年4月',
    form: form`[于在到至为]\x20?(20\d\d\x20?年|明年)`,
    not: form`有效期|期限|期满|届满|任期|租期|合同|共`,
  },
  {
    id: 'commitment-then-done',
    means:
      'names the time at which a work ends or a further one comes, without a word of promise: 12月中旬竣工, 第四季度再培训',
    form: form`
      ([月年][底末]?|季度|月[上中下]旬|[日号])之?前?(全部|再)?(完成|竣工|完工|交付|通车|投用|建成|付清|补足|销号|开工|通水|交工|启用|培训|清偿|还清|到位)|
      今明两年|(其余|余下|剩余|其他)[^，,。；;]{0,20}[列纳]入\x20?(20\d\d|明)`,
    not: form`共|去年|上年|以来|\d${rangeSign}\d`,
  },
  {
    id: 'commitment-bare-month',
    means: 'names a month without its year, and not as a limit: 6月通水',
    form: form`(?<!\d)${twoDigits}月(?![底末前]|[上中下]旬前|${twoDigits}日前)`,
    not: form`20\d\d\x20?年|明年|其余|余下|剩余|其他|今明两年`,
  },
  {
    id: 'commitment-waits',
    means: 'waits for something, behind which it is to be done: 待省级资金下达后实施',
    form: form`(?<![期等看优招接对款])待[^，,。；;]{2,20}后`,
  },
  {
    id: 'commitment-in-parts',
    means: 'is to be done in so many years: 分两年偿还',
    form: form`分[两二三四五]年`,
  },
  {
    id: 'commitment-column',
    means: 'the cell of a table that holds a day and nothing else: 2027年1月底前',
    form: form`^(20\d\d\x20?年)?(${twoDigits}\x20?月)?([上中下]旬|${twoDigits}\x20?日|年?[底末]|年内)?(之?前)?(完成)?$`,
    also: form`[年月]`,
  },
  { id: 'unit-of-time', means: 'a unit of time, and no amount of things', form: form`^(个月|月|天|小时|年)$` },
] as const satisfies readonly FormRule[];

export const [
  aheadHeading,
  anyHeading,
  ownPassage,
  sectionHeading,
  past,
  forecast,
  anybody,
  beforeReceiver,
  reportedSpeech,
  asksTime,
  asksComments,
  request,
  reporting,
  deadline,
  thingAndDay,
  namesYear,
  namesDay,
  byThen,
  laterDay,
  thenDone,
  bareMonth,
  waits,
  inParts,
  dayCell,
  unitOfTime,
] = commitmentRules;

export const commitmentNumbers = {
  commitmentLongestTitle: {
    value: 60,
    unit: 'signs',
    step: 1,
    means: 'a longer title fills more than two lines of a list',
  },
  commitmentShortTitle: {
    value: 16,
    unit: 'signs',
    step: 1,
    means: 'a shorter promise does not say what it is about: 预计2027年6月上线',
  },
  commitmentLongestHead: { value: 300, unit: 'signs', step: 1, means: 'the organ stands at the head of its sentence' },
} as const satisfies RuleNumbers;

export type CommitmentValues = ValuesOf<typeof commitmentNumbers>;
export const commitmentValues: CommitmentValues = valuesOf(commitmentNumbers);

export const fulfilmentNumbers = {
  fulfilmentEnough: {
    value: 0.6,
    unit: 'of the terms',
    step: 0.05,
    means: 'a sentence that tells of the same thing holds so much of the promise',
  },
  fulfilmentFewestTerms: { value: 3, unit: 'terms', step: 1, means: 'a promise of fewer terms could be any' },
} as const satisfies RuleNumbers;

export type FulfilmentValues = ValuesOf<typeof fulfilmentNumbers>;
export const fulfilmentValues: FulfilmentValues = valuesOf(fulfilmentNumbers);

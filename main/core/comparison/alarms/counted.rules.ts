import { rangeSign } from '#core/language/quantities.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { namedTime } from './figure.rules.ts';

// What a paper counts, by its name, so that two places that count one thing find each other.

export const nameLead = {
  id: 'counted-lead',
  means: 'words before a counted thing that say when, or that all of a place is meant',
  form: form`
    ^(${namedTime}|截[至止]|[到至]|[春秋]季学期|(今年)?以来|[底末前]|1${rangeSign}|[，,\s]|[全我][市县区]|目前|现|已|累计|总?共|其)+`,
} as const satisfies FormRule;

export const nameTail = {
  id: 'counted-tail',
  means: 'words behind a counted thing that lead up to its figure',
  form: form`(已|总?共|达|为|有|至|到|(稳定|保持)在|累计)+$`,
} as const satisfies FormRule;

export const nameSign = {
  id: 'counted-sign',
  means: 'a sign, or a word, that makes no other thing of a name',
  form: form`[^\u4e00-\u9fffA-Za-z]|[的了新]`,
} as const satisfies FormRule;

export const formerValue = {
  id: 'counted-former',
  means: 'leads up to the value from which something rose or fell, or to that of another: 由22分钟, 比年初',
  form: form`[由从比较每]|低于|高于|超过`,
} as const satisfies FormRule;

export const partOfMore = {
  id: 'counted-part',
  means: 'a part of what was counted before, or the rest of it',
  form: form`其中|其余|剩余|余下|其他|另|分别|每`,
} as const satisfies FormRule;

export const asFarAs = {
  id: 'counted-until',
  means: 'counts from the beginning of the year until then',
  form: form`截[至止]|[月日底末]前|1${rangeSign}\d|以来`,
} as const satisfies FormRule;

export const ownYear = {
  id: 'counted-year',
  means: 'the year of the paper, which it need not name',
  form: form`^[今本当]年$`,
} as const satisfies FormRule;

export const someTime = {
  id: 'counted-day',
  means: 'a month or a day, and no year, half or quarter',
  form: form`^\d{1,2}月(\d{1,2}日)?$`,
} as const satisfies FormRule;

export const placeSpoken = {
  id: 'counted-place',
  means: 'a district, a county or a town by name: 滨江新区, 石桥镇',
  form: form`(^|[、，,在和与及])[\u4e00-\u9fff]{2,3}((?<![城市小社景园校片])区|县|(?<!乡)镇|乡(?!镇))`,
} as const satisfies FormRule;

export const namesBefore = {
  id: 'counted-names',
  means: 'names of several, one after the other, before the thing that they are',
  form: form`[\u4e00-\u9fff]{2,5}(、[\u4e00-\u9fff]{2,5})+`,
} as const satisfies FormRule;

export const rateName = {
  id: 'counted-rate',
  means: 'the name of a rate or a share, by its last words: 业委会组建率',
  form: form`(?<thing>.*?)(?<rate>..(率|占比|比例|比重))$`,
} as const satisfies FormRule;

export const leadsIn = {
  id: 'counted-opening',
  means: 'ends the opening of a report, behind which its sections begin',
  form: form`如下([。：:]|\s*$)`,
} as const satisfies FormRule;

export const lightVerb = {
  id: 'counted-light',
  means: 'words of carrying out before what is done, which may go without: 完成改造, 实施改造',
  form: form`^(完成|实现|实施|开展|组织|先后|各类|集中)+`,
} as const satisfies FormRule;

export const verbBehind = {
  id: 'counted-verb',
  means: 'what was done, behind the thing that it was done to: 小区改造41个 for 改造小区41个',
  form: form`(新?建成?|新?增[加设]?|新[设开]|组建|设立|办结|整改|改造|修复|开工|竣工|培训|兑付|发放|拆除|查处)$`,
} as const satisfies FormRule;

export const newVerb = {
  id: 'counted-new',
  means: 'verbs of what came to be beside what was there: 新建, 新增, 增设',
  form: form`^(新建(?!成)|新[增设开辟]|增[设加])`,
} as const satisfies FormRule;

export const madeVerb = {
  id: 'counted-made',
  means: 'verbs of what was made: 建成, 设立, 组建',
  form: form`^(新?建成|建设|建起|设立|设置|组建|成立)`,
} as const satisfies FormRule;

export const paidVerb = {
  id: 'counted-paid',
  means: 'verbs of what was paid: 兑付, 发放, 拨付',
  form: form`^(兑[付现]|发放|支付|拨付|下拨)`,
} as const satisfies FormRule;

export const stock = {
  id: 'counted-stock',
  means: 'all that there is by now, and not what came this year',
  form: form`累计|现有|共有|总数|总量`,
} as const satisfies FormRule;

export const countWord = {
  id: 'counted-unit',
  means: 'a word with which things are counted, one as good as the other: 个, 所, 处',
  form: form`^[个所处家座]$`,
} as const satisfies FormRule;

export const goesOn = {
  id: 'counted-on',
  means: 'goes on with the next of the things that were done: 、助餐点120个',
  form: form`^[、和及与]`,
} as const satisfies FormRule;

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
  form: form`(^|[、，,在和与及])[\u4e00-\u9fff]{2,3}((?<![城市小社景园校])区|[县镇乡])`,
} as const satisfies FormRule;

export const namesBefore = {
  id: 'counted-names',
  means: 'names of several, one after the other, before the thing that they are',
  form: form`[\u4e00-\u9fff]{2,5}(、[\u4e00-\u9fff]{2,5})+`,
} as const satisfies FormRule;

export const rateName = {
  id: 'counted-rate',
  means: 'the name of a rate or a share',
  form: form`(率|占比|比例|比重)$`,
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
  form: form`(建成|新?增加?|新建|组建|办结|整改|改造|修复|开工|竣工|培训|兑付|发放|拆除|查处)$`,
} as const satisfies FormRule;

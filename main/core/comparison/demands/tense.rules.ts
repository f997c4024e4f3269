import { twoDigits } from '#core/language/numerals.ts';
import { alreadyDone, nextStep } from '#core/language/tense-words.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

/** What a sentence of an answer says of itself: it was done, it is promised, or it only states. */
export type Tense = 'done' | 'promised' | 'stated';

export type TenseRule = FormRule & { tense: Tense };

/** The tense of a sentence by its words. The first rule that holds decides; a promise beside something done counts as done. */
export const tenseRules = [
  {
    id: 'tense-next',
    tense: 'promised',
    means: 'speaks of what comes next',
    form: form`${nextStep}`,
    not: form`${alreadyDone}`,
  },
  {
    id: 'tense-plan',
    tense: 'promised',
    means: 'speaks of a plan, a forecast or an effort',
    form: form`力争|拟(?!定|合)|计划(于|在|年内|明年|今年|到|用|通过|1?\d月)|预计|准备(?!金)|争取(在|到|年|于)`,
    not: form`${alreadyDone}`,
  },
  {
    id: 'tense-will',
    tense: 'promised',
    means: '将 as “will”, before an adverb, a preposition or an act; elsewhere it takes an object: 将电梯改造纳入计划',
    form: form`
      将(?=于|在|会同|联合|继续|持续|进一步|积极|加快|加强|加大|不断|深入|全力|着力|全面|尽快|适时|逐步|抓紧|认真|严格|统筹|大力|努力|
      切实|按照|根据|结合|对|组织|开展|推动|推进|研究|完善|健全|建立|制定|出台|争取|安排|启动|实施|落实|强化|深化|优化|提升|有序|把|以|坚持|
      始终|通过|依托|围绕|聚焦|新增|改造|新建|建成|完成|加装|安装|投入|扩大|提高|实现|达到|覆盖|开工|举办|召开|印发|编制|修订|整治|治理|增加|
      新设|设立|配备|引进|选派|再)`,
    not: form`${alreadyDone}`,
  },
  {
    id: 'tense-ought',
    tense: 'promised',
    means: 'a clause opens with a word of duty',
    form: form`(^|[，,；])[要需应](?!求)`,
    not: form`${alreadyDone}`,
  },
  {
    id: 'tense-on',
    tense: 'promised',
    means: 'goes on with something',
    form: form`继续(?!教育|使用|经营|履行|有效|生产|营业)`,
    not: form`${alreadyDone}`,
  },
  {
    id: 'tense-by',
    tense: 'promised',
    means: 'names the day until which something is to be done',
    form: form`年底前|(?<!截)[至到]\x20?20\d\d\x20?年|\d月(底|${twoDigits}日)前`,
    not: form`${alreadyDone}|^[对将把就][^，]{0,8}\d月(底|${twoDigits}日)前[^，]{1,8}的`,
  },
  {
    id: 'tense-arranged',
    tense: 'promised',
    means: 'is arranged for later: 下半年再安排70场, 第二轮安排在11月',
    form: form`再安排|安排[在于](?=1?\d月|明年|年底|下半年)`,
    not: form`${alreadyDone}`,
  },
  {
    id: 'tense-did',
    tense: 'done',
    means: 'says that it was done',
    form: form`已(?!知)|[\u4e00-\u9fff]了(?!解)|开展了`,
  },
  {
    id: 'tense-result',
    tense: 'done',
    means: 'names a result; 完成时限 and 出台后 are none',
    form: form`
      完成(?!时限|期限|时间|情况|率)|印发|出台(?!后)|建成|投用|新增|举办|召开|签订|签约|组建|成立|下发|落地|达成|覆盖率?达`,
  },
  {
    id: 'tense-so-far',
    tense: 'done',
    means: 'counts or compares what was reached until now',
    form: form`累计|今年以来|截至|截止|目前|同比|环比|(达到?|投入|共)\d`,
  },
] as const satisfies readonly TenseRule[];

/** A comma behind which a sentence turns from what was done to what is to come. */
export const turnToFuture = form`
  [，,](?=
    ${nextStep}|将(继续|进一步|持续|积极|加快)|力争|预计|其余|剩余|余下|余\d|(年底前|下半年)?再安排|计划(于|在|到|今年|明年|年内|20|1?\d月)|拟(于|在|定于)|
    (确保|保证|争取)(于|在|到|今年|明年|年[内底]|\d))`;

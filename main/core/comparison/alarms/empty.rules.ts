import { paceWord, zealWord } from '#core/language/asking-words.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { type RuleNumbers, type ValuesOf, valuesOf } from '#core/rules/numbers.ts';

/** Words of a passage that only takes a stance. Each is sought everywhere in it. */
export const emptyRules = [
  {
    id: 'empty-zeal',
    means: 'says with how much zeal, or how fast without a day',
    form: form`${zealWord}|${paceWord}|努力|始终|(科学|认真|超前)谋划|探索`,
  },
  {
    id: 'empty-mind',
    means: 'says how much a thing is minded, and by which thought',
    form: form`
      高度重视|坚持|树立|充分认识|认真(贯彻|落实)|摆在|重中之重|底线|站位|压实|统筹|常态化|久久为功|齐抓共管|常抓不懈`,
  },
  {
    id: 'empty-more',
    means: 'does more of what is always done',
    form: form`加强|加大|强化|深化|健全|完善|优化|规范|提升|增强|推动|推进|构建|打造|锻造|营造|凝聚`,
  },
  {
    id: 'empty-aim',
    means: 'names what all work is for: satisfaction, spirit, order, a climate',
    form: form`(获得|幸福|安全)感|满意|放心|(积极|主动|创造)性|氛围|合力|合法权益|高质量|新局面|新台阶|(明显|显著|有效)(提高|改善|好转|遏制)`,
  },
] as const satisfies readonly FormRule[];

/** What makes a passage say something, or no answer at all. Each is asked alone. */
export const filledRules = [
  {
    id: 'filled-checkable',
    means: 'can be looked up: a number, a day, a named paper, a count in words',
    form: form`[\d０-９《]|年[底内初]|月底|季度|半年|[二三四五六七八九十百两](家|名|所|处|条|座|件|次|批|场)|多[轮次场批]`,
  },
  {
    id: 'filled-deed',
    means: 'tells of a deed, or of how a thing is arranged',
    form: form`
      已(?!知)|了(?![解然])|印发|出台(?!后)|召开|举办|签[订约]|成立|下发|发放|聘请|约谈|立案|处罚|通报|督办|安装|开通|投用|竣工|完成|修订|制定|起草|邀请|
      推行|设立|(?<!探索)建立(?!健全)|[纳列]入|每[月季年周天]|定期|逐[一条项]|(?<!把[^，,]{1,30})建成`,
  },
  {
    id: 'filled-trouble',
    means: 'tells what is wrong or still lacking, or refuses',
    form: form`存在|不够|差距|困难|短板|不足|未能|暂[不缓未无]|不宜|无法|请审议`,
  },
] as const satisfies readonly FormRule[];

/** Puts a thing off without a day: what it waits for, or a wish that it may be soon. */
export const putsOff = {
  id: 'empty-puts-off',
  means: 'puts a thing off to no day: 待条件成熟后, 争取早日, 择机',
  form: form`待[^，,\d]{0,12}(成熟|具备)|(争取|力争)(早日|尽早|尽快)|择机|适时(出台|推出|启动|开展|制定|研究)`,
} as const satisfies FormRule;

/** An aim with the figure that was asked for, which tells of nothing done. */
export const aimedFigure = {
  id: 'empty-aimed',
  means: 'a figure that is to be reached at least, without a day: 至少配备2名',
  form: form`(至少|不少于|不低于)[^，,。；;\d]{0,8}\d[\d.]*`,
} as const satisfies FormRule;

export const emptyNumbers = {
  emptyFewest: {
    value: 3,
    unit: 'words',
    step: 1,
    means: 'with so many such words and nothing else a passage is a stance',
  },
  emptyThinnest: {
    value: 20,
    unit: 'signs',
    step: 1,
    means: 'so many signs of the passage come to one such word at most',
  },
  emptyShortest: { value: 24, unit: 'signs', step: 1, means: 'a shorter passage is a heading or a cell of a name' },
} as const satisfies RuleNumbers;

export type EmptyValues = ValuesOf<typeof emptyNumbers>;
export const emptyValues: EmptyValues = valuesOf(emptyNumbers);

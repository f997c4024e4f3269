import { howWord, improving, making, minding, raising, shaping } from '#core/language/asking-words.ts';
import { fewWords, near, wordOrTwo } from '#core/language/gaps.ts';
import { weakNoun } from '#core/language/problem-words.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

/** What a recommendation opens with. Chinese here is the rule itself; forms are read from the start of the text. */
export const askingRules = [
  { id: 'asks-duty', means: 'opens with a word of duty or wish', form: form`^(是?要|应|须|必须|请|建议|希望)` },
  {
    id: 'asks-how',
    means: 'opens with how it is to be done',
    form: form`^(
      ${howWord}|高度|高水平|高效|牢固|牢牢|更大|靠前|多措并举|因地制宜|严|稳|统筹)`,
  },
  {
    id: 'asks-more',
    means: 'opens with a verb of more or better',
    form: form`^(
      ${improving}|${raising}|加力|加密|强|提振|创新|丰富|促|激活|转变)`,
  },
  {
    id: 'asks-make',
    means: 'opens with a verb of making',
    form: form`^(
      ${making}|${shaping}|建好|建强|做优|做实|树立|凝聚)`,
  },
  {
    id: 'asks-hold',
    means: 'opens with a verb of holding, minding or securing',
    form: form`^(
      ${minding}|落细|突出|注重|狠抓|抓|围绕|立足|守牢|守住|盯|紧盯|紧扣|用好|用足|管好|履行|把好|把握|兜牢|凸显)`,
  },
] as const satisfies readonly FormRule[];

export type ProblemRule = FormRule & {
  /** A problem, or something to be cured that only sounds like one. */
  says: 'problem' | 'cure';
  /** Rules of the first clause stand above a verb of doing at the start; the others yield to it. */
  reads: 'first-clause' | 'text';
};

/** What a problem says of its subject. The first rule that holds decides. */
export const problemRules = [
  {
    id: 'cures',
    says: 'cure',
    reads: 'first-clause',
    means: 'opens with a verb of curing',
    form: form`^(要|着力|切实|加快|努力)?(解决|破解|补齐|针对|聚焦|改变|扭转|克服|消除|弥补|整改)`,
  },
  {
    id: 'plainly-not',
    says: 'problem',
    reads: 'first-clause',
    means: 'the first clause ends in “not enough”; 创新能力不足 is a problem although 创新 is a verb of doing',
    form: form`不(
      足|够|高|强|全|畅|均|优|到位|平衡|充分|健全|完善|规范|及时|明显|适应|匹配|协调|紧密|深|深入|实|严|多|大|快|稳|清|彻底)$`,
  },
  {
    id: 'plainly-short',
    says: 'problem',
    reads: 'first-clause',
    means: 'the first clause ends in a word of lack',
    form: form`(欠缺|缺乏|滞后|薄弱|脱节|乏力|疲软|短缺|偏[低慢弱少小窄]|较[弱低差慢])$`,
  },
  {
    id: 'plainly-to-do',
    says: 'problem',
    reads: 'first-clause',
    means: 'the first clause ends in what is still wanting',
    form: form`((有待|亟待|亟需|尚需|仍需|还需)(进一步)?${fewWords}|存在(一定)?(差距|短板|问题))$`,
  },
  {
    id: 'lacks-not',
    says: 'problem',
    reads: 'text',
    means: 'says “not …”',
    form: form`不(
      足|够|高|强|全|畅|均|优|到位|平衡|充分|健全|完善|规范|明显|适应|匹配|协调|紧密|深|实|严|多|大|快|减|稳|一|清|准|
      彻底|牢|力|佳|便|响|合理|科学|及)`,
  },
  {
    id: 'lacks-word',
    says: 'problem',
    reads: 'text',
    means: 'holds a word of lack or harm',
    form: form`
      欠缺|缺乏|缺少|缺失|缺口|滞后|薄弱|短板|差距|难|突出|矛盾|压力|承压|制约|瓶颈|堵点|隐患|风险|脱节|单一|失衡|流失|
      老化|陈旧|落后|频发|拥堵|低下|浪费|闲置|低效|乏力|疲软|走低|隐忧|下滑|放缓|减弱|问题|弱项|空白|参差不齐|
      偏[低慢弱少小窄紧老高]|较[弱低差慢少]|重${wordOrTwo}轻`,
  },
  {
    id: 'lacks-yet',
    says: 'problem',
    reads: 'text',
    means: 'says what is still to be done',
    form: form`有待|亟待|亟需|尚(待|未|不|需)|仍[需有存显]|还[需不存有]|需(进一步)?(加强|提升|完善|提高)`,
  },
] as const satisfies readonly ProblemRule[];

export type SectionRole = 'praise' | 'problem' | 'advice';
export type SectionRule = FormRule & { role: SectionRole };

/** What a part of an opinion holds, by its heading alone. */
export const sectionRules = [
  {
    id: 'advice-part',
    role: 'advice',
    means: 'ends in 意见, 建议 or 要求, or names the next step',
    form: form`(意见|建议|要求)(如下)?$|下一步${near}(意见|建议|要求|打算)`,
  },
  {
    id: 'problem-part',
    role: 'problem',
    means: 'ends in a noun of what is wrong',
    form: form`${weakNoun}$`,
  },
  {
    id: 'praise-part',
    role: 'praise',
    means: 'ends in a noun of what was done',
    form: form`(评价|成效|成绩|成果|肯定|基本情况|总体情况|进展情况|做法)$`,
  },
] as const satisfies readonly SectionRule[];

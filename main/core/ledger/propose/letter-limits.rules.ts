import { few } from '#core/language/numerals.ts';
import { close, open } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import type { LimitedDuty } from '#shared/domain/stated-limit.ts';

// How a letter that hands over an opinion lays out its days: headings and cells of its table, and what stands before a day. Each is asked alone.

export const limitedColumn = {
  id: 'letter-organ-column',
  means: 'a column of those who have the days of their row',
  form: form`^(责任|牵头|主办|承办|办理|落实|报告|报送|受函)?(单位|部门|机关)(名称)?$`,
} as const satisfies FormRule;

export const numberedColumn = {
  id: 'letter-points-column',
  means: 'a column of the points, by their numbers, that an organ has',
  form: form`(条目|条次|条款|条号)$`,
} as const satisfies FormRule;

export const opinionColumn = {
  id: 'letter-opinion-column',
  means: 'a column of the numbers of several opinions',
  form: form`文号$`,
} as const satisfies FormRule;

export const sentColumn = {
  id: 'letter-sent-column',
  means: 'a column of what is to be sent by the day of its row',
  form: form`^(报送|报告|办理|承办|送交)?(事项|内容|材料|文件|环节|阶段|名称)$`,
} as const satisfies FormRule;

export const dayColumn = {
  id: 'letter-day-column',
  means: 'a column of days that does not say of what',
  form: form`^(报送|送交|完成|办理|提交)?(时限|期限|时间|日期|日数|天数)(要求)?$`,
} as const satisfies FormRule;

export const lengthColumn = {
  id: 'letter-length-column',
  means: 'a column of numbers of days, which its cells may print bare: 报告日数, 天数（自交办之日起）',
  form: form`[日天]数([（(][^（）()]*[）)])?$`,
} as const satisfies FormRule;

export const bareNumber = {
  id: 'letter-bare-number',
  means: 'a number alone',
  form: form`^\d{1,3}$`,
} as const satisfies FormRule;

export const sameAbove = {
  id: 'letter-same-above',
  means: 'stands for the cell above',
  form: form`^(同上|同前|〃|″|")$`,
} as const satisfies FormRule;

/** What a name of something sent is, by its words; the first that holds decides. */
export const sentThings = [
  { id: 'letter-draft', duty: 'draft', means: 'the draft for comments', form: form`征求|征询|初稿|送审稿` },
  { id: 'letter-plan', duty: 'plan', means: 'the plan of the work', form: form`方案|计划` },
  { id: 'letter-stage', duty: 'stage-report', means: 'how far the work is', form: form`阶段|中期|进展` },
  {
    id: 'letter-report',
    duty: 'written-report',
    means: 'the written report',
    form: form`报告|反馈|正式稿|结果|处理情况`,
  },
] as const satisfies readonly (FormRule & { duty: LimitedDuty })[];

export const sentBefore = {
  id: 'letter-sent-before',
  means: 'names right before a time what is sent by then: 征求意见稿于, 书面报告时限为',
  form: form`
    (?<sent>征求意见稿|送审稿|方案|计划|进展情况|报告)
    的?(报送|送交|提交|上报)?(时限|期限|时间)?[为是：:]?[应须]?[于在]?$`,
} as const satisfies FormRule;

export const opensItem = {
  id: 'letter-item-mark',
  means: 'the mark of an item before its words: （一）, 1. and 一、',
  form: form`^(${open}${few}${close}|${few}[、.．])`,
} as const satisfies FormRule;

export const furtherPoints = {
  id: 'letter-further-points',
  means: 'the comma before a clause that deals out other points: ，第四条由市教育局…',
  form: form`[，,](?=第[^，,。；;]{1,16}[条项点]由)`,
} as const satisfies FormRule;

export const headSign = {
  id: 'letter-head-sign',
  means: 'parts an organ from what its item asks of it',
  form: form`[：:]`,
} as const satisfies FormRule;

export const clauseSign = {
  id: 'letter-clause-sign',
  means: 'parts two clauses of a sentence',
  form: form`[，,；;]`,
} as const satisfies FormRule;

export const sentenceOver = {
  id: 'letter-sentence-over',
  means: 'the end of a sentence, behind which an organ that it names has no part in what follows',
  form: form`[。！!]\s*$`,
} as const satisfies FormRule;

export const letterLimitRules = [
  limitedColumn,
  numberedColumn,
  opinionColumn,
  sentColumn,
  dayColumn,
  lengthColumn,
  bareNumber,
  sameAbove,
  sentBefore,
  opensItem,
  furtherPoints,
  headSign,
  clauseSign,
  sentenceOver,
] as const;

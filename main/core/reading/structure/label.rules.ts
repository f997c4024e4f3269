import { number } from '#core/language/numerals.ts';
import { organEnding } from '#core/language/organs.ts';
import { close, colon, open } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** The number of an attachment or of a paper in a series: 2, 十二. */
export const labelNumber = part('labelNumber', form`[一二三四五六七八九十\d]{1,3}`);

/** The label of an attachment, with its number or without: 附件, 附件2：, 附件之二. */
export const attachmentMark = part('attachmentMark', form`附件之?${labelNumber}?${colon}?`);

// Lines that number papers, each asked alone.

export const attachmentLabel = {
  id: 'label-attachment',
  means: 'nothing but 附件, 附件2：, 工作报告附件; read without spaces',
  form: form`^(.{0,30}报告)?${attachmentMark}$`,
} as const satisfies FormRule;

export const seriesLabel = {
  id: 'label-series',
  means:
    'names the meeting whose papers these are, with a number or without: 六次会议文件（二）, 会议材料之三; read without spaces',
  form: form`(会议|大会)(文件|材料)(之?(${open}${labelNumber}${close}|${labelNumber}))?$`,
  not: form`^关于|《`,
} as const satisfies FormRule;

export const paperOfMeeting = {
  id: 'label-paper-of-meeting',
  means: 'numbers the paper of a meeting that the line above names: 文件（二）, 材料之三; read without spaces',
  form: form`^(大会|会议)?(文件|材料)之?(${open}${labelNumber}${close}|${labelNumber})$`,
} as const satisfies FormRule;

export const letterheadLabel = {
  id: 'label-letterhead',
  means: 'the red head of an organ above its paper: 云泽市人民政府文件; read without spaces',
  form: form`^.{1,30}${organEnding}文件$`,
  not: form`^关于|《`,
} as const satisfies FormRule;

export const pieceLabel = {
  id: 'label-piece',
  means: 'numbers the papers of a collection: 【篇一】, 第二篇：',
  form: form`^[【[（(]?\s?(篇\s?${labelNumber}|第${labelNumber}篇)\s?[】\])）]?\s?${colon}?$`,
} as const satisfies FormRule;

export const serialAtEnd = {
  id: 'label-serial',
  means: 'the number of a paper in a series, at the end of a title: （第二号）',
  form: form`${open}?\s?第\s?${number}\s?[号次期]\s?${close}?$`,
} as const satisfies FormRule;

export const seriesTitle = {
  id: 'label-series-title',
  means: 'names papers that come in series',
  form: form`公告|通告|公报|决定|命令`,
} as const satisfies FormRule;

export const labelRules = [
  attachmentLabel,
  seriesLabel,
  paperOfMeeting,
  letterheadLabel,
  pieceLabel,
  serialAtEnd,
  seriesTitle,
] as const;

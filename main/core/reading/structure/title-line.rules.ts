import { wholeDay } from '#core/language/dates.ts';
import { captionMark, chapterMark } from '#core/language/list-marks.ts';
import { number } from '#core/language/numerals.ts';
import { colon, fullStop } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

/** Why a line is no part of a title: wherever it stands, outside of open brackets, or where it would begin the title. */
export type NoTitleRule = FormRule & { where: 'anywhere' | 'outside' | 'first' };

export const noTitleRules = [
  { id: 'title-ends-sentence', where: 'anywhere', means: 'holds the end of a sentence', form: form`${fullStop}` },
  {
    id: 'title-names-attachment',
    where: 'anywhere',
    means: 'names an attachment: 附件2：',
    form: form`^附件?\s?\d*\s?[:：.．]`,
  },
  {
    id: 'title-of-list',
    where: 'anywhere',
    means: 'a row of a list or a schedule, the caption of a table, a note',
    form: form`^(\d+\s?[.．、]|\d{1,2}${colon}\d\d|${captionMark})`,
  },
  {
    id: 'title-secrecy-mark',
    where: 'anywhere',
    means: 'says how secret the paper is: 机密★启用前, 内部资料',
    form: form`^((绝密|机密|秘密)(\s?[★☆].{0,8})?|内部(资料|文件|材料))$`,
  },
  {
    id: 'title-of-day',
    where: 'first',
    means: 'begins with a day of the week, as a newspaper prints it',
    form: form`^${wholeDay}\s?(星期|周)[\u4e00-\u9fff]`,
  },
  {
    id: 'title-of-chapter',
    where: 'outside',
    means: 'the heading of a chapter or an article',
    form: form`^${chapterMark}`,
  },
  { id: 'title-leads-on', where: 'outside', means: 'leads to what follows', form: form`${colon}|[；;]$` },
  {
    id: 'title-action-first',
    where: 'first',
    means: 'a line of an agenda: it says what is done, where a title names a paper',
    form: form`
      ^(听取|审议|审查|表决|通过|召开|举行|宣布|讨论|研究|推选|推定|酝酿|继续|传达|学习|组织|开展|完成|提请|印发)
      (?!.{0,20}(办法|规定|条例|规则|方案|纲要|意见)$)`,
  },
  {
    id: 'title-second-half',
    where: 'first',
    means: 'begins with the number of a meeting, whose place and term stand before it',
    form: form`^第\s?${number}\s?次`,
  },
  {
    id: 'title-row-number',
    where: 'first',
    means: 'begins with the number of a row; titles begin with years',
    form: form`^\d{1,3}(?![\d年月日个件项届次])`,
  },
] as const satisfies readonly NoTitleRule[];

export const personRemark = {
  id: 'title-person-remark',
  means: 'a remark on a person, as lists of names have it: （女）, （回族）',
  form: form`[（(](女|兼|[\u3400-\u9fff]{1,3}族)[，,）)]`,
} as const satisfies FormRule;

export const pointInTitle = {
  id: 'title-point',
  means: 'the point of an opinion with its words right behind, as a title names it: 第二条重新办理情况的复函',
  form: form`^第\s?${number}\s?条(?<rest>\S.*(函|请示|报告|通知))$`,
} as const satisfies FormRule;

/** What lines say of themselves beside this, each asked alone. */
export const titleLineRules = [personRemark, pointInTitle] as const;

import { day, month, year, yearNumber } from '#core/language/dates.ts';
import { number } from '#core/language/numerals.ts';
import { organEnding } from '#core/language/organs.ts';
import { close, colon, open } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

// Lines of a publication are read without spaces.

/** The number of an issue: 第三号, 第12期. */
export const issue = part('issue', form`第${number}[号期]`);
/** Its number since the publication began: 总第128期. */
export const wholeIssue = part('wholeIssue', form`总第?\d{1,5}[号期]`);

/** Lines that say when, by whom and where an issue of a gazette came out. */
export const imprintRules = [
  { id: 'imprint-year', means: 'the year', form: form`^${yearNumber}年?$` },
  {
    id: 'imprint-issue',
    means: 'the number of the issue, with its year and whole number or without',
    form: form`^(${yearNumber}年?)?${issue}(${open}${wholeIssue}${close})?$`,
  },
  { id: 'imprint-whole-issue', means: 'the whole number of the issue', form: form`^${open}?${wholeIssue}${close}?$` },
  { id: 'imprint-day', means: 'the day of printing', form: form`^${year}?${month}${day}(出版|印发|编印)$` },
  {
    id: 'imprint-maker',
    means: 'who made it: 主办单位：…',
    form: form`^(主管|主办|编辑|出版|承印|印刷|发行|编印)(单位|部门|者)?${colon}.{2,40}$`,
  },
  {
    id: 'imprint-address',
    means: 'where its makers are found, and under which number it is printed',
    form: form`
      ^(地址|邮政编码|邮编|电话|联系电话|传真|网址|准印证号?|刊号|邮箱|电子邮箱|国内统一刊号|责任编辑|校对|印数)${colon}.{2,60}$`,
  },
] as const satisfies readonly FormRule[];

// What opens an issue. Each is asked alone.

export const masthead = {
  id: 'publication-masthead',
  means: 'the name of a publication: 云泽市人大常委会公报',
  form: form`^.{2,40}(公报|会刊|会议文件选编|文件汇编|会议材料)$`,
} as const satisfies FormRule;

export const mastheadNoun = {
  id: 'publication-noun',
  means: 'the noun of a publication on a line of its own, under the name of the body that issues it',
  form: form`^(公报|会刊)$`,
} as const satisfies FormRule;

export const issuingBody = {
  id: 'publication-body',
  means: 'ends in the name of a body that issues a gazette',
  form: form`(人民代表大会(常务委员会)?|人大常委会|人民政府|人大)(办公[室厅])?$`,
} as const satisfies FormRule;

export const printedBy = {
  id: 'publication-printed-by',
  means: 'who printed a paper and when, on a line of its own above or below it: 大会秘书处 2026年1月印',
  form: form`^[^关].{0,30}${organEnding}${year}${month}${day}?(编?印|印[发制])$`,
} as const satisfies FormRule;

export const publicationRules = [masthead, mastheadNoun, issuingBody, printedBy] as const;

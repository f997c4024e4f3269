import { lineStart } from '#core/language/line-start.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** Which of several answers a heading speaks of: 第二次, 再次, 补充. */
export const again = part('again', form`第?[二两三四五六2-6]次|再次|补充|追加`);
/** The noun of an answer in a heading. */
export const answer = part('answer', form`答复|办复|回复|复函|复文`);

export type AnswerColumnRule = FormRule & {
  field: 'followUpOn' | 'followUpNumber' | 'followUpClass' | 'followUps';
};

/** What a column tells of a later answer, by its heading without the words that say which. */
export const answerColumnRules = [
  { id: 'again-day', field: 'followUpOn', means: 'its day', form: form`^${answer}(情况)?(日期|时间|日)$` },
  {
    id: 'again-number',
    field: 'followUpNumber',
    means: 'the number of its letter',
    form: form`^${answer}(情况)?(的?文号|编号|函号|字号|号)$`,
  },
  {
    id: 'again-class',
    field: 'followUpClass',
    means: 'its class',
    form: form`^${answer}(结果|情况)?(类别|类型|分类|等级|等次|类|结果)$`,
  },
  { id: 'again-whole', field: 'followUps', means: 'all of it', form: form`^${answer}(情况|内容|意见)?$` },
] as const satisfies readonly AnswerColumnRule[];

export const againBefore = {
  id: 'again-before',
  means: 'speaks of a later answer, and says which before it: 第二次答复日期',
  form: form`${again}的?${answer}`,
} as const satisfies FormRule;

export const againBehind = {
  id: 'again-behind',
  means: 'says behind it which: 答复日期第三次',
  form: form`^${answer}.*?${again}$`,
} as const satisfies FormRule;

export const whichBefore = {
  id: 'again-which-before',
  means: 'the words that say which, before the answer',
  form: form`${lineStart}.*?${again}的?(?=${answer})`,
} as const satisfies FormRule;

export const whichBehind = {
  id: 'again-which-behind',
  means: 'the words that say which, behind the answer',
  form: form`${again}$`,
} as const satisfies FormRule;

/** What headings of later answers say of themselves, each asked alone. */
export const againRules = [againBefore, againBehind, whichBefore, whichBehind] as const;

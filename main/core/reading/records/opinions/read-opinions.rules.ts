import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const titleOfPart = {
  id: 'opinion-of-part',
  means: 'the title of an opinion over a part of a paper that puts those of a whole meeting together',
  form: form`^(关于|对).{4,80}(报告|情况|汇报).{0,4}审议意见$`,
} as const satisfies FormRule;

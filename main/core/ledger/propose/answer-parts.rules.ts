import { chineseNumber } from '#core/language/numerals.ts';
import type { ExtractionRule } from '#core/rules/extract.ts';
import { form } from '#core/rules/form.ts';

// How a report that answers several opinions names the parts in which it does.

export const namedPart = {
  id: 'answer-part',
  means: 'a part with its number: 第二部分　专题询问意见研究处理情况',
  form: form`^第${chineseNumber}部分[：:、　\s]?(?<heading>[^。；\n]*意见[^。；\n]*)`,
  read: ({ groups }) => groups.heading ?? null,
} as const satisfies ExtractionRule<string>;

export const headedPart = {
  id: 'answer-heading',
  means: 'a heading that names an opinion: 二、专题询问意见第（四）条',
  form: form`^${chineseNumber}、(?<heading>[^。；\n]*意见[^。；\n]*)`,
  read: ({ groups }) => groups.heading ?? null,
} as const satisfies ExtractionRule<string>;

export const partRules = [namedPart, headedPart] as const;

import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

/** Where a paper names a suggestion by its number: 第2025003号建议, 代表建议第12号. Numbers of papers and of motions are others. */
export const namedNumber = form`
  (?<![〕】\]）)议案])第\x20?(?<before>[\d零〇一二三四五六七八九十百]{1,9})\x20?号(?!议案)|
  (?<!法|规定)建议第?\x20?(?<behind>[\d零〇一二三四五六七八九十百]{1,9})\x20?号`;

/** What a passage says that became of a promise. Each is asked alone. */
export const toldKeptRules = [
  { id: 'told-of-promise', means: 'speaks of a promise, or of keeping one', form: form`承诺|兑现` },
  {
    id: 'told-not-kept',
    means: 'says that something is not done, or only in part',
    form: form`尚未|未能|没有|仍未|还未|部分|基本|不能|无法|其余|剩余`,
  },
] as const satisfies readonly FormRule[];

export const [speaksOfPromise, tellsNotKept] = toldKeptRules;

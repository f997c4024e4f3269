import { closeInPart, phraseInClause } from '#core/language/gaps.ts';
import { asksForTime } from '#core/language/more-time.ts';
import { type FormRule, holds } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { workEnded } from './unpromised-year.rules.ts';

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
  {
    id: 'told-denied',
    means: 'says that a promise cannot be kept, or not in time: 原承诺不能兑现',
    form: form`(不能|无法|未能|难以|不再)${closeInPart}(兑现|按期|按时|如期|实施|建设|${workEnded})`,
  },
  {
    id: 'told-more-time',
    means: 'asks for more time, or grants it',
    form: form`${asksForTime}|延期|延至|推迟|宽限|[期时]限${phraseInClause}(延长|延后)`,
  },
  {
    id: 'told-planned',
    means: 'tells of what is meant or entered in a plan',
    form: form`拟(?!定|合)|争取|计划[于在到]|[列纳]入|正在|预计`,
    not: form`(已|均|全部)${closeInPart}${workEnded}`,
  },
] as const satisfies readonly FormRule[];

export const [speaksOfPromise, tellsNotKept, tellsDenied, tellsMoreTime, tellsPlanned] = toldKeptRules;

/** True for words that are no evidence that anything was done, whatever else they tell of: they deny it, ask for more time, or only plan. */
export function isNoEvidence(text: string): boolean {
  return [tellsDenied, tellsMoreTime, tellsPlanned].some((rule) => holds(rule, text));
}

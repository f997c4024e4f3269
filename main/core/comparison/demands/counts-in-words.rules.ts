import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const countInWords = {
  id: 'count-in-words',
  means: 'a small number in words before a measure word that counts things: 两轮, 五个片区; not 三个月, 两级, 一次性',
  form: form`
    (?<![第同首每逐一二三四五六七八九十百千万几数多])([两二三四五六七八九](?=[轮遍次场处家条座所支辆栋台]|个(?![一月]))|一(?=[轮遍场次](?![性一车])))`,
} as const satisfies FormRule;

export const howOften = {
  id: 'count-how-often',
  means: 'measure words for how often, which stand for one another: 轮, 遍 – 次',
  form: form`(?<=\d)(轮次|轮(?![车驱候岗])|遍)`,
} as const satisfies FormRule;

import { few } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const numberedPoints = {
  id: 'limit-of-points',
  means: 'points that a clause names by their numbers: 其中第三条, 第一、二项, 第一至三条, 1—3条',
  form: form`
    第${few}([条项点]?[、和及至到—–~～-]{1,2}第?${few}){0,20}[条项点]|
    ${few}[至到—–~～-]{1,2}${few}[条项点]`,
} as const satisfies FormRule;

export const pointsBetween = {
  id: 'limit-points-between',
  means: 'stands between the first and the last of several points: 第一条至第三条',
  form: form`[至到—–~～-]`,
} as const satisfies FormRule;

export const articleOfLaw = {
  id: 'limit-article-of-law',
  means: 'names an article of a law, and no point: 监督法第十七条, 《办法》第九条',
  form: form`[法例则定]》?第${few}条`,
} as const satisfies FormRule;

export const limitOfNumberRules = [numberedPoints, pointsBetween, articleOfLaw] as const;

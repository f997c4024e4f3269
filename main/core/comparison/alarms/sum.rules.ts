import { unitOfFigure } from '#core/language/quantities.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// Words by which a figure is the sum, the rest or the share of others beside it.

export const sumOf = {
  id: 'sum-word',
  means: 'leads up to the sum of what stands before it, and names no other thing',
  form: form`^[，,、]?(合计|共计|总计)为?$`,
} as const satisfies FormRule;

export const restOf = {
  id: 'sum-rest',
  means: 'leads up to what is left of a whole when its parts are taken away',
  form: form`^[，,、]?(其余|余下|剩余|剩下)的?$`,
} as const satisfies FormRule;

export const wholeBefore = {
  id: 'sum-whole',
  means: 'leads up to a whole that is parted behind it',
  form: form`(共|全部|列入|移交|排查|确定)[\u4e00-\u9fff]{0,6}$`,
} as const satisfies FormRule;

export const partsBehind = {
  id: 'sum-parts',
  means: 'leads from a whole to its parts',
  form: form`其中|中[，,有已]`,
} as const satisfies FormRule;

export const shareOfWhole = {
  id: 'share-word',
  means: 'leads from a part to its share of a whole named before it',
  form: form`^[，,]?占(比|总数|全部|${unitOfFigure}数)?的?为?$`,
} as const satisfies FormRule;

export const shareOfCount = {
  id: 'share-count',
  means: 'leads from a whole by its count to the share of it: 占14个乡镇的78.6%',
  form: form`^[^，,。；;]{0,12}的$`,
} as const satisfies FormRule;

export const takesShare = {
  id: 'share-takes',
  means: 'leads from a part to the count of its whole: 占14个乡镇',
  form: form`^[，,]?占(总数|全部|全[市县区])?$`,
} as const satisfies FormRule;

export const rateOfDone = {
  id: 'share-rate',
  means: 'leads from what was done to the rate of it: 办结14件，办结率60%',
  form: form`^[，,](?<verb>[\u4e00-\u9fff]{2})率为?$`,
} as const satisfies FormRule;

export const sumRow = {
  id: 'sum-row',
  means: 'the row of a table that adds up those above it',
  form: form`^[合总共]\s?计$`,
} as const satisfies FormRule;

export const partRow = {
  id: 'sum-part-row',
  means: 'a row of a table that is part of another, or itself a sum',
  form: form`其中|[小合总共]计`,
} as const satisfies FormRule;

export const noSumHead = {
  id: 'sum-no-head',
  means: 'the head of a column that nobody adds up: a number of rows, a rate, an average, a name, a day',
  form: form`序号|[率比%％均价]|年|日期|时间|时限|增幅|标准`,
} as const satisfies FormRule;

export const plainAmount = {
  id: 'sum-cell',
  means: 'a cell with a number alone, or with its unit',
  form: form`^(?<value>\d[\d,.]*)\s*${unitOfFigure}?$`,
} as const satisfies FormRule;

import { few } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';
import type { RuleNumbers } from '#core/rules/numbers.ts';

/** The numbers of points as a list: 第五条, 第二、五条, 第（二）项和第（四）项, 第一条至第三条. */
export const pointRun = part('pointRun', form`第[（(]?${few}([）)条项点、，和及与至第（(]|${few})*[条项点]`);

export const reportedPoints = {
  id: 'reported-points',
  means: 'the points of an opinion that a title is about: …审议意见第五条重新办理情况的报告',
  form: form`意见[》」]?中?的?(?<points>${pointRun})`,
} as const satisfies FormRule;

export const reportsOnPoints = {
  id: 'reports-on-points',
  means: 'opens a report on some points: 现将审议意见第五条重新办理情况报告如下',
  form: form`(^|[。，；])现[将就][^。；]*?意见[》」]?中?的?(?<points>${pointRun})[^。；，]*(报告|汇报)`,
} as const satisfies FormRule;

export const pointRange = {
  id: 'range-of-points',
  means: 'all points from one to another: 第一条至第三条',
  form: form`(?<first>${few})[）)条项点]*至第?[（(]?(?<last>${few})`,
} as const satisfies FormRule;

export const reportedRules = [reportedPoints, reportsOnPoints, pointRange] as const;

export const reportedNumbers = {
  opening: { value: 3, unit: 'paragraphs', step: 1, means: 'a report says at its beginning what it is about' },
} as const satisfies RuleNumbers;

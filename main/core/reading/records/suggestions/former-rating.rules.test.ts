import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { betweenRatings, formerRating } from './former-rating.rules.ts';

const [day, grade, manner] = ['2026-06-18', '基本满意', '满意'];

holdGroups('earlier rating', formerRating.form, {
  '2026-06-18 基本满意': { day, grade },
  '2026-06-18  基本满意（态度：满意）': { day, grade, manner },
  '2026-06-18 基本满意  (态度:  满意)': { day, grade, manner },
  '2026-06-18 基本满意 （:满意）': { day, grade, manner },
  '2026-06-18 基本满意（态度： 满意）': { day, grade, manner },
  '2026-06-18基本满意': null,
  '2026-06-18': null,
  ' 基本满意': null,
  ' 2026-06-18 基本满意': null,
  '2026-06-18 （态度：满意）': null,
  '2026-06-18 (态度:满意)': null,
  '2026-06-18 基本满意（态度）': null,
  '2026-06-18 基本满意(态度)': null,
  '2026-06-18 基本满意（态度：）': null,
  '2026-06-18 基本满意（态度：满意': null,
  '2026-06-18 基本满意（态度：满意）的': null,
  '2026-06-18 基本满意（态（度：满意）': null,
  '2026-06-18 基本满意（态(度：满意）': null,
  '2026-06-18 基本满意（态）度：满意）': null,
  '2026-06-18 基本满意（态)度：满意）': null,
  '2026-06-18 基本满意（态度：满（意）': null,
  '2026-06-18 基本满意（态度：满(意）': null,
  '2026-06-18 基本满意（态度：满）意）': null,
  '2026-06-18 基本满意（态度：满)意）': null,
  '2026-06-18 基本满意（态度：人员：满意）': { day, grade, manner: '人员：满意' },
  '2026-06-18 基本满意（态度:人员:满意）': { day, grade, manner: '人员:满意' },
});
holdReplacement('between ratings', betweenRatings.form, { '甲;乙；丙\n丁、戊': '甲|乙|丙|丁、戊' }, (text, own) =>
  text.split(own.regex).join('|'),
);

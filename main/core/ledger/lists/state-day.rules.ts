import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

/** The day whose state a list tells, in its title or above its headings; read without spaces. The first that names a day decides. */
export const stateDayRules = [
  {
    id: 'state-as-of',
    means: 'a day by its word: 截至2026年6月30日',
    form: form`截[至止]到?((?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d\d?)?`,
  },
  {
    id: 'state-of-month',
    means: 'a month whose state the title tells: 6月底, 6月份, 6月进度; never a day of one',
    form: form`((?<year>\d{4})年)?(?<month>\d{1,2})月(底|末|份?(进度|办理|进展|情况|统计))`,
  },
] as const satisfies readonly FormRule[];

export const yearOfLines = {
  id: 'state-year',
  means: 'a year that the title or a line above the headings names',
  form: form`\d{4}(?=年)`,
} as const satisfies FormRule;

export const stateYearRules = [yearOfLines] as const;

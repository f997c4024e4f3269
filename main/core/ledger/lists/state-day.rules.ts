import type { ExtractionRule } from '#core/rules/extract.ts';
import { form } from '#core/rules/form.ts';

// The day whose state a list tells. Lines are read in half-width signs without spaces.

/** What a line prints of a day, in figures: `day` null for the last one of the month. */
export type StatedDay = { year: number | null; month: number; day: number | null };

const read: ExtractionRule<StatedDay>['read'] = ({ groups: { year, month, day } }) => ({
  year: year === undefined ? null : Number(year),
  month: Number(month),
  day: day ? Number(day) : null,
});

/** In their order: each is asked of all lines before the next. */
export const stateDayRules = [
  {
    id: 'state-day',
    means: 'a list as it stood on a day: 截至2026年6月30日, 截止6月',
    form: form`截[至止]到?((?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{0,2})`,
    read,
  },
  {
    id: 'state-month',
    means: 'a month whose state a title tells: 6月底, 6月份, 6月进度; never a day of one',
    form: form`((?<year>\d{4})年)?(?<month>\d{1,2})月(底|末|份?(进度|办理|进展|情况|统计))`,
    read,
  },
] as const satisfies readonly ExtractionRule<StatedDay>[];

/** A year that a line names. */
export const statedYear = {
  id: 'state-year',
  means: 'a year that a line names, for days without one',
  form: form`\d{4}(?=年)`,
} as const;

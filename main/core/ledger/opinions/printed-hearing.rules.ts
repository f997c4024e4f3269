import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** The day of a month, in figures. */
export const hearingDay = part('hearingDay', form`\d{1,2}\x20?日`);
/** A month, in figures. */
export const hearingMonth = part('hearingMonth', form`\d{1,2}\x20?月\x20?`);
/** 2026年4月28日, 4 月 28 日. */
export const dayOfYear = part('dayOfYear', form`(\d{4}\x20?年\x20?)?${hearingMonth}${hearingDay}`);
/** No other day stands between the day and what was done on it, nor the meeting that began on it. */
export const untilHeard = part('untilHeard', form`((?!${hearingMonth}${hearingDay}|召开|举行)[^。;；]){0,40}?`);

export const heard = {
  id: 'hearing-day',
  means: 'the day on which a report was heard: not the end of several days, nor a part of a day',
  form: form`(?<![\d年至到—–―~-]\x20?)(?<day>${dayOfYear})${untilHeard}听取`,
} as const satisfies FormRule;

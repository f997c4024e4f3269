import type { ExtractionRule } from '#core/rules/extract.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';
import type { RuleNumbers } from '#core/rules/numbers.ts';

// How a paper prints the days of a meeting. Sentences are read in half-width signs, with the spaces they have.

export const printedSign = part('printedSign', form`[0-9〇○零一二三四五六七八九十]`);
/** The month of a day, in words or figures: 4月, 十二 月. */
export const printedMonth = part('printedMonth', form`${printedSign}{1,3}\x20?月\x20?`);
export const printedYear = part('printedYear', form`(${printedSign}{4}\x20?年\x20?)?`);
export const printedDay = part('printedDay', form`${printedSign}{1,3}\x20?日`);
/** What stands between the first day and the last one of several. */
export const until = part('until', form`(\x20?日)?\x20?[至到—–―~－-]{1,2}\x20?`);
/** 2026年4月28日至29日, 4月28—29日, 4月30日至5月2日: the first and the last day. */
export const severalDays = part(
  'severalDays',
  form`(?<from>${printedYear}${printedMonth}${printedSign}{1,3})${until}(?<to>${printedYear}${printedMonth}?${printedDay})`,
);
/** One day with its month: 2026年4月28日. */
export const oneDay = part('oneDay', form`(?<from>${printedYear}${printedMonth}${printedDay})`);
/** No other day stands between the days and the word that says what was on them. */
export const sameDays = part('sameDays', form`((?!${printedDay})[^。;；]){0,40}?`);

/** First and last day as printed; `to` null for one day. */
export type PrintedDays = { from: string; to: string | null };

const read: ExtractionRule<PrintedDays>['read'] = ({ groups: { from = '', to = null } }) => ({ from, to });

/** In order; a single day only where it is no day on which one report was heard. */
export const sittingRules = [
  {
    id: 'sitting-days-held',
    means: 'days on which a meeting was held',
    form: form`${severalDays}${sameDays}(召开|举行)`,
    read,
  },
  {
    id: 'sitting-day-held',
    means: 'the day on which a meeting was held',
    form: form`${oneDay}${sameDays}(召开|举行)`,
    read,
  },
  {
    id: 'sitting-days-behind',
    means: 'days behind the name of a meeting: 第三次会议于8月27日至29日听取, 会议（8月27日至29日）',
    form: form`会议\x20?[(（]?\x20?(定?于|在)?\x20?${severalDays}`,
    read,
  },
  {
    id: 'sitting-day-in-brackets',
    means: 'one day in brackets behind the name of a meeting',
    form: form`会议\x20?[(（]\x20?${oneDay}\x20?[)）]`,
    read,
  },
  {
    id: 'sitting-bare-days',
    means: 'a line of nothing but days in brackets, as an agenda prints them',
    form: form`^[\s*]*[(（]\x20?${severalDays}[^)）]{0,6}[)）][\s*]*$`,
    read,
  },
] as const satisfies readonly ExtractionRule<PrintedDays>[];

export const behindSentence = {
  id: 'sitting-sentence-end',
  means: 'the place behind a sentence; each is asked for itself which meeting it tells of',
  form: form`(?<=[。;；])`,
} as const satisfies FormRule;

export const bracketFirst = {
  id: 'sitting-bracket-first',
  means: 'a sentence that begins with a bracket: bare days belong to the meeting above',
  form: form`^[\s*]*[(（]`,
} as const;

export const sittingNumbers = {
  farAhead: {
    value: 183,
    unit: 'days',
    step: 1,
    means: 'a day without a year that the paper would precede by more is of the year before',
  },
  longest: { value: 31, unit: 'days', step: 1, means: 'a meeting lasts some days, not months' },
} as const satisfies RuleNumbers;

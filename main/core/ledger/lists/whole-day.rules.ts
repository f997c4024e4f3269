import { shortDay } from '#core/language/dates.ts';
import type { ExtractionRule } from '#core/rules/extract.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { type Found, form, part } from '#core/rules/form.ts';

/** The number of a month or a day, in figures or words. */
export const monthOrDay = part('monthOrDay', form`[\d一二三四五六七八九十]{1,3}`);
/** The number of a year, in figures or words, also a short one. */
export const writtenYear = part('writtenYear', form`[\d〇○零一二三四五六七八九十]{2,4}`);

/** A cell that holds a day and nothing else, read in half-width forms. */
export const wholeDayRules = [
  { id: 'cell-is-short-day', means: 'a day in figures and signs: 2026/3/5', form: form`^${shortDay}$` },
  {
    id: 'cell-is-day-in-words',
    means: 'a day with its words: 2026年3月5日, 二〇二六年三月五日',
    form: form`^${writtenYear}\x20?年\x20?${monthOrDay}\x20?月\x20?${monthOrDay}\x20?[日号]$`,
  },
] as const satisfies readonly FormRule[];

/** How a cell prints its day, as the number format of a spreadsheet. */
export const dayFormRules = [
  {
    id: 'day-form-words',
    means: 'year, month and day with their words',
    form: form`^\d{4}\x20?年\x20?(?<month>\d{1,2})\x20?月\x20?(?<day>\d{1,2})\x20?[日号]$`,
    read: (found) => `yyyy"年"${month(found)}"月"${day(found)}"日"`,
  },
  {
    id: 'day-form-dashes',
    means: 'year, month and day parted by dashes',
    form: form`^\d{4}-(?<month>\d{1,2})-(?<day>\d{1,2})$`,
    read: (found) => `yyyy-${month(found)}-${day(found)}`,
  },
  {
    id: 'day-form-strokes',
    means: 'year, month and day parted by strokes',
    form: form`^\d{4}\/(?<month>\d{1,2})\/(?<day>\d{1,2})$`,
    read: (found) => `yyyy/${month(found)}/${day(found)}`,
  },
  {
    id: 'day-form-points',
    means: 'year, month and day parted by points',
    form: form`^\d{4}\.(?<month>\d{1,2})\.(?<day>\d{1,2})$`,
    read: (found) => `yyyy.${month(found)}.${day(found)}`,
  },
] as const satisfies readonly ExtractionRule<string>[];

function month({ groups }: Found): string {
  return places(groups.month ?? '', 'm');
}

function day({ groups }: Found): string {
  return places(groups.day ?? '', 'd');
}

function places(digits: string, letter: string): string {
  return digits.startsWith('0') ? letter.repeat(2) : letter;
}

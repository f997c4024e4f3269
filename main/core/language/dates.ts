import { form, part } from '../rules/form.ts';
import { dateSign } from './numerals.ts';

/** The number of a year in figures or words: 2026, 二〇二六. */
export const yearNumber = part('yearNumber', form`(19|20)\d{2}|[〇○零一二三四五六七八九]{4}`);
/** A year in figures or words: 2026年, 二〇二六年. */
export const year = part('year', form`${yearNumber}\s?年`);
/** A month in figures or words: 3月, 十二月. */
export const month = part('month', form`${dateSign}{1,3}\s?月`);
/** A day in figures or words: 5日, 二十三日, 5号. */
export const day = part('day', form`${dateSign}{1,3}\s?[日号]`);
/** A whole day: 2026年3月5日, 二〇二六年三月五日. */
export const wholeDay = part('wholeDay', form`${year}\s?${month}\s?${day}`);
/** A day of the western form: 2026-03-05, 2026/3/5, 2026.3.5. */
export const shortDay = part('shortDay', form`(19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}`);
/** A quarter of a year: 三季度. */
export const quarter = part('quarter', form`[一二三四]季度`);
/** Half of a year. */
export const halfYear = part('halfYear', form`[上下]半年`);

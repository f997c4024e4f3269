import { form, part } from '../rules/form.ts';

/** One sign of a Chinese number below a hundred. */
export const tens = part('tens', form`[一二三四五六七八九十]`);
/** One sign of a Chinese number. */
export const chineseSign = part('chineseSign', form`[〇零一二三四五六七八九十百]`);
/** One sign of an Arabic number, half-width or full-width. */
export const arabicSign = part('arabicSign', form`[0-9０-９]`);
/** The number of an item in words: 一, 十二, 一百二十. */
export const chineseNumber = part('chineseNumber', form`${chineseSign}{1,4}`);
/** The number of an item in figures. */
export const arabicNumber = part('arabicNumber', form`${arabicSign}{1,3}`);
/** One sign of a number, Chinese or Arabic. */
export const numeral = part('numeral', form`[〇零一二三四五六七八九十百\d]`);
/** A number below a hundred as words: 二十三. */
export const count = part('count', form`[一二三四五六七八九十]{1,3}`);
/** A number of up to five signs, in words or figures: 一百二十三, 2026. */
export const number = part('number', form`[〇零一二三四五六七八九十百\d]{1,5}`);
/** A five-year plan by its number: 十四五. */
export const fiveYears = part('fiveYears', form`十[一二三四五六七]五`);
/** One sign of the number of a month or day, Chinese or Arabic. */
export const dateSign = part('dateSign', form`[〇零一二三四五六七八九十\d]`);
/** A small number before a measure word: 三, 两, 12. */
export const few = part('few', form`[一二两三四五六七八九十\d]{1,3}`);
/** The number of a month or a day in figures. */
export const twoDigits = part('twoDigits', form`\d{1,2}`);
/** A small number of days or months in figures. */
export const threeDigits = part('threeDigits', form`\d{1,3}`);
/** A small number before a measure word, in words: 三, 两, 二十一. */
export const fewInWords = part('fewInWords', form`[一二两三四五六七八九十]{1,3}`);

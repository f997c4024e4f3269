import { form, part } from '../rules/form.ts';

/** One sign of a Chinese number below a hundred. */
export const tens = part('tens', form`[一二三四五六七八九十]`);
/** One sign of a number, Chinese or Arabic. */
export const numeral = part('numeral', form`[〇零一二三四五六七八九十百\d]`);
/** A five-year plan by its number: 十四五. */
export const fiveYears = part('fiveYears', form`十[一二三四五六七]五`);

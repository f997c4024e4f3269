import { form, part } from '../rules/form.ts';
import { count } from './numerals.ts';

/** The number that opens an item or a heading: （一）, 3., 十二）. */
export const itemNumber = part('itemNumber', form`[（(\d一二三四五六七八九十]+[)）.．]`);

/** The number that opens a section of the first level: 一、. */
export const firstLevelMark = part('firstLevelMark', form`${count}、`);
/** The number that opens a section of the second level: （一）. */
export const secondLevelMark = part('secondLevelMark', form`（${count}）`);

import { form, part } from '../rules/form.ts';

/** The number that opens an item or a heading: （一）, 3., 十二）. */
export const itemNumber = part('itemNumber', form`[（(\d一二三四五六七八九十]+[)）.．]`);

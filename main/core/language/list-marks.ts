import { form, part } from '../rules/form.ts';
import { count, numeral } from './numerals.ts';
import { colon } from './punctuation.ts';

/** The number that opens an item or a heading: （一）, 3., 十二）. */
export const itemNumber = part('itemNumber', form`[（(\d一二三四五六七八九十]+[)）.．]`);

/** The number that opens a section of the first level: 一、. */
export const firstLevelMark = part('firstLevelMark', form`${count}、`);
/** The number that opens a section of the second level: （一）. */
export const secondLevelMark = part('secondLevelMark', form`（${count}）`);

/** The number of a chapter, an article or a part: 第三章, 第 十二 条, 第二部分. */
export const chapterMark = part('chapterMark', form`第\s?${numeral}{1,4}\s?([章节条编篇款]|部分)`);
/** What opens the caption of a table or a figure, or a note to it: 表1, 单位：件, 备注. */
export const captionMark = part('captionMark', form`[表图]\s?\d|(单位|注)${colon}|备注`);

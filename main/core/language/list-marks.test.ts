import { form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { firstLevelMark, itemNumber, secondLevelMark } from './list-marks.ts';

holdForm(
  'number of an item',
  itemNumber,
  ['3.', '（一）', '(3)', '3．', '3)', ...[...'一二三四五六七八九十'].map((sign) => `${sign}．`), '十二）'],
  ['百.', '一、', '.', '3'],
  (own) => form`^${own}$`,
);
holdForm(
  'mark of the first level',
  firstLevelMark,
  ['一、', '二十三、'],
  ['1、', '（一）', '一', '、'],
  (own) => form`^${own}$`,
);
holdForm(
  'mark of the second level',
  secondLevelMark,
  ['（一）', '（二十三）'],
  ['（1）', '一）', '（一', '（）'],
  (own) => form`^${own}$`,
);

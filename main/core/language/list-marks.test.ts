import { form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { captionMark, chapterMark, firstLevelMark, itemNumber, secondLevelMark } from './list-marks.ts';

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
holdForm(
  'mark of a chapter',
  chapterMark,
  [...[...'章节条编篇款'].map((sign) => `第三${sign}`), '第三部分', '第 三 章', '第一百二十条', '第3条'],
  ['三章', '第章', '第三次', '第三', '第一百二十三条', '第  三章', '第三  章'],
  (own) => form`^${own}$`,
);
holdForm(
  'mark of a caption',
  captionMark,
  ['表1', '图1', '表 1', '单位：', '单位:', '注：', '备注'],
  ['表', '1', '单位', '注', '：', '表  1', '栏1'],
  (own) => form`^${own}$`,
);

import { type Form, form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { day, halfYear, month, quarter, shortDay, wholeDay, year, yearNumber } from './dates.ts';

const whole = (own: Form) => form`^${own}$`;
const signs = ['三', '12', '二十三'];

holdForm(
  'number of a year',
  yearNumber,
  ['2026', '1998', '二〇二六', '二○一三', '二零四五', '一七八九'],
  ['2126', '202', '20261', '二六', '二〇二', '二〇二六一', '三十'],
  whole,
);
holdForm('year', year, ['2026年', '2026 年', '二〇二六年'], ['2026', '2026  年', '年'], whole);
holdForm('month', month, [...signs.map((sign) => `${sign}月`), '3 月'], ['月', '百月', '二十三一月'], whole);
holdForm('day', day, [...signs.map((sign) => `${sign}日`), '5 日', '5号'], ['日', '百日', '二十三一日'], whole);
holdForm(
  'whole day',
  wholeDay,
  ['2026年3月5日', '2026 年 3 月 5 日', '二〇二六年三月五日'],
  ['2026年', '3月5日'],
  whole,
);
holdForm(
  'short day',
  shortDay,
  ['2026-03-05', '1998/3/5', '2026.3.15'],
  ['2126-3-5', '2026--5', '2026-3-', '2026-123-5', '2026-3-123', '202-3-5', '20261-3-5', '2026年3-5'],
  whole,
);
holdForm('quarter', quarter, ['一季度', '二季度', '三季度', '四季度'], ['五季度', '一季', '第一季度'], whole);
holdForm('half of a year', halfYear, ['上半年', '下半年'], ['半年', '中半年'], whole);

import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { dottedDay, writtenDay } from '#shared/text/chinese-date.rules.ts';
import { ruleOfForm } from './testing/rule-of-form.ts';

const day = (month: string, of: string, year?: string) => ({ ...(year && { year }), month, day: of });

holdGroups('day in words or figures', ruleOfForm(writtenDay).form, {
  '2025年6月25日': day('6', '25', '2025'),
  ...Object.fromEntries(
    [...'0〇○零一二三四五六七八九十'].map((sign) => [
      `${sign}${sign}年${sign}月${sign}日`,
      day(sign, sign, sign + sign),
    ]),
  ),
  二〇二五年六月二十五日: day('六', '二十五', '二〇二五'),
  '25年6月25号': day('6', '25', '25'),
  '2025 年 6 月 25 日': day('6', '25', '2025'),
  '12025年6月25日': day('6', '25', '2025'),
  '6月25日': day('6', '25'),
  三二一四月二一二日: day('二一四', '二一二'),
  一四三二一月五日: day('三二一', '五'),
  '5年6月25日': day('6', '25'),
  '2025  年6月25日': day('6', '25'),
  '2025年  6月25日': day('6', '25'),
  '2025年6  月25日': null,
  '2025年6月  25日': null,
  '2025年6月25  日': null,
  '6月日': null,
  月25日: null,
  '6月1234日': null,
  '6月25': null,
});
const dotted = (month: string, of: string, sign = '-', year = '2025') => ({ year, sign, month, day: of });
holdGroups('day with one sign between its figures', ruleOfForm(dottedDay).form, {
  '2025-06-25': dotted('06', '25'),
  '1999-6-5': dotted('6', '5', '-', '1999'),
  '2025.6.5': dotted('6', '5', '.'),
  '2025/6/5': dotted('6', '5', '/'),
  '2025-6.5': null,
  '2025_6_5': null,
  '2125-6-5': null,
  '205-6-5': null,
  '20255-6-5': null,
  '12025-6-5': null,
  '1.2025-6-5': null,
  '2025--5': null,
  '2025-6-': null,
  '2025-6-123': null,
  '2025-123-6': null,
});

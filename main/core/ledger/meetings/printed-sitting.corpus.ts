import type { PrintedDays, sittingRules } from './printed-sitting.rules.ts';

const days = (from: string, to: string | null = null): PrintedDays => ({ from, to });
const range = '8月27日至29日';
const forty = '一'.repeat(40);

export const printedDays: Record<(typeof sittingRules)[number]['id'], Readonly<Record<string, PrintedDays>>> = {
  'sitting-days-held': {
    [`${range}召开会议`]: days('8月27', '29日'),
    [`${range}举行会议`]: days('8月27', '29日'),
    [`${range}，大会${'甲'.repeat(37)}举行`]: days('8月27', '29日'),
    [`会议（8月1日至2日）于${range}召开`]: days('8月27', '29日'),
  },
  'sitting-day-held': {
    '8月27日召开会议': days('8月27日'),
    '8月27日举行会议': days('8月27日'),
    会议于8月27日召开: days('8月27日'),
    [`${range}（其中28日休会，8月29日）召开`]: days('8月29日'),
  },
  'sitting-days-behind': {
    [`会议${range}听取报告`]: days('8月27', '29日'),
    [`会议 （ 于 ${range}）`]: days('8月27', '29日'),
    [`会议(${range})审议`]: days('8月27', '29日'),
    [`会议定于${range}审议`]: days('8月27', '29日'),
    [`会议于${range}审议`]: days('8月27', '29日'),
    [`会议在${range}审议`]: days('8月27', '29日'),
  },
  'sitting-day-in-brackets': {
    '会议（8月27日）审议': days('8月27日'),
    '会议 ( 8月27日 )审议': days('8月27日'),
  },
  'sitting-bare-days': {
    [`（${range}）`]: days('8月27', '29日'),
    [`  **( ${range}上午九时半起)**  `]: days('8月27', '29日'),
    [` （${range}） `]: days('8月27', '29日'),
  },
};
export const noPrintedDays = [
  `${range}审议`,
  '8月27日审议',
  `${range}${'甲'.repeat(41)}召开`,
  `8月27日${'甲'.repeat(41)}召开`,
  `${range}。召开`,
  `${range};召开`,
  `${range}；召开`,
  `${range}，5日审议，召开`,
  `会议${forty}${range}`,
  `会议上${range}`,
  `会议    ${range}`,
  '会议8月27日审议',
  '会议（8月27日审议）',
  '会议（8月27日',
  `会（${range}）`,
  `甲（${range}）`,
  `（${range}）甲`,
  `（${range}`,
  `（${range}一二三四五六七）`,
  `（${range})）`,
  `（${range}）)`,
  `${range}）`,
  `会议（8月27日上午）`,
];

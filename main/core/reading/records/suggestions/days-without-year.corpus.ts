import type { MonthDay, monthDayRules } from './days-without-year.rules.ts';

const may = { month: 5, day: 28 };

/** Cells with a day that has no year. */
export const monthDays: Readonly<Record<(typeof monthDayRules)[number]['id'], Readonly<Record<string, MonthDay>>>> = {
  'month-day-in-words': {
    '5月28日': may,
    '05月28号': may,
    '5月28': may,
    '1月1日': { month: 1, day: 1 },
    '12月31日': { month: 12, day: 31 },
  },
  'month-day-short': { '5-28': may, '05.28': may, '5/28': may },
};

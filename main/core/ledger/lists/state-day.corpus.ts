import type { StatedDay, stateDayRules } from './state-day.rules.ts';

const of = (year: number | null, month: number, day: number | null): StatedDay => ({ year, month, day });

export const statedDays: Record<(typeof stateDayRules)[number]['id'], Readonly<Record<string, StatedDay>>> = {
  'state-day': {
    截至2026年6月30日: of(2026, 6, 30),
    截止2026年6月30日: of(2026, 6, 30),
    截至到6月3号: of(null, 6, 3),
    截至12月: of(null, 12, null),
    截至6月123: of(null, 6, 12),
    截至6月底: of(null, 6, null),
  },
  'state-month': {
    '2026年6月底': of(2026, 6, null),
    '6月末': of(null, 6, null),
    '12月进度': of(null, 12, null),
    '6月份进度': of(null, 6, null),
    '6月办理情况': of(null, 6, null),
    '6月进展': of(null, 6, null),
    '6月情况': of(null, 6, null),
    '6月统计': of(null, 6, null),
    截至123月底: of(null, 23, null),
    '26年6月底': of(null, 6, null),
    '12026年6月底': of(2026, 6, null),
    截至206年6月底: of(null, 6, null),
  },
};
export const noStatedDays = [
  '6月30日',
  '6月份',
  '截至年底',
  '至6月30日',
  '月底',
  '截到6月3日',
  '6月份底',
  '6月清单',
  '截至月',
  '截至20266年6月30日',
];

import { afterEach, describe, expect, it } from 'vitest';
import { makeWorkingCalendar } from './working-calendar.ts';

const own = process.env.TZ;

/** 2026: the National Day rest from Thursday, 1 October to Wednesday, 7 October; people work on Saturday, 10 October. */
const days: Readonly<Record<string, boolean>> = {
  '2026-09-30': true,
  '2026-10-01': false,
  '2026-10-07': false,
  '2026-10-08': true,
  '2026-10-10': true,
  '2026-10-11': false,
  '2026-10-12': true,
};

describe('the working days of a year that the table knows', () => {
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  it.each(['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Kiritimati'])(
    'are the same on a machine in %s',
    (zone) => {
      process.env.TZ = zone;
      const calendar = makeWorkingCalendar();
      expect(Object.fromEntries(Object.keys(days).map((day) => [day, calendar.isWorkday(day)]))).toEqual(days);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { readDay } from './read-day.ts';

describe('readDay', () => {
  it.each([
    '2027-03-05',
    '2027-3-5',
    '2027.3.5',
    '2027/3/5',
    '２０２７／３／５',
    '20270305',
    '2027年3月5日',
    '2027 年 3 月 5 日',
    '2027年3月5号',
    '二〇二七年三月五日',
  ])('takes %s for the fifth of March 2027', (text) => {
    expect(readDay(text)).toEqual({ day: '2027-03-05' });
  });

  it.each(['2027-02-31', '2027/13/1', '2027.0.5', '2026年2月29日', '20271301', '2027-4-31', '0999-01-01'])(
    'says of %s that no calendar has it',
    (text) => {
      expect(readDay(text)).toBe('impossible');
    },
  );

  it.each(['3-5', '3.5', '3/5', '3月5日', '三月五日', '２月30日'])('reads %s only where the year is told', (text) => {
    expect(readDay(text)).toBe('unreadable');
    expect(readDay(text, 2027)).toEqual(text.endsWith('30日') ? 'impossible' : { day: '2027-03-05' });
  });

  it('knows the leap years', () => {
    expect(readDay('2028-2-29')).toEqual({ day: '2028-02-29' });
    expect(readDay('2100-2-29')).toBe('impossible');
  });

  it.each(['31.4.', '3月5日', '5/3/2027', '2027-3', '2027-3.5', '', 'soon', '2027-03-05T00:00', '02027-03-05'])(
    'reads no day in %j',
    (text) => {
      expect(readDay(text)).toBe('unreadable');
    },
  );
});

import { describe, expect, it } from 'vitest';
import { impossibleHoliday, readHolidayList } from './read-holiday-list.ts';
import { makeWorkingCalendar } from './working-calendar.ts';

describe('readHolidayList', () => {
  it('reads the form of a yearly notice', () => {
    const days = readHolidayList(
      [
        '2031年节假日安排',
        '一、元旦：1月1日（周三）放假，不调休。',
        '七、国庆节：10月1日（周三）至7日（周二）放假调休，共7天。9月28日（周日）、10月11日（周六）上班。',
      ].join('\n'),
    );
    expect(days).toHaveLength(10);
    expect(days.filter((day) => !day.rest).map((day) => day.id)).toEqual(['2031-09-28', '2031-10-11']);
    expect(days.find((day) => day.id === '2031-10-07')).toEqual({ id: '2031-10-07', title: '国庆节', rest: true });
  });

  it('reads plain lines, and takes the last word on a day', () => {
    expect(readHolidayList('2031-10-01 休 国庆节\n2031.10.11 班\n2031-10-01 班')).toEqual([
      { id: '2031-10-01', title: '班', rest: false },
      { id: '2031-10-11', title: '班', rest: false },
    ]);
  });

  it('reads a span over the turn of the year', () => {
    expect(readHolidayList('2031年12月31日至1月2日放假').map((day) => day.id)).toEqual([
      '2031-12-31',
      '2032-01-01',
      '2032-01-02',
    ]);
  });

  it('gives nothing for lines without a day or without a word on rest or work', () => {
    expect(readHolidayList('10月1日放假\n2031-13-45 休\n2031-05-04 会议')).toEqual([]);
  });

  it('names the first day that no calendar has', () => {
    expect(impossibleHoliday('2031-10-01 休 国庆节\n2031-02-30 休')).toBe('2031-02-30');
    expect(impossibleHoliday('2031年节假日安排\n2月29日放假，3月3日上班。')).toBe('2月29日');
    expect(impossibleHoliday('2月29日放假。2031-04-31 会议')).toBeNull();
    expect(impossibleHoliday('2031年10月1日（周三）至7日（周二）放假调休。')).toBeNull();
  });

  it.each([
    ['2031-10-01至2031-10-03 休', ['2031-10-01', '2031-10-02', '2031-10-03']],
    ['2031/10/1 ～ 2031/10/2 休', ['2031-10-01', '2031-10-02']],
    ['2031.10.1 到 2031.10.2 放假', ['2031-10-01', '2031-10-02']],
    ['2031-10-01 ~ 2031-10-02 holiday', ['2031-10-01', '2031-10-02']],
    ['2031-10-01—2031-10-02 rest', ['2031-10-01', '2031-10-02']],
    ['2031年10月1日-3日放假', ['2031-10-01', '2031-10-02', '2031-10-03']],
    ['2031 年 5 月 1 日 至 5 月 2 日 放假', ['2031-05-01', '2031-05-02']],
    ['2031年5月1号到2号放假', ['2031-05-01', '2031-05-02']],
    ['2031年5月1日(周四)至2日(周五)放假', ['2031-05-01', '2031-05-02']],
    ['2031年12月31日至2032年1月1日放假', ['2031-12-31', '2032-01-01']],
    ['2031年4月30日至5月1日放假', ['2031-04-30', '2031-05-01']],
    ['2031年5月1日、3日放假', ['2031-05-01']],
    ['２０３１年５月１日放假', ['2031-05-01']],
  ])('reads %s', (text, days) => {
    expect(readHolidayList(text).map((day) => day.id)).toEqual(days);
  });

  it.each([
    '2031年5月31日至4月31日放假',
    '2031-04-30至2031-04-31 休',
    '5月1日放假',
    '共7天，放假',
    '12031-10-01 休',
    '.2031-10-01 休',
  ])('reads no day in %s', (text) => {
    expect(readHolidayList(text)).toEqual([]);
  });

  it('gives the days in their order, named for their festival, else for rest or work', () => {
    expect(
      readHolidayList(
        '2031年\n10月2日放假\n10月1日放假\n元旦：1月1日放假\n10月3日补班\n10月4日 workday\n10月5日为工作日',
      ),
    ).toEqual([
      { id: '2031-01-01', title: '元旦', rest: true },
      { id: '2031-10-01', title: '休', rest: true },
      { id: '2031-10-02', title: '休', rest: true },
      { id: '2031-10-03', title: '班', rest: false },
      { id: '2031-10-04', title: '班', rest: false },
      { id: '2031-10-05', title: '班', rest: false },
    ]);
  });

  it('takes no more than a month and a day for one holiday', () => {
    expect(readHolidayList('2031年1月1日至6月30日放假')).toHaveLength(32);
  });

  it('makes a year known to the calendar', () => {
    const days = readHolidayList('2031-10-01 休');
    const calendar = makeWorkingCalendar(Object.fromEntries(days.map((day) => [day.id, day])));
    expect(calendar.isYearKnown(2031)).toBe(true);
    expect(calendar.isYearKnown(2032)).toBe(false);
    expect(calendar.isWorkday('2031-10-01')).toBe(false);
    expect(calendar.isWorkday('2031-10-02')).toBe(true);
  });
});

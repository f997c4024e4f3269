import { describe, expect, it } from 'vitest';
import { printedSitting, sittingIn } from './printed-sitting.ts';

const paper = { meeting: '市九届人大常委会第二十四次会议', date: '2026-09-04', place: null };
const days = (words: string) => {
  const found = printedSitting([words], paper);
  return found && [found.first, found.last];
};

describe('the days that a paper prints of its meeting', () => {
  it.each([
    '市九届人大常委会第二十四次会议于2026年8月27日至29日听取和审议了市政府关于防汛工作的报告。',
    '市九届人大常委会第二十四次会议于8月27日至29日召开，听取和审议了报告。',
    '市九届人大常委会第二十四次会议（2026年8月27日至29日）审议了执法检查组的报告。',
    '2026年8月27日至29日，市九届人大常委会第二十四次会议在云泽召开。',
    '2026年8月27—29日召开的市九届人大常委会第二十四次会议听取了报告。',
    '云泽市第九届人民代表大会常务委员会第二十四次会议于２０２６年８月２７日－２９日举行。',
    '市九届人大常委会第二十四次会议于二〇二六年八月二十七日至二十九日举行。',
    '5月20日至22日开展视察后，8月27日至29日召开的市九届人大常委会第二十四次会议听取了报告。',
    '（2026年8月27日至29日）',
  ])('are read from “%s”', (words) => {
    expect(days(words)).toEqual(['2026-08-27', '2026-08-29']);
  });

  it.each([
    '市九届人大常委会第二十三次会议于2026年6月27日至29日召开。',
    '市九届人大常委会第二十四次会议听取了报告。检查组于8月10日至12日开展检查，随后举行座谈。',
    '8月28日，市九届人大常委会第二十四次会议听取和审议了报告。',
    '8月10日至12日组织代表视察，市九届人大常委会第二十四次会议听取和审议了报告。',
    '市九届人大常委会第二十四次会议审议了2026年1月至6月预算执行情况的报告。',
    '（2026年8月28日市九届人大常委会第二十四次会议通过）',
  ])('are none in “%s”', (words) => {
    expect(days(words)).toBeNull();
  });

  it('are one day where the meeting lasted one', () => {
    expect(days('市九届人大常委会第二十四次会议（2026年8月28日）审议了报告。')).toEqual(['2026-08-28', '2026-08-28']);
  });

  it('are none of a paper that names no meeting', () => {
    expect(printedSitting(['（2026年8月27日至29日）'], { ...paper, meeting: null })).toBeNull();
  });

  it('go over the end of a month and of a year, and belong to the year before where the paper is of January', () => {
    expect(sittingIn('会议于8月31日至9月2日召开', '2026-09-10')).toEqual({ first: '2026-08-31', last: '2026-09-02' });
    expect(sittingIn('会议于12月27日至29日召开', '2027-01-05')).toEqual({ first: '2026-12-27', last: '2026-12-29' });
    expect(sittingIn('会议于12月30日至1月3日召开', '2027-01-05')).toEqual({ first: '2026-12-30', last: '2027-01-03' });
    expect(sittingIn('会议于5月27日至29日召开', null)).toBeNull();
    expect(sittingIn('会议于2月30日至31日召开', '2026-03-05')).toBeNull();
  });
});

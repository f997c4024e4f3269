import { describe, expect, it } from 'vitest';
import { compareMeetings, readMeeting } from './meeting-identity.ts';

const city = '云泽市';
const compare = (a: string, b: string, paper: string | null = null) =>
  compareMeetings(readMeeting(a, paper), readMeeting(b, paper));

describe('readMeeting', () => {
  it.each([
    ['市九届人大常委会第二十四次会议', { place: null, level: '市', body: 'standing-committee', term: 9, number: 24 }],
    ['云泽市第九届人民代表大会第五次会议', { place: city, level: '', body: 'congress', term: 9, number: 5 }],
    ['市九届人大五次会议', { place: null, level: '市', body: 'congress', term: 9, number: 5 }],
    ['常委会第24次会议', { place: null, level: '', body: 'standing-committee', term: null, number: 24 }],
    ['第十三届全国人民代表大会第五次会议', { place: '全国', level: '', body: 'congress', term: 13, number: 5 }],
    [
      '6月25日市九届人大常委会第二十二次会议',
      { place: null, level: '市', body: 'standing-committee', term: 9, number: 22 },
    ],
    ['市九届人大五次会议主席团第一次会议', { place: null, level: '市', body: 'congress', term: 9, number: 5 }],
    ['市九届人大常委会第八次主任会议', { place: null, level: '市', body: 'directors', term: 9, number: 8 }],
    ['东湖镇第三届人民代表大会第二次会议', { place: '东湖镇', level: '', body: 'congress', term: 3, number: 2 }],
    ['市人大常委会主任会议', { place: null, level: '市', body: 'directors', term: null, number: null }],
    ['交办市九届人大五次会议', { place: null, level: '市', body: 'congress', term: 9, number: 5 }],
    ['第二十次会议', { place: null, level: '', body: null, term: null, number: 20 }],
    ['市委常委会第三次会议', { place: null, level: '市', body: '委常委会', term: null, number: 3 }],
    [
      '江南省云泽市第九届人大常委会第２４次会议',
      { place: city, level: '', body: 'standing-committee', term: 9, number: 24 },
    ],
  ])('reads %s', (name, key) => {
    expect(readMeeting(name, null)).toEqual(key);
  });

  it('takes the place of the paper that prints the name', () => {
    expect(readMeeting('市九届人大五次会议', '云泽市东湖区').place).toBe(city);
    expect(readMeeting('区三届人大五次会议', '云泽市东湖区').place).toBe('云泽市东湖区');
    expect(readMeeting('县三届人大五次会议', city)).toMatchObject({ place: null, level: '县' });
  });
});

describe('compareMeetings', () => {
  it('knows a meeting under its full and its short names', () => {
    const full = '云泽市第九届人民代表大会常务委员会第二十四次会议';
    expect(compare('市九届人大常委会第24次会议', full, city)).toBe('same');
    expect(compare('常委会第24次会议', full, city)).toBe('fits');
    expect(compare('市九届人大五次会议', '云泽市第九届人民代表大会第五次会议')).toBe('fits');
  });

  it.each([
    ['市九届人大常委会第二十四次会议', '市九届人大第二十四次会议'],
    ['市九届人大常委会第二十四次会议', '市八届人大常委会第二十四次会议'],
    ['云泽市第九届人大常委会第二十四次会议', '北川市第九届人大常委会第二十四次会议'],
    ['云泽市第九届人大常委会第二十四次会议', '县九届人大常委会第二十四次会议'],
    ['市九届人大常委会第十四次会议', '市九届人大常委会第二十四次会议'],
    ['市人大常委会第三次会议', '市委常委会第三次会议'],
  ])('tells %s from %s', (a, b) => {
    expect(compare(a, b)).toBe('other');
  });

  it('decides nothing where a name counts no meeting', () => {
    expect(compare('市人大常委会会议', '市九届人大常委会第二十四次会议')).toBe('unknown');
  });
});

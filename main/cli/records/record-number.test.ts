import { describe, expect, it } from 'vitest';
import { hasNumber, hasNumberOfYear, wantedNumber } from './record-number.ts';

const session = '云泽市第九届人民代表大会第五次会议';
const twelfth = { id: 's-1', title: '关于增设公交站点的建议', number: '012', session };

describe('a number by which everybody calls a suggestion', () => {
  it.each([
    '12',
    '012',
    '第12号',
    '第012号',
    '第十二号',
    '１２',
    '12号',
    '建议第12号',
    '第12号建议',
    '代表建议第12号',
    '第 12 号',
    '九届五次会议第12号',
    '九届五次第12号',
    '十二',
    '一二',
    'No.12',
    '№12',
    '第No.12号',
  ])('is read from %s', (word) => {
    const wanted = wantedNumber(word);
    expect(wanted && hasNumber('suggestions', twelfth, wanted)).toBe(true);
  });

  it.each(['12', '十二', '第十二号', 'No.12', '№012', '１２'])('is that of one kept as %s', (number) => {
    const wanted = wantedNumber('第12号');
    expect(wanted && hasNumber('suggestions', { ...twelfth, number }, wanted)).toBe(true);
  });

  it('is that of the year in front of it, which the session need not name', () => {
    const wanted = wantedNumber('2026年第12号');
    const has = (more: { year?: string | null; session?: string }) =>
      wanted && hasNumber('suggestions', { ...twelfth, ...more }, wanted);
    expect(has({ year: '2026' })).toBe(true);
    expect(has({ year: '2025' })).toBe(false);
    expect(has({ year: null })).toBe(false);
    expect(has({ session: `${session}（2026年）` })).toBe(true);
  });

  it('is read from a number that begins with its year', () => {
    expect(wantedNumber('第2026011号建议')).toMatchObject({ number: '2026011', kind: 'suggestions' });
    expect(wantedNumber('2026011')).toMatchObject({ number: '2026011' });
  });

  it('means the one whose number has a year before it', () => {
    const wanted = wantedNumber('第12号');
    const ofYear = (number: string) => wanted && hasNumberOfYear('suggestions', { ...twelfth, number }, wanted);
    expect(['2026012', '〔2026〕12号', '12', '2026112'].map(ofYear)).toEqual([true, true, false, false]);
  });

  it.each(['第13号', '议案第12号', '九届六次会议第12号', '第120号', '112'])('is not the one of %s', (word) => {
    const wanted = wantedNumber(word);
    expect(wanted && hasNumber('suggestions', twelfth, wanted)).toBe(false);
  });

  it('may begin with a letter or a word', () => {
    const between = { ...twelfth, number: '闭001' };
    for (const word of ['闭001号', '第闭1号', '闭001号建议']) {
      const wanted = wantedNumber(word);
      expect(wanted && hasNumber('suggestions', between, wanted), word).toBe(true);
    }
  });

  it.each(['关于增设公交站点的建议', '2026年第12号公报', 'points', '', '号', '第号'])('is not seen in %j', (word) => {
    expect(wantedNumber(word)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { compareSessions } from './compare-sessions.ts';
import { compareSuggestions, type SuggestionFacts } from './compare-suggestions.ts';

const fifth = '云泽市第九届人民代表大会第五次会议';
const facts: SuggestionFacts = {
  title: '关于增设公交站点的建议',
  number: '12',
  session: fifth,
  proposers: ['王刚'],
  channel: 'in-session',
};
const compared = (patch: Partial<SuggestionFacts>, other: Partial<SuggestionFacts> = {}) => {
  const sameness = compareSuggestions({ ...facts, ...patch }, { ...facts, ...other });
  return sameness.is === 'near' ? sameness.reason : sameness.is;
};

describe('two suggestions', () => {
  it('are one under one session, number and request, however they are printed', () => {
    expect(compared({ number: '第012号', title: '增设公交站点', session: '市九届人大五次会议' })).toBe('same');
    expect(compared({ title: '关于增设公交站点的议案', number: null })).toBe('same');
    expect(compared({ session: null })).toBe('same');
  });

  it('are two in two sessions, or under another number and title', () => {
    expect(compared({ session: '云泽市第九届人民代表大会第四次会议' })).toBe('different');
    expect(compared({ number: '13', title: '关于增设路灯的建议' })).toBe('different');
    expect(compared({ number: '闭会12', title: '关于增设路灯的建议' })).toBe('different');
    expect(compared({ title: '关于增设路灯的建议', session: null })).toBe('different');
  });

  it('are nearly one where number and title do not agree', () => {
    expect(compared({ title: '关于增设路灯的建议' })).toBe('number-other-title');
    expect(compared({ number: '13' })).toBe('title-other-number');
    expect(compared({ number: '闭会12', channel: 'between-sessions' })).toBe('title-other-number');
  });

  it('are nearly one where a session is unknown and the number does not settle it', () => {
    expect(compared({ number: null, session: null })).toBe('title-session-unknown');
    expect(compared({ number: '13', session: null })).toBe('title-other-number');
    expect(compared({ title: '关于增设公交站的建议', session: null })).toBe('number-session-unknown');
  });

  it('are one without session and number only when both came out of the ledger', () => {
    expect(compared({ number: null, session: null, isOurs: true }, { number: null })).toBe('same');
    expect(compared({ number: null, session: null }, { number: null })).toBe('title-session-unknown');
  });

  it('are one or nearly one where one number is the other without its year', () => {
    expect(compared({ number: '2026012' })).toBe('same');
    expect(compared({ number: '2026012', session: null })).toBe('number-without-year');
    const short = { number: '12', session: null };
    const full = { number: '2026012', title: '关于理顺乡镇综合执法编制的建议' };
    expect(compared({ ...short, title: '乡镇执法编制' }, full)).toBe('number-without-year');
    expect(compared({ ...short, title: '关于增设路灯的建议' }, full)).toBe('different');
    expect(compared({ number: '2025012', title: '乡镇执法编制' }, full)).toBe('different');
  });

  it('are nearly one where a row without a number only calls the other short', () => {
    const short = { number: null, title: '公交站点', session: null };
    expect(compared(short)).toBe('shorter-title');
    expect(compared({ ...short, number: '3', isSerial: true })).toBe('shorter-title');
    expect(compared({ ...short, number: '13' })).toBe('different');
    expect(compared({ ...short, title: '关于公交站点的建议' })).toBe('different');
    expect(compared({ ...short, title: '校园安全' })).toBe('different');
  });

  it('are nearly one without a number under other deputies', () => {
    expect(compared({ number: null, proposers: ['周立'] })).toBe('title-other-deputies');
    expect(compared({ number: null, proposers: ['周立', '王刚'] })).toBe('same');
  });

  it('are told apart by no serial of a list', () => {
    expect(compared({ number: '3', isSerial: true })).toBe('same');
    expect(compared({ number: '12', isSerial: true, title: '关于增设路灯的建议' })).toBe('different');
  });

  it('may be one where a list does not say in or between sessions', () => {
    expect(compared({ number: '1', channel: null }, { number: '闭会1', channel: 'between-sessions' })).toBe('same');
    const other = { number: '1', channel: null, title: '关于增设路灯的建议' };
    expect(compared(other, { number: '闭会1', channel: 'between-sessions' })).toBe('different');
  });
});

describe('compareSessions', () => {
  it.each([
    [fifth, '市九届人大五次会议', 'same'],
    [fifth, '云泽市第九届人民代表大会第五次会议（2026年）', 'same'],
    [fifth, '九届五次会议', 'same'],
    [fifth, '云泽市第九届人民代表大会第五次会议闭会期间', 'same'],
    [fifth, '云泽市第九届人民代表大会第四次会议', 'other'],
    [fifth, '云泽市第八届人民代表大会第五次会议', 'other'],
    [fifth, '东湖县第九届人民代表大会第五次会议', 'other'],
    [fifth, '云泽市第九届人大常委会第五次会议', 'other'],
    [fifth, '2026年', 'unknown'],
    [fifth, null, 'unknown'],
    ['2025年', '2026年', 'other'],
  ] as const)('%s and %s: %s', (a, b, relation) => {
    expect(compareSessions(a, b)).toBe(relation);
    expect(compareSessions(b, a)).toBe(relation);
  });
});

import { describe, expect, it } from 'vitest';
import { type Form, form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  betweenSessions,
  committeeMeeting,
  sessionLevel,
  sessionNumber,
  sessionOrder,
  sessionTerm,
  sessionYear,
} from './compare-sessions.rules.ts';
import { compareSessions, sessionCount, sessionKey } from './compare-sessions.ts';

holdForm(
  'number of a session',
  sessionNumber,
  [...'〇○零一二三四五六七八九十百0', '二百一十', '1000'],
  ['', '两', '二百一十五'],
  (own: Form) => form`^${own}$`,
);
holdWords(
  'term',
  sessionTerm.form,
  { 云泽市第九届人大: '第九届', 市九届人大: '九届', 市人大第10届: '第10届' },
  texts`第届 届九 九次`,
);
holdWords('which session', sessionOrder.form, { 第五次会议: '五次', 第12次: '12次' }, texts`第次 次五 五届`);
holdWords('year of a session', sessionYear.form, { '2026年第5次': '2026' }, ['206', '1999年', '20a6']);
holdWords(
  'level before a term',
  sessionLevel.form,
  Object.fromEntries(texts`省 自治区 自治州 市 县 区 州 旗 盟 镇 乡`.map((level) => [`云泽${level}`, level])),
  texts`云泽市人大 村`,
);
holdEach('name of a session', [betweenSessions, committeeMeeting], {
  'session-between': { has: texts`第五次会议闭会期间`, hasNot: texts`会议期间 闭会` },
  'session-committee': { has: texts`常务委员会会议 常委会会议 主任会议`, hasNot: texts`人民代表大会会议 主席团会议` },
});

describe('names of sessions', () => {
  const full = '云泽市第九届人民代表大会第五次会议';

  it('are one where term and number agree, and the place does not differ', () => {
    const others = texts`市九届人大五次会议 云泽市第9届人大第5次会议闭会期间 九届五次 江北市九届人大五次会议 市九届人大六次会议`;
    expect(others.map((one) => compareSessions(full, one))).toEqual(['same', 'same', 'same', 'other', 'other']);
    expect(compareSessions(full, '云泽市第九届人大常委会第五次会议')).toBe('other');
  });

  it('tell nothing where a name is missing, and a year only where another has one', () => {
    expect(['2026年', null, '大会'].map((one) => compareSessions('2025年', one))).toEqual([
      'other',
      'unknown',
      'unknown',
    ]);
  });

  it('have keys that only the place tells apart, and counts that no place does', () => {
    expect([full, '云泽县九届人大五次会议', '2026年 大会', null].map(sessionKey)).toEqual([
      '云泽市9-5',
      '云泽县9-5',
      '2026年大会',
      '',
    ]);
    expect([full, '九届五次', null].map(sessionCount)).toEqual(['9-5', '9-5', '']);
  });
});

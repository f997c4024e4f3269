import { describe, expect, it } from 'vitest';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { beforeSession, namedSession, presidium } from './named-session.rules.ts';
import { sessionIn } from './named-session.ts';

const congress = '人大五次会议';
const same = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));

holdWords(
  'session that words name',
  namedSession.form,
  {
    ...same([...'〇零一二三四五六七八九十9'].map((sign) => `${sign}届${congress}`)),
    ...same([...'一二三四五六七八九十5'].map((sign) => `九届人大${sign}次会议`)),
    ...same(['九届人民代表大会五次会议', '九届人大会五次会议', '九届人大第五次会议', '云泽市九届人大五次会议']),
    ...same(['十二三届人大五次会议', '九届人大十二三次会议', '甲乙丙丁戊己庚辛九届人大五次会议']),
    甲乙丙丁戊己庚辛第九届人大五次会议: '甲乙丙丁戊己庚辛第九届人大五次会议',
    甲乙丙丁戊己庚辛壬九届人大五次会议: '乙丙丁戊己庚辛壬九届人大五次会议',
    '99999届人大五次会议': '999届人大五次会议',
  },
  ['届人大五次会议', '九届人大次会议', '九届人大第会议', '九届人大十二三四次会议', '九届人大常委会五次会议'],
);
holdReplacement('words before a session', beforeSession.form, {
  关于对关于市九届: '市九届',
  ...Object.fromEntries([...'对把由将'].map((word) => [`决定${word}市九届`, '市九届'])),
  将乐县九届: '将乐县九届',
  决定将将乐县九届: '将乐县九届',
  '甲\n关于市九届': '甲\n关于市九届',
  市九届: '市九届',
});
holdReplacement('presidium of a session', presidium.form, {
  五次会议主席团第二次会议: '五次会议',
  五次会议主席团: '五次会议',
  大会主席团: '大会主席团',
});

describe('the session that words name', () => {
  it('is told without the words before it', () => {
    const session = '市第九届人民代表大会第五次会议';
    expect(sessionIn(`关于${session}第3号议案办理情况的报告`)).toBe(session);
    expect(sessionIn(`决定将${session}第3号议案交付办理`)).toBe(session);
    expect(sessionIn('关于渡口管理的报告')).toBeNull();
  });

  it('keeps the name of its place whole', () => {
    expect(sessionIn('将乐县第九届人大第五次会议第3号议案')).toBe('将乐县第九届人大第五次会议');
  });
});

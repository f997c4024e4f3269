import { describe, expect, it } from 'vitest';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { aboutBefore, presidium, sessionInTitle } from './session-in-title.rules.ts';
import { sessionOfTitle } from './session-in-title.ts';

const congress = '人大五次会议';
const same = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));

holdWords(
  'session that a title names',
  sessionInTitle.form,
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
holdReplacement('words before a session', aboutBefore.form, {
  关于对关于市九届: '市九届',
  '甲\n关于市九届': '甲\n关于市九届',
  市九届: '市九届',
});
holdReplacement('presidium of a session', presidium.form, {
  五次会议主席团第二次会议: '五次会议',
  五次会议主席团: '五次会议',
  大会主席团: '大会主席团',
});

describe('the session of a title', () => {
  it('is told without the words before it', () => {
    expect(sessionOfTitle('关于市第九届人民代表大会第五次会议第3号议案办理情况的报告')).toBe(
      '市第九届人民代表大会第五次会议',
    );
    expect(sessionOfTitle('关于渡口管理的报告')).toBeNull();
  });
});

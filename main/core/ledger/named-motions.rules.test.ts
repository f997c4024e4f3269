import { describe, expect, it } from 'vitest';
import { form } from '#core/rules/form.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  besideNumber,
  motionNumber,
  motionSign,
  numberedMotions,
  quotedTitle,
  runsOn,
  until,
} from './named-motions.rules.ts';
import { motionsNamedIn, numbersIn } from './named-motions.ts';

const whole = (own: typeof until) => form`^${own}$`;
const same = (words: readonly string[]) => Object.fromEntries(words.map((one) => [one, one]));

holdWords('number of a motion', motionNumber, {
  '1': '1',
  '12': '12',
  '123': '123',
  '1234': ['123', '4'],
  ...same([...'一二三四五六七八九十']),
  二十三: '二十三',
  二十三四: ['二十三', '四'],
  百甲: [],
});
holdForm('number of a motion with its sign', motionSign, texts`第8号 8号 第十二号`, texts`第8 第号 8`, whole);
holdForm('between the ends of a row', until, [...'至到—–－～~-', '——'], ['', '、', '和', '至到', '———'], whole);
holdForm('between two numbers', besideNumber, texts`、 ， 和 与 及 以及 至`, texts`以 或 。`, whole);
holdWords(
  'motions by their numbers',
  numberedMotions.form,
  {
    ...same(texts`
      第8号议案 8号议案 第1号、第4号议案 第1、4号代表议案 1和4号议案 1，4号议案 1与4号议案 1及4号议案 1以及4号议案 议案第8号 议案8号 代表议案第8号 1、2、3号议案
      第1号至第3号议案 第1号议案、第4号议案 第1号代表议案和第4号代表议案 议案第1号、第2号 议案第1号、议案第2号 议案第1号、代表议案第2号`),
    [`${'1、'.repeat(31)}2号议案`]: `${'1、'.repeat(30)}2号议案`,
    [`议案1号${'、1号'.repeat(31)}`]: `议案1号${'、1号'.repeat(30)}`,
    关于第1号议案和第2号建议: '第1号议案',
    '二、第3号议案': '第3号议案',
    '十二、第3号、第4号议案': '第3号、第4号议案',
    '2、第3号议案': '第3号议案',
    '议案第1号、第2号议案': ['议案第1号', '第2号议案'],
    '议案第1号、第2号代表议案': ['议案第1号', '第2号代表议案'],
  },
  texts`第8议案 号议案 议案第号 第8号建议 8号的议案 议案第八`,
);
holdForm(
  'goes on to the last of a row',
  runsOn.form,
  texts`号至第3号 至3 号议案至 号代表议案至 代表议案到`,
  texts`、第3号 号、第3号至 议案 号代表至`,
);
holdGroups('motion in quotation marks', quotedTitle.form, {
  '“综合治理内河”议案': { quoted: '综合治理内河' },
  '《综合治理内河》代表议案': { quoted: '综合治理内河' },
  '《关于修渠的议案》的议案': { quoted: '关于修渠的议案' },
  '“修渠”议案': { quoted: '修渠' },
  [`“${'修'.repeat(80)}”议案`]: { quoted: '修'.repeat(80) },
  [`“${'修'.repeat(81)}”议案`]: null,
  '“渠”议案': null,
  '“修渠”的建议': null,
  '“修渠”和议案': null,
  ...Object.fromEntries([...'“”《》'].map((mark) => [`“修${mark}渠”议案`, null])),
});

describe('the numbers of motions', () => {
  it('are those of a row with what lies between, each once', () => {
    expect(numbersIn('第1号至第3号议案和第2号议案')).toEqual(['1', '2', '3']);
    expect(numbersIn('第一号、第四号议案')).toEqual(['1', '4']);
    expect(numbersIn('第1～3号议案')).toEqual(['1', '2', '3']);
    expect(numbersIn('议案第1号——第3号')).toEqual(['1', '2', '3']);
  });

  it('are only the two ends where more lie between than a session sees', () => {
    expect(numbersIn('第1号至第61号议案')).toHaveLength(61);
    expect(numbersIn('第1号至第62号议案')).toEqual(['1', '62']);
  });
});

describe('the motions that a sentence names', () => {
  it('are told with their session, by number and by title', () => {
    const session = '云泽市第九届人民代表大会第五次会议';
    expect(motionsNamedIn(`决定将${session}第3号议案和“综合治理内河”议案交付办理。`)).toEqual([
      { number: '3', title: null, session },
      { number: null, title: '关于综合治理内河的议案', session },
    ]);
  });

  it('have one 关于 and one 的议案 in their titles, however they are quoted', () => {
    const titles = texts`“关于综合治理内河”议案 《关于综合治理内河的议案》代表议案 “综合治理内河”议案`;
    for (const words of titles)
      expect(motionsNamedIn(words).map(({ title }) => title)).toEqual(['关于综合治理内河的议案']);
  });
});

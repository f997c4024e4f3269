import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleLines } from './title-lines.ts';

describe('titleLines', () => {
  it('keeps a title that fits in one line', () => {
    expect(titleLines('关于办理情况的报告', 20)).toEqual(['关于办理情况的报告']);
  });

  it('breaks a long title at meaning, not inside a fixed term', () => {
    const lines = titleLines('云泽市第七届人大常委会第二十六次会议审议情况摘编', 20);
    expect(lines).toHaveLength(2);
    expect(lines.join('')).toBe('云泽市第七届人大常委会第二十六次会议审议情况摘编');
    expect(lines[0]).not.toMatch(/人大$|第二十$|审议$/u);
  });

  it('keeps a date whole', () => {
    const lines = titleLines('关于2026年11月1日至2026年11月21日督办事项办理情况的通报', 20);
    expect(lines.some((line) => /年$|月$|\d$/u.test(line))).toBe(false);
  });

  it('keeps a period on one line where it fits', () => {
    expect(titleLines('关于2026年11月1日至21日督办事项办理情况的通报', 20)).toEqual([
      '关于2026年11月1日至21日',
      '督办事项办理情况的通报',
    ]);
  });

  it('leaves room for the space that stands between figures and Chinese', () => {
    const [first = ''] = titleLines('关于2026年11月1日至2027年12月21日督办事项办理情况的通报', 20);
    expect(first).not.toBe('关于2026年11月1日至2027年12月21日');
  });

  it('does not end a line with 关于 or begin one with 的', () => {
    const lines = titleLines('关于落实《关于夜间经济发展情况报告的审议意见》研究处理情况的报告', 20);
    for (const line of lines) expect(line).not.toMatch(/关于$|^的/u);
  });

  it('keeps the breaks that a person typed', () => {
    expect(titleLines('关于夜间经济\n情况的报告', 20)).toEqual(['关于夜间经济', '情况的报告']);
  });

  it('never loses or adds a character, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (title) => {
        const plain = title.replaceAll('\n', '').trim();
        expect(titleLines(plain, 20).join('')).toBe(plain);
      }),
    );
  });
});

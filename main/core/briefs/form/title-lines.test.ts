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

  it.each([
    [12, '关于落实《关于夜间经济|发展情况报告的审议意见》|研究处理情况的报告'],
    [18, '关于落实《关于夜间经济发展情况|报告的审议意见》研究处理情况的报告'],
    [12, '云泽市第七届人民代表大会|常务委员会第二十六次|会议审议情况摘编'],
    [18, '云泽市第七届人民代表大会常务委员会|第二十六次会议审议情况摘编'],
    [12, '关于催办“关于完善社区|嵌入式养老服务设施布局和|运营补助的建议”事项的函'],
    [12, '关于云泽市人民政府关于|2026年度国民经济和|社会发展计划执行情况报告|的审议意见落实情况对照|核查的报告'],
    [18, '关于云泽市人民政府关于2026年度|国民经济和社会发展计划执行情况报告的|审议意见落实情况对照核查的报告'],
    [12, '关于交办《关于夜间|经济发展情况报告的|审议意见》的函'],
    [12, '关于2026年代表建议|办理情况的报告'],
    [18, '关于2026年代表建议办理情况的报告'],
    [12, '关于市第九届人民代表大会|第五次会议主席团交付的|第12号代表议案办理情况|和下一步工作安排的报告'],
    [18, '关于市第九届人民代表大会第五次|会议主席团交付的第12号代表议案|办理情况和下一步工作安排的报告'],
    [12, '关于ABC产业园区|（二期）建设项目|2026年度第3次|专项督办情况的通报'],
    [18, '关于ABC产业园区（二期）建设项目|2026年度第3次专项督办情况的通报'],
  ])('breaks a title of a paper in lines of %i characters where its words part: %s', (perLine, title) => {
    expect(titleLines(title.replaceAll('|', ''), perLine)).toEqual(title.split('|'));
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

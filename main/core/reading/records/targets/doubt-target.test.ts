import { describe, expect, it } from 'vitest';
import { readText } from '../../testing/read-text.ts';

const doubts = async (body: string) => {
  const { reading } = await readText(`2026年云泽市政府工作报告
——2026年1月12日在云泽市第九届人民代表大会第六次会议上
云泽市市长 丁磊
各位代表：
${body}`);
  return reading.warnings
    .filter(({ code }) => code === 'actual-after-paper' || code === 'target-before-paper')
    .map(({ code, line, details }) => [code, line, details]);
};

describe('a year that speaks against a record', () => {
  it('is a doubt where a result is later than the paper', async () => {
    expect(await doubts('一、2025年工作回顾\n截至2027年底，供水量达到3亿吨。')).toEqual([
      ['actual-after-paper', 6, { indicator: '供水量', period: '2027', year: 2026 }],
    ]);
  });

  it('is a doubt where a target is earlier than the paper', async () => {
    expect(await doubts('二、2026年主要目标\n到2024年，供水量达到3亿吨。')).toEqual([
      ['target-before-paper', 6, { indicator: '供水量', period: '2024', year: 2026 }],
    ]);
  });

  it('is none where the years agree, where words of the time say what it is, and in a table whose heading names its year', async () => {
    expect(await doubts('一、2025年工作回顾\n供水量达到3亿吨。到2027年，供水量达到4亿吨。')).toEqual([]);
    expect(await doubts('二、2026年主要目标\n2025年供水量3亿吨。到2030年，供水量达到4亿吨。')).toEqual([]);
    expect(
      await doubts('二、2026年主要目标\n| 指标 | 单位 | 2025年目标 | 2026年目标 |\n| 供水量 | 亿吨 | 3 | 4 |'),
    ).toEqual([]);
  });
});

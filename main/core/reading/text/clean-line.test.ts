import { describe, expect, it } from 'vitest';
import { cleanLine, closeUp, isLetterSpaced } from './clean-line.ts';

describe('cleanLine', () => {
  it('undoes the marks of markdown and of formulas', () => {
    expect(cleanLine('**一是完善机制。**加强统筹')).toBe('一是完善机制。加强统筹');
    expect(cleanLine('陈嵘 ^(女)、王芳')).toBe('陈嵘（女）、王芳');
    expect(cleanLine('PM _{2.5} 浓度下降，空气更好')).toBe('PM2.5浓度下降，空气更好');
    expect(cleanLine('360 万 m^2，其中')).toBe('360万m2，其中');
    expect(cleanLine('## 二、工作打算')).toBe('二、工作打算');
  });

  it('takes out spaces beside Chinese characters in sentences', () => {
    expect(cleanLine('截至 2025 年 10 月，全市有 AI 企业 30 家')).toBe('截至2025年10月，全市有AI企业30家');
    expect(cleanLine('“小标的 大民生”专项行动，成效明显')).toBe('“小标的大民生”专项行动，成效明显');
  });

  it('keeps one space between the names or cells of a list line', () => {
    expect(cleanLine('王立新    万民（女） 马九')).toBe('王立新 万民（女） 马九');
    expect(cleanLine('19 技术合同成交额 1050 亿元左右 1050 亿元')).toBe('19 技术合同成交额 1050 亿元左右 1050 亿元');
  });

  it('closes up letter-spaced words', () => {
    expect(cleanLine('政 府 工 作 报 告')).toBe('政府工作报告');
    expect(cleanLine('草 案 的 审 查 结 果 报 告')).toBe('草案的审查结果报告');
    expect(isLetterSpaced('王立新 万民 马九')).toBe(false);
  });

  it('keeps stars that stand for masked numbers and takes out a bar by itself', () => {
    expect(cleanLine('共提出提案**件，办结**件')).toBe('共提出提案**件，办结**件');
    expect(cleanLine('| 云泽市人大常委会')).toBe('云泽市人大常委会');
    expect(cleanLine('| 序号 | 题目 |')).toBe('|序号|题目|');
  });

  it('takes out invisible characters', () => {
    expect(cleanLine('\ufeff云泽\u200b市\u00a0\u3000人大')).toBe('云泽市 人大');
    expect(cleanLine('云\u0007泽\u0085市\u2028人\u2029大\u00ad会\u{e0020}议')).toBe('云泽市人大会议');
  });
});

describe('closeUp', () => {
  it('leaves spaces only between Latin words', () => {
    expect(closeUp('关于 2025 年 Smart City 建设 情况 的 报告')).toBe('关于2025年Smart City建设情况的报告');
  });
});

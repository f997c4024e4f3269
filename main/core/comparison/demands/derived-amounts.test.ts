import { describe, expect, it } from 'vitest';
import { answerAmounts } from './answer-amounts.ts';

/** What is asked and what an answer tells of it; null where it tells nothing of that. */
function told(demand: string, text: string): string | null {
  const [first] = answerAmounts(demand, [{ text, near: true }]).told;
  return first ? first.reported : null;
}

describe('an amount that an answer tells without printing it', () => {
  it('is a share, by a count and the part of it that was done', () => {
    expect(told('渡口救助员配备率达到100%', '全市渡口312处，其中298处配备了救助员')).toBe('95.5%（298处/312处）');
    expect(told('渡运案件立案率不低于90%', '移送渡运案件40件，立案38件')).toBe('95%（38件/40件）');
    expect(told('渡口救助员配备率达到100%', '全市渡口312处，码头298处')).toBeNull();
    expect(told('渡口救助员配备率达到100%', '改造渡口312处，其中城区98处')).toBeNull();
    expect(told('渡口救助员配备率达到100%', '全市渡口312处，其中298处配备了救助员，42处新配')).toBeNull();
  });

  it('is a change, by two values or by that of the year before', () => {
    expect(told('渡运检查频次下降30%以上', '渡运检查由4.8万次减少到3.12万次')).toBe('35%（4.8万次→3.12万次）');
    expect(told('渡运资金增长10%以上', '渡运资金投入2.42亿元，上年为2.18亿元')).toBe('11%（2.18亿元→2.42亿元）');
    expect(told('渡运检查频次下降30%以上', '渡运检查由3.12万次增加到4.8万次')).toBeNull();
  });

  it('is a change, by the year before in the next sentence', () => {
    const sentences = ['渡运资金预算2860万元。', '上年度为2490万元。'].map((text) => ({ text, near: true }));
    const asked = '渡运资金增长10%以上';
    expect(answerAmounts(asked, sentences).told[0]?.reported).toBe('14.9%（2490万元→2860万元）');
    expect(answerAmounts(asked, sentences.slice(0, 1)).told).toEqual([]);
  });

  it('is a lead, by two rates, and all there are, by words', () => {
    const lead = '渡运收入增速高于平均增速5个百分点以上';
    expect(told(lead, '渡运收入增长15.2%，平均增长11.6%')).toBe('3.6个百分点（15.2%－11.6%）');
    expect(told('救助员覆盖率达到100%', '救助员覆盖所有渡口')).not.toBeNull();
    expect(told('救助员覆盖率达到90%', '救助员覆盖所有渡口')).toBeNull();
    expect(told('救助员覆盖率达到100%', '除东渡外救助员覆盖所有渡口')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { answerAmounts } from './answer-amounts.ts';
import { perPeriods } from './per-period.corpus.ts';
import { perPeriodRules } from './per-period.rules.ts';

holdEach('how often an amount comes', perPeriodRules, perPeriods);

/** What an answer reports instead of what was asked; null where that is reached. */
function short(demand: string, text: string): string | null {
  return answerAmounts(demand, [{ text, near: true }]).shortfall?.reported ?? null;
}

describe('an amount of each month, quarter or year', () => {
  it('is counted for the time that is asked about', () => {
    const asked = '救助员每月到渡口值守不少于2天';
    expect(short(asked, '救助员每季度到渡口值守3天')).toBe('每季度3天');
    expect(short(asked, '救助员每季度到渡口值守6天')).toBeNull();
    expect(short(asked, '救助员每周到渡口值守1天')).toBeNull();
    expect(short('看护补助每人每月不低于800元', '看护补助由每人每年6000元提高到9000元')).toBe('每年9000元');
  });

  it('stays as it is where the answer does not say how often', () => {
    expect(short('渡轮检查每年不少于4次', '今年渡轮检查5次')).toBeNull();
  });
});

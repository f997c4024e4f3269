import { describe, expect, it } from 'vitest';
import { ratesMessages } from './rates.ts';

describe('the formula of a rate', () => {
  const formulas = Object.entries(ratesMessages['zh-CN']).filter(([key]) => key.endsWith('.formula'));

  it.each(formulas)('says of each number what it counts: %s', (_, formula) => {
    const counts = formula.match(/\{(numerator|base|excluded|unknown)\}[^，；（）÷]*/gu) ?? [];
    expect(counts.length).toBeGreaterThan(2);
    for (const one of counts) expect(one).toMatch(/^\{\w+\} (条|件|件次|份|项)(不计|\s*)$/u);
  });
});

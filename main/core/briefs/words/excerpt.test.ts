import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

const quote = '加强统筹协调。要健全工作专班。年内新增停车泊位1200个。要做好宣传引导。';

describe('excerpt', () => {
  it('gives a short passage whole', () => {
    expect(excerpt(quote, 100)).toBe(quote);
  });

  it('keeps the first sentence and those with figures, and shows what it left out', () => {
    expect(excerpt(quote, 24)).toBe('加强统筹协调。……年内新增停车泊位1200个。……');
  });

  it('prefers sentences with the words asked for', () => {
    expect(excerpt(quote, 16, ['宣传', '引导', '做好'])).toBe('加强统筹协调。……要做好宣传引导。');
  });

  it('uses no word that is not in the passage', () => {
    for (const part of excerpt(quote, 20).split('……')) expect(quote).toContain(part);
  });
});

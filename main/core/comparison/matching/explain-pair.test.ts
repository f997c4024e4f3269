import { describe, expect, it } from 'vitest';
import { inWords } from '../../../testing/in-words.ts';
import { explainPair } from './explain-pair.ts';
import type { FoundPair } from './match-measures.ts';
import type { PairSignals } from './score-pairs.ts';

const pair: FoundPair = { point: 0, measure: 0, score: 0.5, inOrder: false, decided: false };
const silent: PairSignals = { text: 0, taken: 0, heading: 0, naming: null, organs: [], figures: [] };
const rulesOf = (own: Partial<FoundPair>, signals: Partial<PairSignals>, words: readonly string[] = []) =>
  explainPair({ ...pair, ...own }, { ...silent, ...signals }, words).rules;
const saysOf = (own: Partial<FoundPair>, signals: Partial<PairSignals>, words: readonly string[] = []) =>
  inWords(explainPair({ ...pair, ...own }, { ...silent, ...signals }, words).because).map(String);

describe('the reasons of a pair', () => {
  it('are weak where nothing speaks for it', () => {
    expect(saysOf({}, {})).toHaveLength(1);
    expect(rulesOf({}, {})).toEqual([]);
  });

  it('are each named with the number that it counts by and its words', () => {
    expect(rulesOf({}, { naming: 'numbered' })).toEqual([{ rule: 'pair-numbered', words: '' }]);
    expect(rulesOf({}, { naming: 'quoted' })).toEqual([{ rule: 'pair-quoted', words: '' }]);
    expect(rulesOf({}, { naming: 'listed' })).toEqual([{ rule: 'pair-listed', words: '' }]);
    expect(rulesOf({}, { heading: 0.3 })).toEqual([{ rule: 'pair-heading', words: '' }]);
    expect(rulesOf({}, { heading: 0.29 })).toEqual([]);
    expect(rulesOf({}, {}, ['渔网', '陶罐'])).toEqual([{ rule: 'pair-text', words: '渔网、陶罐' }]);
    expect(rulesOf({ inOrder: true }, {})).toEqual([{ rule: 'order-bonus', words: '' }]);
    expect(rulesOf({}, { organs: ['市水务局'] })).toEqual([{ rule: 'pair-organ', words: '市水务局' }]);
    expect(rulesOf({}, { figures: ['12处'] })).toEqual([{ rule: 'pair-figure', words: '12处' }]);
    expect(rulesOf({ decided: true }, {})).toEqual([]);
  });

  it('are said each in its own words, and no more than four shared words', () => {
    const all = saysOf(
      { decided: true, inOrder: true },
      { naming: 'quoted', heading: 1, organs: ['市水务局'], figures: ['12处'] },
      ['渔网', '陶罐', '竹筏', '磨盘', '油灯'],
    );
    expect(new Set(all).size).toBe(7);
    expect(all.join('')).toMatch(/渔网、陶罐、竹筏、磨盘/);
    expect(all.join('')).not.toContain('油灯');
    expect(all.join('')).toMatch(/市水务局.*12处/s);
    const named = (['numbered', 'quoted', 'listed'] as const).map((naming) => saysOf({}, { naming }).join(''));
    expect(new Set(named).size).toBe(3);
  });
});

import { describe, expect, it } from 'vitest';
import { asMovers, deputiesInWords, moversOfWords, withMovers } from './deputies-in-words.ts';

describe('the deputies who move something', () => {
  it.each([
    [['张三'], 12, ['张三等12名代表']],
    [['张三', '李四'], 12, ['张三', '李四等12名代表']],
    [[], 12, ['12名代表']],
    [['城东代表团'], 30, ['城东代表团等30名代表']],
  ])('are named with their number where it is more than the names: %s, %s', (proposers, signers, words) => {
    expect(deputiesInWords({ proposers, signers })).toEqual(words);
    expect(moversOfWords(words)).toEqual({ proposers, signers });
  });

  it.each([
    [['张三', '李四'], 2],
    [['张三'], 1],
    [['张三'], null],
  ])('have no number where all are named: %s, %s', (proposers, signers) => {
    expect(asMovers(proposers, signers)).toEqual({ proposers });
    expect(deputiesInWords(asMovers(proposers, signers))).toEqual(proposers);
  });

  it('lose the number when a person names others without one', () => {
    expect(withMovers({ id: 's1', proposers: ['张三'], signers: 12 }, ['王五'])).toEqual({
      id: 's1',
      proposers: ['王五'],
    });
  });
});

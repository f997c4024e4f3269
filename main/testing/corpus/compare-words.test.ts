import { expect, it } from 'vitest';
import { compareWords } from './compare-words.ts';

it('finds all words of one and the same text, each character of Chinese being one', () => {
  expect(compareWords('云泽市 2026 report', '云泽市 2026\nreport')).toEqual({ recall: 1, precision: 1, order: 1 });
  expect(compareWords('云泽市', '云泽市人大')).toEqual({ recall: 3 / 5, precision: 1, order: 1 });
});

it('counts a word as often as it stands', () => {
  expect(compareWords('one', 'one one')).toMatchObject({ recall: 0.5, precision: 1 });
  expect(compareWords('one one', 'one')).toMatchObject({ recall: 1, precision: 0.5 });
});

it('leaves figures out where it is told to, and compares characters where they are placed one by one', () => {
  expect(compareWords('0.5 云泽', '50% 云泽', 'no-figures')).toEqual({ recall: 1, precision: 1, order: 1 });
  expect(compareWords('hello', 'hel\nlo', 'characters')).toEqual({ recall: 1, precision: 1, order: 1 });
});

it('tells columns that were mixed by their order', () => {
  expect(compareWords('a c b d', 'a b c d').order).toBe(0.75);
  expect(compareWords('', '')).toEqual({ recall: 1, precision: 1, order: 1 });
});

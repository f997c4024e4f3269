import { describe, expect, it } from 'vitest';
import { nearestWord } from './nearest-word.ts';

const known = ['import', 'list', 'show', 'brief', 'comparison', 'chase-letter'];

describe('nearestWord', () => {
  it.each([
    ['imort', 'import'],
    ['lsit', 'list'],
    ['comparsion', 'comparison'],
    ['chase', 'chase-letter'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearestWord(word, known)).toBe(meant);
  });

  it('guesses nothing for a word that is far from all', () => {
    expect(nearestWord('xyzzyx', known)).toBeNull();
    expect(nearestWord('', known)).toBeNull();
  });
});

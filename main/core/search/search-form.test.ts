import { describe, expect, it } from 'vitest';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { searchForm } from './search-form.ts';

describe('the search form of a text', () => {
  it('is half-width and in small letters, character for character, whatever the character', () => {
    const wrong = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((character) => {
      const small = toHalfWidth(character).toLowerCase();
      return searchForm(character) !== (small.length === 1 ? small : toHalfWidth(character));
    });
    expect(wrong).toEqual([]);
  });

  it('is the very text for one that is in it already', () => {
    expect(searchForm('关于推进“一老一小”服务的建议（第12号），duban 2026')).toBe(
      '关于推进“一老一小”服务的建议（第12号），duban 2026',
    );
    expect(searchForm('ＡＢ１２．５％')).toBe('ab12.5%');
  });
});

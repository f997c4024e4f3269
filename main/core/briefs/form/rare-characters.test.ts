import { describe, expect, it } from 'vitest';
import { rareCharacters, splitAtRare } from './rare-characters.ts';

describe('rareCharacters', () => {
  it('finds characters of names that GB2312 does not hold', () => {
    expect(rareCharacters('朱镕清、陶喆、李玥和王芳')).toEqual(['镕', '喆', '玥']);
  });

  it('finds characters beyond the basic plane', () => {
    expect(rareCharacters('𠮷安路')).toEqual(['𠮷']);
  });

  it('takes punctuation, figures and Latin letters as known', () => {
    expect(rareCharacters('〔2026〕第3号，“A类”——（共10件）；《通报》…①·')).toEqual([]);
  });

  it('splits a text so that nothing is lost', () => {
    const parts = splitAtRare('代表朱镕清提出');
    expect(parts.map((part) => part.text)).toEqual(['代表朱', '镕', '清提出']);
    expect(parts.map((part) => part.rare)).toEqual([false, true, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { form, frame, part } from '../form.ts';
import { mutantsOf, withRegex } from './mutants.ts';

const sources = (own: ReturnType<typeof form>) => mutantsOf(own).map(({ regex }) => regex.source);

describe('mutantsOf', () => {
  it('leaves out each word', () => {
    expect(sources(form`甲|乙`)).toEqual(['乙', '甲']);
    expect(sources(form`(甲|乙)丙`)).toEqual(['(?:乙)丙', '(?:甲)丙']);
    expect(sources(form`(?<who>甲|乙)`)).toEqual(['(?<who>乙)', '(?<who>甲)']);
  });

  it('makes an option never and always', () => {
    expect(sources(form`甲?`)).toEqual(['(?:)', '甲']);
    expect(sources(form`甲+`)).toEqual(['甲']);
  });

  it('moves each number of signs by one', () => {
    expect(sources(form`甲{2,4}`)).toEqual(['甲{1,4}', '甲{3,4}', '甲{2,3}', '甲{2,5}']);
    expect(sources(form`甲{0,}?`)).toEqual(['甲{1,}?']);
    expect(sources(form`甲{3}`)).toEqual(['甲{2,3}', '甲{3,4}']);
  });

  it('drops anchors and exceptions', () => {
    expect(sources(form`^甲(?!乙)$`)).toEqual(['甲(?!乙)$', '^甲$', '^甲(?!乙)']);
  });

  it('leaves out each sign of a class, of those wanted and of those refused', () => {
    expect(sources(form`[甲乙]`)).toEqual(['[乙]', '[甲]']);
    expect(sources(form`[^甲乙]`)).toEqual(['[^乙]', '[^甲]']);
    expect(sources(form`[^甲]`)).toEqual(['[^]']);
  });

  it('leaves out named parts as a whole, frames not at all', () => {
    const verb = part('verb', form`办理|落实`);
    expect(sources(form`甲${verb}`)).toEqual(['甲']);
    expect(sources(form`甲${frame('end', form`终|末`)}`)).toEqual([]);
  });

  it('changes a form within another, named or not', () => {
    for (const own of [form`甲`, part('own', form`甲`)])
      expect(form`^${withRegex(own, /乙/)}$`.regex.source).toBe('^(?:乙)$');
  });
});

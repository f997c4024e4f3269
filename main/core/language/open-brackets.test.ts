import { describe, expect, it } from 'vitest';
import { hasOpenBracket } from './open-brackets.ts';

describe('hasOpenBracket', () => {
  it.each(['（）', '()', '《》', '〈〉', '“”', '‘’', '「」', '『』', '【】', '〔〕'])('knows the pair %s', (pair) => {
    const [open = '', close = ''] = pair;
    expect(hasOpenBracket(`水${open}网`)).toBe(true);
    expect(hasOpenBracket(`水${open}网${close}`)).toBe(false);
    expect(hasOpenBracket(`水${close}网${open}`)).toBe(true);
  });

  it('counts brackets inside brackets, and lets a pair mix its widths', () => {
    expect(hasOpenBracket('《关于〈水网〉的报告')).toBe(true);
    expect(hasOpenBracket('《关于〈水网〉的报告》')).toBe(false);
    expect(hasOpenBracket('（草案)')).toBe(false);
    expect(hasOpenBracket('草案')).toBe(false);
    expect(hasOpenBracket('')).toBe(false);
  });
});

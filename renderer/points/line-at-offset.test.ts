import { describe, expect, it } from 'vitest';
import { lineAtOffset } from './line-at-offset.ts';

const lines = [
  { line: 14, text: '一要摸清底数；' },
  { line: 16, text: '建成台账。' },
];

describe('lineAtOffset', () => {
  it('finds the line and the place in it', () => {
    expect(lineAtOffset(lines, 0)).toEqual({ line: 14, offset: 0 });
    expect(lineAtOffset(lines, 8)).toEqual({ line: 16, offset: 0 });
    expect(lineAtOffset(lines, 10)).toEqual({ line: 16, offset: 2 });
  });

  it('finds nothing past the end', () => {
    expect(lineAtOffset(lines, 99)).toBeNull();
  });
});

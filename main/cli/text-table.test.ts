import { describe, expect, it } from 'vitest';
import { textTable } from './text-table.ts';
import { cutToWidth, textWidth } from './text-width.ts';

describe('textWidth', () => {
  it('counts Chinese characters and full-width marks as two columns', () => {
    expect(textWidth('第1条：ok')).toBe(2 + 1 + 2 + 2 + 2);
  });

  it('counts characters outside the basic plane once', () => {
    expect(textWidth('𠮷')).toBe(2);
  });
});

describe('cutToWidth', () => {
  it('never gives more columns than asked for', () => {
    for (const most of [2, 3, 7, 10]) expect(textWidth(cutToWidth('完善规划布局abc', most))).toBeLessThanOrEqual(most);
    expect(cutToWidth('完善', 4)).toBe('完善');
  });
});

describe('textTable', () => {
  it('aligns words to the left and numbers to the right', () => {
    const table = textTable<{ name: string; count: number }>(
      [
        { heading: '单位', value: (row) => row.name },
        { heading: '条目', value: (row) => row.count, isNumber: true },
      ],
      [
        { name: '市民政局', count: 7 },
        { name: 'A\n局', count: 120 },
      ],
    );
    expect(table.split('\n')).toEqual(['单位      条目', '--------  ----', '市民政局     7', 'A 局       120']);
  });
});

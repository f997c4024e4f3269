import { describe, expect, it } from 'vitest';
import { readLimits } from './limits.ts';
import { readPlainText } from './plain-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('readPlainText', () => {
  it('numbers lines from one, whatever the line ends', () => {
    const { lines, mediaType } = readPlainText(bytes('一\r\n二\n\n四\r'), 'a.txt');
    expect(lines.map((line) => [line.number, line.text])).toEqual([
      [1, '一'],
      [2, '二'],
      [3, ''],
      [4, '四'],
    ]);
    expect(mediaType).toBe('text/plain');
  });

  it('takes a form feed as the start of a page', () => {
    const { lines } = readPlainText(bytes('甲\n\f乙\n丙'), 'a.txt');
    expect(lines.map((line) => line.page)).toEqual([1, 2, 2]);
  });

  it('calls markdown what is named so', () => {
    expect(readPlainText(bytes('# 题目'), 'a.md').mediaType).toBe('text/markdown');
  });

  it('refuses a file over the limit', () => {
    expect(() => readPlainText(bytes('云泽市'), 'a.txt', { ...readLimits, fileBytes: 5 })).toThrow('file-too-large');
    expect(() => readPlainText(bytes('1\n2\n3'), 'a.txt', { ...readLimits, lines: 2 })).toThrow('file-too-large');
  });
});

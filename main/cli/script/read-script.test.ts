import { describe, expect, it } from 'vitest';
import { readScript } from './read-script.ts';

const read = (text: string) => readScript(new TextEncoder().encode(text), 'script.txt');

describe('readScript', () => {
  it('numbers the lines as they stand in the file, whatever its line ends', () => {
    const lines = read('\ufeff# 一年\r\n\r\nlist points\rlist opinions\n');
    expect(lines.map(({ number, text }) => [number, text])).toEqual([
      [3, 'list points'],
      [4, 'list opinions'],
    ]);
  });

  it('goes on in the next line after a backslash, under the number of the first', () => {
    const lines = read('set a \\\n  --note 好 \\\n  --next 复查\nlist points');
    expect(lines.map(({ number, split }) => [number, split])).toEqual([
      [1, { words: ['set', 'a', '--note', '好', '--next', '复查'] }],
      [4, { words: ['list', 'points'] }],
    ]);
  });

  it('leaves a path that ends in a backslash alone, and keeps a last line that would go on', () => {
    expect(read('import C:\\papers\\\nlist points')).toHaveLength(2);
    expect(read('list points \\').map(({ split }) => split)).toEqual([{ words: ['list', 'points'] }]);
  });

  it('reads GB18030 as the editors of Windows write it', () => {
    const gbk = Uint8Array.from([0x73, 0x68, 0x6f, 0x77, 0x20, 0xb5, 0xda, 0x31, 0xba, 0xc5, 0x0a]);
    expect(readScript(gbk, 'a.txt').map(({ text }) => text)).toEqual(['show 第1号']);
  });
});

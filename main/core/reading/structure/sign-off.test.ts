import { describe, expect, it } from 'vitest';
import { sourceLines } from '../testing/source-lines.ts';
import { readSignOff } from './sign-off.ts';

const read = (...lines: string[]) => {
  const { author, note, lines: at } = readSignOff(sourceLines(lines.join('\n')));
  return [author, note, at];
};
const nothing = [null, null, []];

describe('the signature of a paper', () => {
  it('is an organ with a day under it, or both on one line', () => {
    expect(read('正文。', '云泽市水务局', '2026年5月6日')).toEqual(['云泽市水务局', '2026年5月6日', [1, 2]]);
    expect(read('正文。', '云泽市水务局 2026年5月6日')).toEqual(['云泽市水务局', '云泽市水务局2026年5月6日', [1]]);
    expect(read('正文。', '（2026年5月6日）')).toEqual([null, '2026年5月6日', [1]]);
    expect(read('正文。', '有关情况，2026年5月6日')).toEqual(nothing);
    expect(read('正文。', '云泽市水务局')).toEqual(nothing);
  });

  it('stands within the last twelve lines, on short lines of text', () => {
    const behind = (count: number) => read('云泽市水务局', '2026年5月6日', ...Array<string>(count).fill('电话：0000'));
    expect(behind(10)).toEqual(['云泽市水务局', '2026年5月6日', [0, 1]]);
    expect(behind(11)).toEqual([null, '2026年5月6日', [1]]);
    expect(behind(12)).toEqual(nothing);
    expect(read('| 云泽市水务局 | 2026年5月6日 |')).toEqual(nothing);
  });

  it('is the last of those that a paper has', () => {
    expect(read('云泽市水务局', '2026年5月6日', '云泽市财政局', '2026年5月7日')).toEqual([
      '云泽市财政局',
      '2026年5月7日',
      [2, 3],
    ]);
  });
});

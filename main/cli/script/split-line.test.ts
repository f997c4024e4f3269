import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLine } from './split-line.ts';

describe('splitLine', () => {
  it.each([
    ['sign-for 第12号 --on 2026-2-14', ['sign-for', '第12号', '--on', '2026-2-14']],
    ['  list\tpoints  ', ['list', 'points']],
    ["set a --note '两处 未建成'", ['set', 'a', '--note', '两处 未建成']],
    ['set a --note "两处 \\"样板\\" 未建成"', ['set', 'a', '--note', '两处 "样板" 未建成']],
    ["set a --note ''", ['set', 'a', '--note', '']],
    ["--note='两处 未建成'", ['--note=两处 未建成']],
    ['a\\ b', ['a b']],
    ['import C:\\papers\\报告.docx', ['import', 'C:\\papers\\报告.docx']],
    ["import '\\\\server\\share\\a.docx'", ['import', '\\\\server\\share\\a.docx']],
    ['check x-d5#2 # 第二条', ['check', 'x-d5#2']],
    ['a \\#b', ['a', '#b']],
    ["a '#b'", ['a', '#b']],
    ['# 全是注释', []],
    ['   ', []],
    ['set a　--note　好', ['set', 'a', '--note', '好']],
  ])('cuts %s into its words', (line, words) => {
    expect(splitLine(line)).toEqual({ words });
  });

  it.each(["set a --note '两处", 'a "b', "it's"])('tells of the quotation mark that is not closed in %s', (line) => {
    expect(splitLine(line)).toEqual({ error: 'quote-open' });
  });

  it('gives back any words that were quoted for it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }).filter((word) => !/[\r\n]/.test(word))), (words) => {
        const line = words.map((word) => `'${word.replaceAll("'", `'"'"'`)}'`).join(' ');
        expect(splitLine(line)).toEqual({ words });
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { sourceLine } from '../testing/source-lines.ts';
import type { SourceLine } from '../text/source-line.ts';
import { lineCloses } from './line-closes.ts';

const prose = '全市上下认真贯彻落实决策部署，扎实推进各项重点工作';

describe('a line closes its paragraph', () => {
  it.each<[string, string, Partial<SourceLine>, boolean]>([
    ['that ends a sentence', '工作取得成效。', {}, true],
    ['that ends in a comma', '加快建设，', {}, false],
    [
      'that ends in a comma, though its format calls it a whole paragraph',
      '加快建设，',
      { hint: { wholeParagraph: true } },
      false,
    ],
    ['that is a row of a table', '加快建设，', { role: 'table' }, true],
    ['of prose that does not end', prose, {}, false],
    ['of prose that its format calls whole', prose, { hint: { wholeParagraph: true } }, true],
    ['that is short, with clauses', '一是加快，二是推进', {}, true],
    ['without clauses, however long', '云泽市第九届人民代表大会常务委员会第二十一次会议', {}, true],
    ['of words with gaps, in wrapped text', '王 刚 李 明', { measure: 10, width: 9 }, true],
    ['of a list with gaps, in wrapped text', '王刚、李 明、周 立', { measure: 10, width: 9 }, false],
    ['as wide as those around it', '云泽市第九届人民代表大会', { measure: 14, width: 12 }, false],
    ['much shorter than those around it', '云泽市第九届', { measure: 14, width: 9.5 }, true],
    ['four less than those around it', '云泽市第九届', { measure: 14, width: 10 }, false],
    ['a little shorter, that ends in a bracket', '（第九届）', { measure: 14, width: 11 }, true],
    ['two less, that ends in a bracket', '（第九届）', { measure: 14, width: 12 }, false],
    ['that ends in a colon, in text that is not wrapped', `${prose}：`, {}, true],
    ['of eighteen signs, with clauses', '一二三四五六七八，一二三四五六七八九', {}, false],
    ['of seventeen signs, with clauses', '一二三四五六七八，一二三四五六七八', {}, true],
  ])('%s', (_, text, own, closes) => {
    expect(lineCloses(sourceLine(text, own))).toBe(closes);
  });

  it('where there is none before it', () => {
    expect(lineCloses(undefined)).toBe(true);
  });

  it('before the top of a page, where it has no mark of a sentence', () => {
    const names = sourceLine('云泽市第九届人民代表大会', { measure: 14, width: 13 });
    expect([lineCloses(names), lineCloses(names, true)]).toEqual([false, true]);
    expect(lineCloses(sourceLine('市教育局、市水务局及有关部门', { measure: 14, width: 14 }), true)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { sourceLines } from '../testing/source-lines.ts';
import { readTitle } from './read-title.ts';

const read = (text: string, pages: number[] = []) => {
  const run = readTitle(sourceLines(text, pages), 0);
  return run && [run.title, run.length, run.strength];
};

describe('a title', () => {
  it.each<[string, string, unknown]>([
    ['of one line', '关于全市河道治理工作情况的报告\n正文', ['关于全市河道治理工作情况的报告', 1, 'strong']],
    [
      'over two lines',
      '关于云泽市2026年国民经济和社会发展\n计划草案的报告\n正文',
      ['关于云泽市2026年国民经济和社会发展计划草案的报告', 2, 'strong'],
    ],
    [
      'that ends in a noun twice',
      '关于加快旧城更新的议案\n处理意见的报告\n正文',
      ['关于加快旧城更新的议案处理意见的报告', 2, 'strong'],
    ],
    ['letter-spaced', '审 议 意 见\n正文', ['审议意见', 1, 'strong']],
    ['in brackets', '【关于全市河道治理工作情况的报告】\n正文', ['关于全市河道治理工作情况的报告', 1, 'strong']],
    [
      'with a version below',
      '云泽市渡口管理条例\n（草案二次审议稿）\n正文',
      ['云泽市渡口管理条例（草案二次审议稿）', 2, 'strong'],
    ],
    ['that its lines alone tell, above an address', '关于夜间照明\n市人民政府：\n正文', ['关于夜间照明', 1, 'none']],
    ['that nothing tells', '关于夜间照明\n正文', null],
    [
      'and another below it',
      '关于河道治理情况的报告\n关于渡口管理情况的报告\n正文',
      ['关于河道治理情况的报告', 1, 'strong'],
    ],
    ['and its author below', '关于河道治理情况的报告\n王 刚\n正文', ['关于河道治理情况的报告', 1, 'strong']],
    [
      'printed twice, the second without the organ',
      '云泽市水务局关于河道治理情况的报告\n河道治理情况的报告\n正文',
      ['云泽市水务局关于河道治理情况的报告', 2, 'strong'],
    ],
    [
      'of an open bracket over two lines',
      '关于《云泽市渡口管理条例（草案）\n》审议结果的报告',
      ['关于《云泽市渡口管理条例（草案）》审议结果的报告', 2, 'strong'],
    ],
    [
      'behind a blank line',
      '关于云泽市2026年计划执行\n\n\n\n情况的报告\n正文',
      ['关于云泽市2026年计划执行情况的报告', 2, 'strong'],
    ],
    ['behind four blank lines', '关于云泽市2026年计划执行\n\n\n\n\n情况的报告\n正文', null],
    ['of a mark and a heading', '一、关于河道治理情况的报告\n正文', null],
    ['of a date', '2026年5月6日\n正文', null],
    ['of a row of names', '王刚 李明 周立\n正文', null],
    ['of an office and a name', '云泽市水务局局长 丁磊\n正文', null],
    ['of a note', '——2026年5月19日在常委会会议上的报告', null],
    ['of an address', '市人民政府：', null],
    ['of a document number', '云水发〔2026〕18号\n正文', null],
    ['of one sign', '报\n告', null],
  ])('%s', (_, text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it('is so wide and so long, and no more', () => {
    const long = (count: number) => `关于${'云'.repeat(count)}的报告`;
    expect(read(long(74))).not.toBeNull();
    expect(read(long(76))).toBeNull();
    const half = '关于云泽市'.padEnd(60, '云');
    expect(read(`${half}\n${'云'.repeat(60)}的报告\n正文`)?.[1]).toBe(2);
    expect(read(`${half}\n${'云'.repeat(70)}的报告\n正文`)).toBeNull();
    const pieces = (count: number) => `关于云泽\n${'市河道\n'.repeat(count)}治理情况的报告\n正文`;
    expect(read(pieces(5))?.[1]).toBe(7);
    expect(read(pieces(6))).toBeNull();
    expect(read(`${'云'.repeat(60)}\n市人民政府：`)?.[2]).toBe('none');
    expect(read(`${'云'.repeat(61)}\n市人民政府：`)).toBeNull();
  });

  it('does not go on over a page, nor behind a long line with a comma', () => {
    expect(read('关于云泽市2026年计划执行\n情况的报告\n正文', [1, 2])).toBeNull();
    expect(read(`关于${'云'.repeat(28)}，\n情况的报告\n正文`)?.[0] ?? null).toBeNull();
    expect(read('关于云泽市，\n情况的报告\n正文')?.[1]).toBe(2);
  });

  it('is none in a table', () => {
    expect(read('| 关于河道治理情况的报告 | 1 |')).toBeNull();
  });
});

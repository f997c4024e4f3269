import { describe, expect, it } from 'vitest';
import { message } from './catalogue.ts';
import { sizeInWords, sourceLabels } from './source-labels.ts';

const say = (key: Parameters<typeof message>[1], details?: Parameters<typeof message>[2]) =>
  message('zh-CN', key, details);

const source = (id: string, patch: Partial<Parameters<typeof sourceLabels>[1][number]> = {}) => ({
  id,
  title: '公报',
  name: '公报.docx',
  importedAt: '2026-11-03T09:05:00',
  bytes: 2048,
  ...patch,
});
const labels = (...sources: ReturnType<typeof source>[]) => [...sourceLabels(say, sources).values()];

describe('the name of a source in a list', () => {
  it('is its title where no other bears it', () => {
    expect(labels(source('a'), source('b', { title: '第四号公报' }))).toEqual(['公报', '第四号公报']);
  });

  it('is that of its file where the ending tells files of one title apart', () => {
    expect(labels(source('a'), source('b', { name: '公报.pdf' }))).toEqual(['公报.docx', '公报.pdf']);
  });

  it('gains no more than it takes: the day, the size, the time', () => {
    expect(labels(source('a'), source('b', { importedAt: '2026-11-04T00:10:00' }))).toEqual([
      '公报.docx（2026-11-03 导入）',
      '公报.docx（2026-11-04 导入）',
    ]);
    expect(labels(source('a'), source('b', { bytes: 5 * 1024 * 1024 }))).toEqual([
      '公报.docx（2026-11-03 导入，2 KB）',
      '公报.docx（2026-11-03 导入，5.0 MB）',
    ]);
    expect(labels(source('a'), source('b', { importedAt: '2026-11-03T14:30:00' }))).toEqual([
      '公报.docx（2026-11-03 导入，2 KB，09:05）',
      '公报.docx（2026-11-03 导入，2 KB，14:30）',
    ]);
  });

  it('counts what nothing tells apart, the same whatever order they come in', () => {
    const both = [
      '公报.docx（2026-11-03 导入，2 KB，09:05，同名文件第 1 份）',
      '公报.docx（2026-11-03 导入，2 KB，09:05，同名文件第 2 份）',
    ];
    expect(labels(source('a'), source('b'))).toEqual(both);
    expect(sourceLabels(say, [source('b'), source('a')]).get('a')).toBe(both[0]);
  });

  it('keeps a third of another day short', () => {
    const third = source('c', { importedAt: '2026-10-01T08:00:00' });
    expect(labels(source('a'), source('b', { bytes: 9 * 1024 }), third)[2]).toBe('公报.docx（2026-10-01 导入）');
  });
});

describe('a size', () => {
  it.each([
    [0, '0 字节'],
    [1023, '1023 字节'],
    [1024, '1 KB'],
    [1_048_000, '1023 KB'],
    [1_048_576, '1.0 MB'],
  ])('%d is “%s”', (bytes, words) => {
    expect(sizeInWords(say, bytes)).toBe(words);
  });
});

import { describe, expect, it } from 'vitest';
import type { Correction } from '#shared/domain/correction.ts';
import { readText } from '../testing/read-text.ts';
import { applyCorrections } from './apply-corrections.ts';

const text = [
  '关于全市养老服务工作情况的报告',
  '云泽市民政局局长 孙梅',
  '各位委员：',
  '现将全市养老服务工作情况报告如下。',
  '以上报告，请予审议。',
  '',
  '关于全市养老服务工作情况报告的审议意见',
  '组成人员认为，养老服务工作取得明显成效。',
  '组成人员建议：',
  '一、完善服务网络。加快建设社区服务设施。',
  '二、加强队伍建设。健全培训制度。',
  '要进一步落实资金保障，确保各项任务按期完成。',
].join('\n');
const lines = text.split('\n');

function correction(line: number, change: Correction['change']): Correction {
  const anchor = { line, quote: lines[line - 1] ?? '' };
  return { id: `k${line}`, title: '', source: 's', anchor, change, on: '2026-03-01T08:00:00Z', by: '王芳' };
}

async function corrected(...corrections: Correction[]) {
  return applyCorrections(await readText(text), corrections).reading;
}

describe('applyCorrections', () => {
  it('sets kind and title and says that a person did', async () => {
    const reading = await corrected(
      correction(1, { type: 'kind', kind: 'other' }),
      correction(1, { type: 'title', title: '养老服务工作报告' }),
    );
    expect(reading.documents[0]).toMatchObject({
      id: 'd1',
      kind: 'other',
      title: '养老服务工作报告',
      corrected: ['kind', 'title'],
      confidence: 1,
    });
    expect(reading.documents[1]?.corrected).toBeUndefined();
  });

  it('reads the records of a paper again under its new kind', async () => {
    expect((await readText(text)).reading.opinions.length).toBe(1);
    expect((await corrected(correction(7, { type: 'kind', kind: 'other' }))).opinions).toEqual([]);
  });

  it('splits a paper and keeps the ids of the others', async () => {
    const reading = await corrected(correction(4, { type: 'split' }));
    expect(reading.documents.map(({ id, firstLine, lastLine }) => [id, firstLine, lastLine])).toEqual([
      ['d1', 1, 3],
      ['d1-4', 4, 5],
      ['d2', 7, 12],
    ]);
  });

  it('keeps a paragraph without a heading as text of the paper that begins with it', async () => {
    const letter = [
      '关于托育审议意见研究处理情况的补充报告',
      '云泽市人民政府',
      '市人大常委会：',
      '一、托育审议意见第五条。8月20日，市卫生健康委员会公布托位300个。',
      '二、渡口审议意见第四条。8月25日，市交通运输局更新渡船12艘。并公布名册。',
      '云泽市人民政府',
      '2026年9月4日',
    ].join('\n');
    const anchor = { line: 5, quote: letter.split('\n')[4] ?? '' };
    const split = { ...correction(5, { type: 'split' }), anchor };
    const kind = { ...correction(5, { type: 'kind', kind: 'feedback-report' }), id: 'k', anchor };
    const { reading } = applyCorrections(await readText(letter), [split, kind]);
    expect(reading.documents.map(({ title, firstLine, lastLine }) => [title, firstLine, lastLine])).toEqual([
      ['关于托育审议意见研究处理情况的补充报告', 1, 4],
      ['二、渡口审议意见第四条', 5, 7],
    ]);
    expect(reading.feedback[1]?.measures.map(({ text }) => text).join('')).toContain('更新渡船12艘');
  });

  it('merges a paper with the one before it, and leaves out what is no paper', async () => {
    const merged = await corrected(correction(7, { type: 'merge-with-previous' }));
    expect(merged.documents.map(({ id, lastLine }) => [id, lastLine])).toEqual([['d1', 12]]);
    const examined = applyCorrections(await readText(text), [correction(7, { type: 'not-a-paper' })]);
    expect(examined.reading.documents.map(({ id }) => id)).toEqual(['d1']);
    expect(examined.fates.get(8)).toBe('outside the papers');
  });

  it('ends a paper where a person says', async () => {
    const examined = applyCorrections(await readText(text), [correction(7, { type: 'last-line', line: 11 })]);
    expect(examined.reading.documents[1]?.lastLine).toBe(11);
    expect(examined.fates.get(12)).toBe('outside the papers');
  });

  it('adds a point that a person marked and takes one out that a person unmarked', async () => {
    const marked = await corrected(correction(12, { type: 'mark-point', lastLine: 12, heading: '落实资金保障' }));
    expect(marked.opinions[0]?.points.map(({ number, heading }) => [number, heading]).at(-1)).toEqual([
      3,
      '落实资金保障',
    ]);
    const unmarked = await corrected(correction(10, { type: 'unmark' }));
    expect(unmarked.opinions[0]?.points.map(({ heading }) => heading)).toEqual(['加强队伍建设']);
  });

  it('finds its words again when lines moved, and says so when they are gone', async () => {
    const moved = await readText(`云泽市\n\n${text}`);
    const again = applyCorrections(moved, [correction(7, { type: 'kind', kind: 'other' })]);
    expect(again.reading.documents.find(({ firstLine }) => firstLine === 9)?.kind).toBe('other');
    const gone = {
      ...correction(7, { type: 'kind', kind: 'other' }),
      anchor: { line: 7, quote: '没有这一行' },
    } satisfies Correction;
    const lost = applyCorrections(moved, [gone]);
    expect(lost.reading.warnings).toContainEqual(expect.objectContaining({ code: 'correction-lost', line: 7 }));
  });
});

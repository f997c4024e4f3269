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

  it('makes an opinion and a report of measures where a person marks the first of them', async () => {
    const reading = await corrected(
      correction(4, { type: 'mark-point', lastLine: 5, heading: '养老服务' }),
      correction(5, { type: 'mark-measure', lastLine: 1, heading: '结语' }),
    );
    const [own] = reading.opinions.filter(({ document }) => document === 'd1');
    expect(own).toEqual({
      document: 'd1',
      subject: null,
      addressee: null,
      affirmation: null,
      consent: null,
      problems: [],
      points: [
        {
          number: 1,
          heading: '养老服务',
          text: '现将全市养老服务工作情况报告如下。\n以上报告，请予审议。',
          firstLine: 4,
          lastLine: 5,
          confidence: 1,
          because: ['marked-by-person'],
        },
      ],
      closing: null,
      confidence: 1,
      because: ['marked-by-person'],
    });
    expect(reading.feedback).toEqual([
      {
        document: 'd1',
        answers: null,
        deliberatedAt: null,
        pointsNamed: [],
        measures: [
          {
            level: 1,
            number: 0,
            heading: '结语',
            text: '以上报告，请予审议。',
            firstLine: 5,
            lastLine: 5,
            organs: [],
            figures: [],
            confidence: 1,
            because: ['marked-by-person'],
          },
        ],
        confidence: 1,
        because: ['marked-by-person'],
      },
    ]);
    expect(reading.opinions.map(({ document, points }) => [document, points.length])).toEqual([
      ['d2', 2],
      ['d1', 1],
    ]);
  });

  it('puts what a person marked in the order of the lines, and in the place of what began there', async () => {
    const reading = await corrected(
      correction(9, { type: 'mark-point', lastLine: 9, heading: '建议' }),
      correction(11, { type: 'mark-point', lastLine: 12, heading: '队伍与资金' }),
    );
    expect(reading.opinions[0]?.points.map(({ number, heading, firstLine }) => [number, heading, firstLine])).toEqual([
      [1, '建议', 9],
      [2, '完善服务网络', 10],
      [3, '队伍与资金', 11],
    ]);
    const measures = await corrected(
      correction(5, { type: 'mark-measure', lastLine: 5, heading: '后' }),
      correction(3, { type: 'mark-measure', lastLine: 3, heading: '前' }),
      correction(5, { type: 'mark-measure', lastLine: 5, heading: '再' }),
    );
    expect(measures.feedback[0]?.measures.map(({ heading }) => heading)).toEqual(['前', '再']);
    const unmarked = await corrected(
      correction(5, { type: 'mark-measure', lastLine: 5, heading: '后' }),
      correction(3, { type: 'mark-measure', lastLine: 3, heading: '前' }),
      correction(3, { type: 'unmark' }),
    );
    expect(unmarked.feedback[0]?.measures.map(({ heading }) => heading)).toEqual(['后']);
  });

  it('changes nothing outside the papers, nor what cannot be parted or joined', async () => {
    const plain = (await readText(text)).reading;
    for (const one of [
      correction(1, { type: 'split' }),
      correction(1, { type: 'merge-with-previous' }),
      correction(6, { type: 'not-a-paper' }),
    ])
      expect((await corrected(one)).documents).toEqual(plain.documents);
    const gone = await corrected(
      correction(7, { type: 'not-a-paper' }),
      correction(10, { type: 'mark-point', lastLine: 10, heading: '无' }),
      correction(10, { type: 'kind', kind: 'other' }),
    );
    expect(gone.opinions).toEqual([]);
    expect(gone.documents.map(({ id }) => id)).toEqual(['d1']);
  });

  it('takes the nearest line with the same words', async () => {
    const again = `${text}\n\n${text}`;
    const near = { ...correction(18, { type: 'kind', kind: 'other' }), anchor: { line: 18, quote: lines[6] ?? '' } };
    const first = applyCorrections(await readText(again), [near]);
    expect(first.reading.documents.map(({ firstLine, kind }) => [firstLine, kind === 'other'])).toEqual([
      [1, false],
      [7, false],
      [14, false],
      [20, true],
    ]);
    const far = { ...near, anchor: { ...near.anchor, line: 10, quote: `　${lines[6]} ` } };
    const second = applyCorrections(await readText(again), [far]);
    expect(second.reading.documents.find(({ kind }) => kind === 'other')?.firstLine).toBe(7);
    const here = { ...near, anchor: { ...near.anchor, line: 20 } };
    const third = applyCorrections(await readText(again), [here]);
    expect(third.reading.documents.find(({ kind }) => kind === 'other')?.firstLine).toBe(20);
  });

  it('keeps the warnings of cutting, and of its own', async () => {
    const wrapped = await readText(`前言一行\n${text}`);
    const lost = { ...correction(1, { type: 'split' }), anchor: { line: 3, quote: '没有' } } satisfies Correction;
    const { reading } = applyCorrections(wrapped, [lost]);
    const codes = ({ warnings }: typeof reading) => warnings.map(({ code }) => code);
    expect(codes(reading).toSorted()).toEqual([...codes(wrapped.reading), 'correction-lost'].toSorted());
  });
});

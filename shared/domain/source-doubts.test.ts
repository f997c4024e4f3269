import { describe, expect, it } from 'vitest';
import type { ReadWarning } from './readings/read-warning.ts';
import { type Doubted, doubtsOfPaper, doubtsOfSource } from './source-doubts.ts';

const sure = { firstLine: 1, lastLine: 20, confidence: 1, settled: false };
const unsure = { firstLine: 21, lastLine: 40, confidence: 0.6, settled: false };
const gap: ReadWarning = { line: 25, code: 'numbering-gap', message: '' };
const joined: ReadWarning = { line: 3, code: 'wraps-joined', message: '' };
const point = { firstLine: 7, title: '补齐短板', confidence: 0.5, settled: false };
const empty: Doubted = { papers: [sure, unsure], points: [], warnings: [] };
const lines = (doubts: readonly ReadWarning[]) => doubts.map(({ line, code }) => `${line} ${code}`);

describe('the doubts of a source', () => {
  it('are a paper read with little confidence, once, at its first line', () => {
    expect(lines(doubtsOfSource(empty))).toEqual(['21 paper-doubtful']);
  });

  it('are what stands in that paper instead, where something does', () => {
    expect(lines(doubtsOfSource({ ...empty, warnings: [gap] }))).toEqual(['25 numbering-gap']);
  });

  it('are points read with little confidence, and never what was merely joined', () => {
    const doubted = { ...empty, points: [point], warnings: [joined] };
    expect(lines(doubtsOfPaper(sure, doubted))).toEqual(['7 point-doubtful']);
    expect(doubtsOfSource(doubted)).toHaveLength(2);
  });

  it('are gone where a person has settled them', () => {
    const papers = [sure, { ...unsure, settled: true }];
    expect(doubtsOfSource({ papers, points: [{ ...point, settled: true }], warnings: [] })).toEqual([]);
  });

  it('count what stands outside of every paper, too', () => {
    const page: ReadWarning = { line: 50, code: 'page-without-text', message: '' };
    expect(lines(doubtsOfSource({ ...empty, warnings: [page] }))).toEqual([
      '21 paper-doubtful',
      '50 page-without-text',
    ]);
  });
});

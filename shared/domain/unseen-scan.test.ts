import { describe, expect, it } from 'vitest';
import type { Ledger } from './ledger.ts';
import type { ReadWarning } from './readings/read-warning.ts';
import { isUnseenScan, unseenPapers } from './unseen-scan.ts';

const warnings: ReadWarning[] = [
  { line: 4, code: 'figure-from-scan', message: '' },
  { line: 5, code: 'page-recognised', message: '' },
  { line: 9, code: 'figure-from-scan', message: '' },
];
const paper = (id: string, firstLine: number, lastLine: number) => ({
  id,
  source: 's',
  title: id,
  firstLine,
  lastLine,
});
const papers = {
  sources: { s: { id: 's', warnings } },
  documents: { 's-d1': paper('s-d1', 1, 6), 's-d2': paper('s-d2', 7, 12), 's-d3': paper('s-d3', 13, 20) },
} as unknown as Pick<Ledger, 'documents' | 'sources'>;
const passage = (document: string, firstLine: number, lastLine: number) => ({ document, firstLine, lastLine });

describe('a passage of a scan', () => {
  it('is unseen where one of its lines has a figure that nobody compared', () => {
    expect(isUnseenScan(papers, passage('s-d1', 3, 4))).toBe(true);
    expect(isUnseenScan(papers, passage('s-d1', 5, 8))).toBe(false);
    expect(isUnseenScan(papers, passage('s-d2', 9, 9))).toBe(true);
  });

  it('is never unseen where no paper is cited, or one that is gone', () => {
    expect(isUnseenScan(papers, null)).toBe(false);
    expect(isUnseenScan(papers, passage('other', 4, 4))).toBe(false);
  });

  it('makes its paper one of those to compare, each once', () => {
    expect(unseenPapers(papers, ['s-d2', 's-d1', 's-d2', 's-d3', 'other'])).toEqual([
      { document: 's-d2', title: 's-d2', lines: 1 },
      { document: 's-d1', title: 's-d1', lines: 1 },
    ]);
  });
});

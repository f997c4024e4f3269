import { describe, expect, it } from 'vitest';
import { pageMarkNumber } from './page-mark.ts';

describe('pageMarkNumber', () => {
  it('reads the page of every usual form', () => {
    for (const mark of [
      '— 210 —',
      '-210-',
      '－210－',
      '— 210—',
      '· 210 ·',
      '第 210 页',
      '第210页 共 300 页',
      '210 / 300',
      'Page 210 of 300',
    ]) {
      expect(pageMarkNumber(mark), mark).toBe(210);
    }
  });

  it('takes no text and no bare number', () => {
    for (const text of ['210', '— 工作情况 —', '一、12', '第210条', '2025-01-12'])
      expect(pageMarkNumber(text), text).toBeNull();
  });
});

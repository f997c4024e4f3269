import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '#shared/domain/document-kind.ts';
import { inventedPaper, inventedReading, inventedSource } from '../testing/invented-reading.ts';
import { motionClaims } from './motion-claims.ts';

const titlesOf = (title: string, kind: DocumentKind) => {
  const source = inventedSource('aaaaaaaaaaaa');
  return motionClaims(source, inventedReading(source, { documents: [inventedPaper('d1', title, { kind })] })).map(
    (claim) => claim.title,
  );
};

describe('a motion that a title names', () => {
  it('has a file of its own where a report or a decision on it names it', () => {
    const report = '云泽市人民政府关于加快易涝点整治议案实施情况的报告';
    expect(titlesOf(report, 'work-report')).toEqual(['关于加快易涝点整治的议案']);
  });

  it('has none where a letter about something beside it names it in short', () => {
    expect(titlesOf('关于同意延期报告易涝点整治议案实施情况的函', 'letter')).toEqual([]);
    expect(titlesOf('云泽市人民政府关于延期报告易涝点整治议案实施情况的请示', 'letter')).toEqual([]);
  });
});

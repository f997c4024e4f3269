import { describe, expect, it } from 'vitest';
import type { Comparison } from '#shared/contract/comparison-calls.ts';
import { told } from '#shared/messages/catalogue.ts';
import { withExactLines } from './exact-lines.ts';

const cite = (firstLine: number, lastLine: number, document = 'f') => ({
  document,
  firstLine,
  lastLine,
  page: null,
  quote: '新建候船亭13座',
});

function comparisonOf(citation: ReturnType<typeof cite>): Comparison {
  const demand = { text: '新建候船亭', state: 'answered' as const, lacking: [], citations: [citation] };
  const because = told('comparison.coverage.full', { total: 1 });
  const point = {
    point: 'p',
    coverage: 'full',
    state: 'proposed',
    missing: [],
    because,
    demands: [demand],
    matches: [],
  };
  const counts = { full: 1, partial: 0, none: 0 };
  return { opinion: 'o', feedback: 'f', points: [point as never], unmatched: [], findings: [], counts };
}

const paragraph = (firstLine: number, text: string) => ({ text, firstLine, lastLine: firstLine, page: null });
const paper = {
  document: 'f',
  title: '报告',
  date: null,
  paragraphs: [paragraph(4, '新建候船亭13座。'), paragraph(9, '一、候船'), paragraph(11, '新建候船亭13座。')],
};
const linesOf = (citation: ReturnType<typeof cite>) =>
  withExactLines(comparisonOf(citation), [paper]).points[0]?.demands?.[0]?.citations;

describe('the sentences that answer a demand', () => {
  it('are cited by the lines of their own paragraph, within those of their measure', () => {
    expect(linesOf(cite(9, 11))).toEqual([cite(11, 11)]);
  });

  it('keep the lines of their measure where the paper does not tell', () => {
    expect(linesOf(cite(20, 24))).toEqual([cite(20, 24)]);
    expect(linesOf(cite(9, 11, 'g'))).toEqual([cite(9, 11, 'g')]);
  });
});

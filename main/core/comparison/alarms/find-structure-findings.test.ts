import { describe, expect, it } from 'vitest';
import type { Match, PointCoverage } from '#shared/contract/comparison-calls.ts';
import { told } from '#shared/messages/catalogue.ts';
import { inWords } from '../../../testing/in-words.ts';
import type { ComparisonInput } from '../comparison-input.ts';
import type { ComparedMeasure, ComparedPoint } from '../matching/passages.ts';
import { makeTermWeights } from '../terms/term-weights.ts';
import { findStructureFindings } from './find-structure-findings.ts';

const cite = (document: string, quote: string) => ({ document, firstLine: 1, lastLine: 1, page: null, quote });
const point = (id: string, title: string, quote: string): ComparedPoint => {
  return { id, number: 1, title, organs: [], citation: cite('o', quote) };
};
const measure = (id: string, quote: string, more: Partial<ComparedMeasure> = {}): ComparedMeasure => {
  return { id, level: 1, number: 1, title: '', organs: [], under: null, citation: cite('f', quote), ...more };
};
const covered = (id: string, coverage: PointCoverage['coverage'], measures: readonly string[] = []): PointCoverage => ({
  point: id,
  coverage,
  state: 'proposed',
  missing: [],
  because: told('comparison.coverage.none'),
  matches: measures.map(
    (one): Match => ({ point: id, measure: one, score: 1, because: [], terms: [], decision: 'proposed' }),
  ),
});

function find(given: Partial<ComparisonInput>, cover: readonly PointCoverage[] = []) {
  const papers = { opinion: 'o', feedback: 'f', points: [], measures: [], pointsNamed: [], decisions: [] };
  const input: ComparisonInput = { ...papers, coverages: [], ...given };
  return findStructureFindings({ input, covered: cover, weights: makeTermWeights([]) });
}

const dredge = point('p1', '清理河道', '清理城区河道淤泥。');

describe('a point without an answer', () => {
  it('is an alarm that cites the point and says why', () => {
    const reason = { rules: [{ rule: 'x', words: '' }] };
    const [found, ...others] = find({ points: [dredge] }, [{ ...covered('p1', 'none'), ...reason }]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'unanswered', about: '清理河道', point: 'p1', feedback: 'f', ...reason });
    expect(found?.citations).toEqual([dredge.citation]);
    expect(inWords(found?.title)).toContain('清理河道');
    expect(find({ points: [dredge] }, [covered('p1', 'none')])[0]).not.toHaveProperty('rules');
  });

  it('is none where it is answered, in part too, or the point is not looked at', () => {
    expect(find({ points: [dredge] }, [covered('p1', 'partial')])).toEqual([]);
    expect(find({ points: [dredge] }, [covered('p1', 'full')])).toEqual([]);
    expect(find({ points: [dredge] }, [covered('p2', 'none')])).toEqual([]);
  });
});

describe('a point answered twice', () => {
  const [first, second] = ['渔网、陶罐、竹筏', '陶罐、竹筏、渔网'];
  const twice = (measures: ComparedMeasure[], ids = ['m1', 'm2']) =>
    find({ points: [dredge], measures }, [covered('p1', 'full', ids)]);

  it('is an alarm that cites both answers', () => {
    const found = twice([measure('m1', first), measure('m2', second)]);
    expect(found).toMatchObject([{ kind: 'answered-twice', about: '清理河道', point: 'p1', feedback: 'f' }]);
    expect(found[0]?.citations.map(({ quote }) => quote)).toEqual([first, second]);
    expect(inWords(found[0]?.title)).toContain('清理河道');
    expect(found[0]?.rules).toEqual([{ rule: 'structure-same-answer', words: '' }]);
  });

  it('is none where the answers differ, or one holds more than the other', () => {
    expect(twice([measure('m1', first), measure('m2', '磨盘、油灯、算盘')])).toEqual([]);
    expect(twice([measure('m1', first), measure('m2', `${second}、磨盘、油灯、算盘、蒲扇`)])).toEqual([]);
    expect(twice([measure('m2', `${second}、磨盘、油灯、算盘、蒲扇`), measure('m1', first)])).toEqual([]);
  });

  it('is none of a section and its part, nor of what answers another point', () => {
    expect(twice([measure('m1', first), measure('m2', second, { under: 'm1' })])).toEqual([]);
    expect(twice([measure('m1', first, { under: 'm2' }), measure('m2', second)])).toEqual([]);
    expect(twice([measure('m1', first), measure('m2', second)], ['m1'])).toEqual([]);
    expect(twice([measure('m1', first), measure('m2', second)], ['m1', 'm3'])).toEqual([]);
  });

  it('is told once for the first of three', () => {
    const found = twice([measure('m1', first), measure('m2', second), measure('m3', first)], ['m1', 'm2', 'm3']);
    expect(found.map(({ citations }) => citations.length)).toEqual([2, 2]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });
});

describe('an answer to a point that nobody made', () => {
  const strange = '风筝渔网陶罐竹筏';
  const claims = (name: string, given: Partial<ComparisonInput> = {}) =>
    find({ points: [dredge], measures: [measure('m1', `针对“${name}”的意见，已办结。`)], ...given });

  it('is an alarm that cites the answer, or the first passage where the opening names it', () => {
    const [found] = claims(strange);
    expect(found).toMatchObject({ kind: 'answers-nothing', about: strange, point: null, feedback: 'f' });
    expect(found?.rules).toEqual([{ rule: 'claims-point', words: `对“${strange}”的意见` }]);
    expect(found?.citations[0]?.quote).toContain('已办结');
    const named = find({ points: [dredge], measures: [measure('m1', '前言')], pointsNamed: [strange] });
    expect(named).toMatchObject([{ rules: [{ rule: 'structure-same-name', words: strange }] }]);
    expect(named[0]?.citations[0]?.quote).toBe('前言');
  });

  it('is told once, and only beside points and measures', () => {
    expect(claims(strange, { pointsNamed: [strange] })).toHaveLength(1);
    expect(claims(strange, { points: [] })).toEqual([]);
    expect(find({ points: [dredge], pointsNamed: [strange] })).toEqual([]);
  });

  it('is none where the words stand in a point, near one, or in the opinion', () => {
    expect(claims('清理城区河道淤泥')).toEqual([]);
    expect(claims('清理 城区 河道 淤泥')).toEqual([]);
    expect(claims('城区河道风筝')).toEqual([]);
    expect(claims(strange, { wording: '一、风筝渔网 陶罐竹筏' })).toEqual([]);
    expect(claims(strange, { wording: '一、清理河道' })).toHaveLength(1);
    expect(claims(strange, { points: [point('p1', strange, '清理河道。')] })).toEqual([]);
  });

  it('is none where the section under the name answers a point in other words', () => {
    const section = measure('m2', '已清理。', { title: '一、关于风筝渔网 陶罐竹筏' });
    const measures = [measure('m1', `针对“${strange}”的意见，已办结。`), section];
    const found = (ids: readonly string[]) =>
      find({ points: [dredge], measures }, [covered('p1', 'full', ids)]).map(({ kind }) => kind);
    expect(found(['m2'])).toEqual([]);
    expect(found([])).toEqual(['answers-nothing']);
  });
});

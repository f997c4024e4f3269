import { describe, expect, it } from 'vitest';
import { makeTermWeights } from '../terms/term-weights.ts';
import type { ComparedMeasure, ComparedPoint } from './passages.ts';
import { scorePairs } from './score-pairs.ts';

const cite = (line: number, quote: string) => ({ document: 'o', firstLine: line, lastLine: line, page: null, quote });
const point = (number: number, title: string, quote: string, organs: string[] = []): ComparedPoint => {
  return { id: `p${number}`, number, title, organs, citation: cite(number, quote) };
};
const measure = (
  number: number,
  title: string,
  quote: string,
  more: Partial<ComparedMeasure> = {},
): ComparedMeasure => {
  return { id: `m${number}`, level: 1, number, title, organs: [], under: null, citation: cite(number, quote), ...more };
};
const scored = (
  points: ComparedPoint[],
  measures: ComparedMeasure[],
  more: { pointsNamed?: string[]; opinionTitle?: string } = {},
) => scorePairs({ points, measures, pointsNamed: [], weights: makeTermWeights([]), ...more });

// Each word is one term of weight 1.
describe('the score of a pair', () => {
  it('is nothing where no word is shared, and nothing without words', () => {
    expect(scored([point(1, '', '渔网')], [measure(1, '', '陶罐')]).score(0, 0)).toBe(0);
    expect(scored([point(1, '', '')], [measure(1, '', '')]).score(0, 0)).toBe(0);
  });

  it('adds up what speaks for it, to 1 at most', () => {
    const words = (point1: string, measure1: string) =>
      scored([point(1, '', point1)], [measure(1, '', measure1)]).score(0, 0);
    expect(words('渔网、陶罐', '渔网、竹筏')).toBeCloseTo(0.6 * 0.5 * 1.5 + 0.3 * 0.5);
    expect(words('渔网', '渔网、竹筏、磨盘、油灯')).toBeCloseTo(0.6 * 0.5 * 1.5 + 0.3);
    const whole = scored([point(1, '渔网陶罐', '渔网陶罐')], [measure(1, '渔网陶罐', '渔网陶罐')]);
    expect(whole.score(0, 0)).toBe(1);
  });

  it('counts headings alike, and a heading that stands in the measure', () => {
    const plain = scored([point(1, '', '渔网、陶罐')], [measure(1, '', '渔网、竹筏')]).score(0, 0);
    const alike = scored([point(1, '竹筏、算盘', '渔网、陶罐')], [measure(1, '竹筏', '渔网、竹筏')]).score(0, 0);
    const taken = scored([point(1, '渔网、陶罐', '渔网、陶罐')], [measure(1, '', '渔网、竹筏')]).score(0, 0);
    expect(alike - plain).toBeCloseTo(0.35 * Math.SQRT1_2 + 0.15 * 0.5);
    expect(taken - plain).toBeCloseTo(0.15 * 0.5);
  });

  it('reads the heading of a row of a table with its words, which stand in another cell', () => {
    const row = scored([point(1, '', '油灯、陶罐')], [measure(1, '油灯', '竹筏')]).score(0, 0);
    const whole = scored([point(1, '', '油灯、陶罐')], [measure(1, '油灯', '油灯\n竹筏')]).score(0, 0);
    expect(row).toBe(whole);
    expect(row).toBeGreaterThan(0);
  });

  it('counts a shared organ and a shared figure a little', () => {
    const plain = scored([point(1, '', '渔网、陶罐')], [measure(1, '', '渔网、竹筏')]).score(0, 0);
    const organ = scored(
      [point(1, '', '渔网、陶罐', ['市水务局'])],
      [measure(1, '', '渔网、竹筏', { organs: ['市水务局'] })],
    );
    const other = scored(
      [point(1, '', '渔网、陶罐', ['市水务局'])],
      [measure(1, '', '渔网、竹筏', { organs: ['市财政局'] })],
    );
    const figure = scored([point(1, '', '渔网、陶罐12处')], [measure(1, '', '渔网、竹筏12处')]);
    const unlike = scored([point(1, '', '渔网、陶罐12处')], [measure(1, '', '渔网、竹筏13处')]);
    expect(organ.score(0, 0) - plain).toBeCloseTo(0.04);
    expect(other.score(0, 0)).toBeCloseTo(plain);
    expect(figure.score(0, 0) - unlike.score(0, 0)).toBeCloseTo(0.08);
    expect(figure.signals(0, 0).figures).toEqual(['12处']);
    expect(organ.signals(0, 0).organs).toEqual(['市水务局']);
    expect(other.signals(0, 0).organs).toEqual([]);
  });

  it('takes no organ that stands in every paper', () => {
    const all = scored([point(1, '', '渔网', ['市人民政府'])], [measure(1, '', '渔网', { organs: ['市人民政府'] })]);
    expect(all.signals(0, 0).organs).toEqual([]);
  });

  it('is nothing for another point where the measure names its point by number', () => {
    const points = [point(1, '', '渔网'), point(2, '', '渔网')];
    const { score, signals } = scored(points, [measure(1, '审议意见第二条', '渔网'), measure(2, '渔网', '渔网')]);
    expect(score(0, 0)).toBe(0);
    expect(score(1, 0)).toBeGreaterThan(score(1, 1));
    expect(signals(1, 0).naming).toBe('numbered');
    expect(signals(0, 1).naming).toBeNull();
    expect(score(0, 1)).toBeGreaterThan(0);
  });

  it('follows no number that no point has', () => {
    const { score, signals } = scored([point(1, '', '渔网')], [measure(1, '审议意见第二条', '渔网')]);
    expect(score(0, 0)).toBeGreaterThan(0);
    expect(signals(0, 0).naming).toBeNull();
  });

  it('counts a heading that is quoted, without any other word', () => {
    const { score, signals } = scored([point(1, '渔网陶罐竹筏', '')], [measure(1, '', '关于渔网陶罐竹筏')]);
    expect(signals(0, 0).naming).toBe('quoted');
    expect(score(0, 0)).toBeGreaterThanOrEqual(0.35);
  });

  it('counts the place in the list of points named, where there is a section for each', () => {
    const points = [point(1, '渔网', '渔网'), point(2, '陶罐', '陶罐')];
    const measures = [measure(1, '', '竹筏'), measure(2, '', '磨盘')];
    const { score, signals } = scored(points, measures, { pointsNamed: ['渔网', '陶罐'] });
    expect([signals(0, 0).naming, signals(1, 1).naming, signals(0, 1).naming]).toEqual(['listed', 'listed', null]);
    expect(score(0, 0)).toBeCloseTo(0.3);
    const turned = scored(points, measures, { pointsNamed: ['陶罐', '渔网'] });
    expect([turned.signals(0, 1).naming, turned.signals(0, 0).naming]).toEqual(['listed', null]);
    const fewer = scored(points, measures.slice(0, 1), { pointsNamed: ['渔网', '陶罐'] });
    expect(fewer.signals(0, 0).naming).toBeNull();
    const parts = [...measures, measure(3, '', '油灯', { under: 'm2' })];
    expect(scored(points, parts, { pointsNamed: ['渔网', '陶罐'] }).signals(0, 0).naming).toBe('listed');
  });
});

describe('what speaks for a pair', () => {
  it('is how alike texts and headings are, and how much of the point is taken up', () => {
    const { signals } = scored([point(1, '渔网', '渔网、陶罐')], [measure(1, '渔网、竹筏', '渔网、竹筏、磨盘')]);
    expect(signals(0, 0).text).toBeCloseTo(1 / Math.sqrt(6));
    expect(signals(0, 0).taken).toBeCloseTo(0.5);
    expect(signals(0, 0).heading).toBeCloseTo(1 / Math.sqrt(2));
  });

  it('is told apart from who does it', () => {
    const { signals } = scored([point(1, '', '市水务局清理渔网')], [measure(1, '', '市水务局修复竹筏')]);
    expect(signals(0, 0).text).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { firstHeadings, isHeadingRow, unknownHeadings } from './find-headings.ts';
import type { ListLine } from './list-line.ts';

const line = (...cells: string[]): ListLine => ({
  line: 1,
  text: cells.join(' '),
  cells: cells.length > 0 ? cells : null,
  merged: [],
  knowsMerges: false,
  dayForms: {},
});
const head = line('编号', '标题', '主办单位');
const row = line('1', '关于修渠的建议', '市水务局');
const nothing = () => ({});

describe('the headings of a list', () => {
  it('are the first row with a column of titles, below titles, units, days and names of suggestions', () => {
    expect(firstHeadings([head, row], nothing)).toBe(0);
    expect(firstHeadings([line('代表建议目录', ''), line(), line('单位：件', '2026年'), head, row], nothing)).toBe(3);
    expect(firstHeadings([line('代表建议目录', '（九届五次）'), head, row], nothing)).toBe(1);
    expect(firstHeadings([line('标题', '云'.repeat(41)), head, row], nothing)).toBe(1);
    expect(firstHeadings([line('标题', '云'.repeat(40)), head, row], nothing)).toBe(0);
    expect(firstHeadings([line('甲', '乙'), line('丙', '丁')], nothing)).toBeNull();
    expect(firstHeadings([line('甲', '乙'), line('丙', '丁')], () => ({ 乙: 'title' }))).toBe(0);
    const below = (count: number) => [...Array.from({ length: count }, () => line('说明', '')), head, row];
    expect([19, 20].map((count) => firstHeadings(below(count), nothing))).toEqual([19, null]);
  });

  it('that mean nothing to us are the first row of two cells that is no title', () => {
    expect(unknownHeadings([line('目录', ''), line(), line('甲', '乙')])).toBe(2);
    expect(unknownHeadings([line('代表建议目录', '2026年'), line('甲', '')])).toBe(0);
    expect(unknownHeadings([line('目录', ''), line()])).toBeNull();
  });

  it('of another list further down are short names with a title and two more fields', () => {
    expect(isHeadingRow(head)).toBe(true);
    expect(isHeadingRow(line('编 号', '标题', '', '主办单位'))).toBe(true);
    expect(isHeadingRow(line('编号', '标题'))).toBe(false);
    expect(isHeadingRow(line('编号', '主办单位', '协办单位'))).toBe(false);
    expect(isHeadingRow(line('编号', '标题', '2026年'))).toBe(false);
    expect(isHeadingRow(line('编号', '标题', '主办单位', '云'.repeat(12)))).toBe(true);
    expect(isHeadingRow(line('编号', '标题', '主办单位', '云'.repeat(13)))).toBe(false);
    expect(isHeadingRow(line('编号', '标题', '甲'))).toBe(false);
    expect(isHeadingRow(line('编号', '标题', '主办单位', '甲', '乙', '丙'))).toBe(true);
    expect(isHeadingRow(line('编号', '标题', '主办单位', '甲', '乙', '丙', '丁'))).toBe(false);
    expect(isHeadingRow(line())).toBe(false);
  });
});

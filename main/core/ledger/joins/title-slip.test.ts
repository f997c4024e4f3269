import { describe, expect, it } from 'vitest';
import { isTitleSlip, laidBySlips } from './title-slip.ts';

const of = (matter: string) => `关于${matter}情况报告的审议意见`;

describe('isTitleSlip', () => {
  it.each([
    ['学前教有工作', '学前教育工作'],
    ['学前教育工', '学前教育作工'],
    ['全市农村生活污水治理和农业面源污染防治', '全市农村生活污水治埋和农业面原污染防治'],
  ])('holds for %s and %s', (one, other) => {
    expect(isTitleSlip(of(one), of(other))).toBe(true);
    expect(isTitleSlip(of(other), of(one))).toBe(true);
  });

  it.each([
    ['学前教育工作', '学前教育工作'],
    ['学前教育工作', '学校教学工作'],
    ['2025年度预算执行', '2026年度预算执行'],
    ['上半年计划执行', '下半年计划执行'],
    ['第二批专项债券使用', '第三批专项债券使用'],
    ['医保', '医疗'],
    ['民政', '民族'],
  ])('does not hold for %s and %s', (one, other) => {
    expect(isTitleSlip(of(one), of(other))).toBe(false);
  });
});

describe('laidBySlips', () => {
  const paper = (title: string, day: string | null) => ({ title: of(title), day });
  const [first, second] = [paper('学前教有工作', '2026-05-07'), paper('学前教育工作', '2026-05-07')];

  it('lays groups together whose titles are a slip apart, of one day', () => {
    expect(laidBySlips([[first], [second]], ({ day }) => day)).toEqual([[first, second]]);
    const third = paper('学前教盲工作', '2026-05-07');
    expect(laidBySlips([[first], [paper('供水', null)], [second, third]], ({ day }) => day)).toHaveLength(2);
  });

  it('leaves papers of two days, and of none, apart', () => {
    expect(laidBySlips([[first], [paper('学前教育工作', '2026-05-08')]], ({ day }) => day)).toHaveLength(2);
    expect(laidBySlips([[paper('学前教有工作', null)], [paper('学前教育工作', null)]], ({ day }) => day)).toHaveLength(
      2,
    );
  });
});

import { expect, it } from 'vitest';
import { isLegible } from './legible-page.ts';

const paper = '会议认为，今年以来全市各项工作稳步推进，成效明显，第3号议案已经办结，满意率为96.5%。'.repeat(3);

it('takes papers, tables of figures, contents with leaders and foreign words for what they are', () => {
  const contents = '关于预算的报告………………………………………………12'.repeat(5);
  const figures = '2026 12.5% 345,678.00 (12) '.repeat(10);
  for (const text of [
    paper,
    contents,
    figures,
    'Report of the office, 2026. '.repeat(5),
    'Отчёт о работе управления '.repeat(5),
  ])
    expect(isLegible([text])).toBe(true);
  expect(isLegible(['\ue001\ue002'])).toBe(true);
});

it('finds private signs, mere punctuation and mixed scripts, which fonts without a map give', () => {
  const codes = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => String.fromCodePoint(from + at)).join('');
  expect(isLegible([paper, codes(0xe000, 60)])).toBe(false);
  expect(isLegible([codes(0x80, 30), 'word '.repeat(10)])).toBe(false);
  expect(isLegible(['!"#$%&\'()+,/:;<>?@'.repeat(6), 'ab'])).toBe(false);
  expect(isLegible([[0x400, 0x600, 0x900, 0xe00, 0x1200].map((from) => codes(from + 0x20, 20)).join('')])).toBe(false);
});

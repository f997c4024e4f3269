import { describe, expect, it } from 'vitest';
import type { Correction } from '#shared/domain/correction.ts';
import type { DrawnText, Line } from '../drawn-text.ts';
import { scansOf, unseenLines, warnOfScans } from './scanned-lines.ts';
import { printOfLines, seeLines } from './see-lines.ts';

const recognised = (number: number, text: string): Line => ({ number, text, page: 1, hint: { sure: 90 } });
const lines: Line[] = [
  { number: 1, text: '增长9.1%', page: 1 },
  recognised(2, '增长9.19%'),
  recognised(3, '加快补齐短板'),
  recognised(4, '共40处'),
];
const drawn: DrawnText = { mediaType: 'application/pdf', encoding: null, lines, messages: [] };

function correction(line: number, change: Correction['change'], quote = lines[line - 1]?.text ?? ''): Correction {
  return { id: `c${line}`, title: '', source: 's', anchor: { line, quote }, change, on: '2026-05-08', by: '周文' };
}

const seen = (
  first: number,
  last: number,
  print = printOfLines(lines.slice(first - 1, last).map(({ text }) => text)),
) => correction(first, { type: 'lines-seen', lastLine: last, print });

describe('recognised lines', () => {
  it('are in doubt where they have figures, and their page with them; the file’s own text is not', () => {
    expect([...unseenLines(lines)]).toEqual([2, 4]);
    expect(warnOfScans(lines).map(({ line, code }) => `${line} ${code}`)).toEqual([
      '2 page-recognised',
      '2 figure-from-scan',
      '4 figure-from-scan',
    ]);
    expect(scansOf(lines).map(({ page, lines: own }) => [page, own.length])).toEqual([[1, 3]]);
  });

  it('are settled where a person found them right', () => {
    const { drawn: after, warnings } = seeLines(drawn, [seen(2, 4)]);
    expect(warnOfScans(after.lines)).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('say what a person read in the picture, and that line alone is settled', () => {
    const { drawn: after } = seeLines(drawn, [correction(2, { type: 'line-text', text: '增长9.1%' })]);
    expect(after.lines[1]).toMatchObject({ text: '增长9.1%', hint: { sure: 90, seen: true } });
    expect([...unseenLines(after.lines)]).toEqual([4]);
    expect(warnOfScans(after.lines).map(({ line, code }) => `${line} ${code}`)).toEqual([
      '3 page-recognised',
      '4 figure-from-scan',
    ]);
  });

  it('may be said otherwise first and found right then', () => {
    const said = correction(2, { type: 'line-text', text: '增长9.1%' });
    const right = correction(
      2,
      { type: 'lines-seen', lastLine: 3, print: printOfLines(['增长9.1%', '加快补齐短板']) },
      '增长9.1%',
    );
    const { drawn: after, warnings } = seeLines(drawn, [right, said]);
    expect([[...unseenLines(after.lines)], warnings]).toEqual([[4], []]);
  });

  it('are in doubt again where other words are recognised in them', () => {
    const other = { ...drawn, lines: lines.map((line) => (line.number === 4 ? recognised(4, '共46处') : line)) };
    const { drawn: after, warnings } = seeLines(other, [seen(2, 4)]);
    expect([...unseenLines(after.lines)]).toEqual([2, 4]);
    expect(warnings.map(({ line, code }) => `${line} ${code}`)).toEqual(['2 correction-lost']);
  });

  it('alone can be said otherwise: what the file has as text stays', () => {
    const { drawn: after, warnings } = seeLines(drawn, [correction(1, { type: 'line-text', text: '增长9%' })]);
    expect(after.lines).toEqual(lines);
    expect(warnings.map(({ code }) => code)).toEqual(['correction-lost']);
  });
});

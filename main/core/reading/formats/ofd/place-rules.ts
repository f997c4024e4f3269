import { apply, type Matrix, multiply } from '../page-matrix.ts';
import type { PageRule } from '../page-piece.ts';
import type { XmlNode } from '../xml.ts';
import { childElements, textOf } from '../xml.ts';
import { matrixOfObject, pointsPerMm } from './ofd-numbers.ts';

/**
 * The level and upright lines of a `PathObject` (GB/T 33190-2016, 9.1): its data are `M x y` and `L x y` in millimetres
 * within its boundary, `C` closes a figure; `around` leads from what it stands in to the page. Curves (`Q`, `B`, `A`) are walked over.
 */
export function placeRules(object: XmlNode, around: Matrix): PageRule[] {
  const matrix = multiply(around, matrixOfObject(object));
  const [data] = childElements(object, 'AbbreviatedData');
  if (data === undefined) return [];
  const place = ({ x, y }: Point): Point => {
    const [placeX, placeY] = apply(matrix, x, y);
    return { x: placeX * pointsPerMm, y: placeY * pointsPerMm };
  };
  return segmentsOf(textOf(data)).flatMap(([from, to]) => {
    const { x: x0, y: y0 } = place(from);
    const { x: x1, y: y1 } = place(to);
    return Math.abs(x1 - x0) < 1 || Math.abs(y1 - y0) < 1 ? [{ x0, y0, x1, y1 }] : [];
  });
}

type Point = { x: number; y: number };

/** Numbers after each letter; the last two are where the pen is then. */
const operands: Record<string, number> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7 };

function segmentsOf(data: string): [Point, Point][] {
  const parts = data.trim().split(/\s+/);
  const segments: [Point, Point][] = [];
  let pen: Point = { x: 0, y: 0 };
  let start = pen;
  for (let at = 0; at < parts.length; ) {
    const letter = parts[at] ?? '';
    const count = operands[letter] ?? 0;
    const to = letter === 'C' ? start : { x: Number(parts[at + count - 1]) || 0, y: Number(parts[at + count]) || 0 };
    if (letter === 'L' || letter === 'C') segments.push([pen, to]);
    if (letter === 'M' || letter === 'S') start = to;
    if (count > 0 || letter === 'C') pen = to;
    at += count + 1;
  }
  return segments;
}

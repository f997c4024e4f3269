import { getResolvedPDFJS } from 'unpdf';
import { apply, type Matrix, matrixOf, multiply } from '../page-matrix.ts';
import type { PageRule } from '../page-piece.ts';

type OperatorList = { fnArray: number[]; argsArray: unknown[] };

/** pdf.js 5 asks for a method of ArrayBuffer that Node 20 lacks (Node 22 has it); this can go with Node 20. */
export function giveOlderNodeTheMethod(): void {
  const prototype = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
  prototype.transferToFixedLength ??= function copy(this: ArrayBuffer, length?: number) {
    return this.slice(0, length);
  };
}

/** At most this many lines of a page are taken: maps and drawings have thousands, tables do not. */
const mostRules = 2_000;

/** A page of the library, as far as it tells what is painted. */
export type PaintedPage = {
  getOperatorList(options: { annotationMode: number }): Promise<OperatorList>;
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] };
};

/** The library draws annotations into its list, unless it is told not to: their frames are no tables. */
const withoutAnnotations = { annotationMode: 0 };

/**
 * What a page paints beside text, annotations left out: its level and upright lines in points from the top left (edges of filled and stroked paths; clipping
 * paths draw nothing), the largest part of it that one image covers (0 to 1), how many images, and whether it paints anything at all.
 */
export type PagePaint = { rules: PageRule[]; covered: number; images: number; isBlank: boolean };

/** Reads what a page paints. Of more lines than a table has none is taken. */
export async function readPagePaint(page: PaintedPage): Promise<PagePaint> {
  giveOlderNodeTheMethod();
  const { OPS } = await getResolvedPDFJS();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList(withoutAnnotations);
  const images = new Set([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
    OPS.paintInlineImageXObjectGroup,
    OPS.paintImageMaskXObjectGroup,
    OPS.paintImageMaskXObjectRepeat,
  ]);
  const painting = new Set([OPS.showText, OPS.shadingFill, ...images]);
  const paint: PagePaint = { rules: [], covered: 0, images: 0, isBlank: true };
  const { rules } = paint;
  const saved: Matrix[] = [];
  let matrix = matrixOf(transform);
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = multiply(matrix, matrixOf(argsArray[index] as ArrayLike<number>));
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      const own = (argsArray[index] as [ArrayLike<number> | null])[0];
      if (own) matrix = multiply(matrix, matrixOf(own));
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.constructPath && paints(argsArray[index], OPS.endPath)) {
      paint.isBlank = false;
      if (rules.length <= mostRules) addPath(rules, argsArray[index], matrix);
    } else if (images.has(operator)) {
      paint.images += 1;
      paint.covered = Math.max(paint.covered, Math.min(1, areaOf(matrix) / (width * height)));
    }
    if (painting.has(operator)) paint.isBlank = false;
  }
  return rules.length > mostRules ? { ...paint, rules: [] } : paint;
}

/** What the unit square, where an image stands, takes of a page. */
function areaOf([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c);
}

function paints(path: unknown, endPath: number | undefined): boolean {
  const [paint, [data]] = path as [number, [ArrayLike<number> | null]];
  return paint !== endPath && data !== null && data !== undefined;
}

/** A path is [how it is painted, [its data], its bounds]; the data are codes (0 move, 1 line, 2 and 3 curves, 4 close). */
function addPath(rules: PageRule[], path: unknown, matrix: Matrix): void {
  const [, [data]] = path as [number, [ArrayLike<number>]];
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  for (let at = 0; at < data.length; ) {
    const code = data[at];
    const steps = code === 2 ? 6 : code === 3 ? 4 : code === 4 ? 0 : 2;
    const toX = code === 4 ? startX : (data[at + steps - 1] ?? 0);
    const toY = code === 4 ? startY : (data[at + steps] ?? 0);
    if (code === 1 || code === 4) addRule(rules, apply(matrix, x, y), apply(matrix, toX, toY));
    if (code === 0) {
      startX = toX;
      startY = toY;
    }
    x = toX;
    y = toY;
    at += steps + 1;
  }
}

function addRule(rules: PageRule[], from: [number, number], to: [number, number]): void {
  const [x0, y0] = from;
  const [x1, y1] = to;
  if (Math.abs(x1 - x0) < 1 || Math.abs(y1 - y0) < 1) rules.push({ x0, y0, x1, y1 });
}

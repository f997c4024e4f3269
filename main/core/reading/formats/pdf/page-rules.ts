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

/**
 * The level and upright lines that a page draws, in points from the top left (`view` is the page's own matrix): edges of
 * filled and stroked paths. Clipping paths draw nothing and are left out.
 */
export async function readPageRules(getOperators: () => Promise<OperatorList>, view: number[]): Promise<PageRule[]> {
  giveOlderNodeTheMethod();
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await getOperators();
  const rules: PageRule[] = [];
  const saved: Matrix[] = [];
  let matrix = matrixOf(view);
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = multiply(matrix, matrixOf(argsArray[index] as ArrayLike<number>));
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      const own = (argsArray[index] as [ArrayLike<number> | null])[0];
      if (own) matrix = multiply(matrix, matrixOf(own));
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.constructPath) addPath(rules, argsArray[index], OPS.endPath, matrix);
    if (rules.length > mostRules) return [];
  }
  return rules;
}

/** A path is [how it is painted, [its data], its bounds]; the data are codes (0 move, 1 line, 2 and 3 curves, 4 close). */
function addPath(rules: PageRule[], path: unknown, endPath: number | undefined, matrix: Matrix): void {
  const [paint, [data]] = path as [number, [ArrayLike<number> | null]];
  if (paint === endPath || !data) return;
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

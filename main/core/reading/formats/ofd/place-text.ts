import { apply, type Matrix, multiply } from '../page-matrix.ts';
import type { PagePiece } from '../page-piece.ts';
import { turnOf } from '../turned-pieces.ts';
import { childElements, textOf, type XmlNode } from '../xml.ts';
import { matrixOfObject, pointsPerMm } from './ofd-numbers.ts';

/**
 * The pieces of a `TextObject` (GB/T 33190-2016, 11.3), in points from the top left of the page; `around` leads from what it stands in to the page.
 * Null for text set at an angle: a stamp or watermark.
 */
export function placeText(object: XmlNode, around: Matrix): PagePiece[] | null {
  const matrix = multiply(around, matrixOfObject(object));
  const size = Number(object.attributes.Size ?? 0) || 4;
  const pieces: PagePiece[] = [];
  let x = 0;
  let y = 0;
  for (const code of childElements(object, 'TextCode')) {
    // A missing X or Y is that of the text before it (11.3, table 46).
    x = numberOr(code.attributes.X, x);
    y = numberOr(code.attributes.Y, y);
    const text = textOf(code).replace(/[\r\n]+/g, '');
    const along = stepsOf(text, code.attributes, size);
    const [directionX, directionY] = directionIn(matrix, along);
    const turn = turnOf(directionX, directionY);
    if (turn === null) return null;
    const [placeX, placeY] = apply(matrix, x, y);
    const stretch = Math.hypot(directionX, directionY);
    pieces.push({
      text,
      x: placeX * pointsPerMm,
      y: placeY * pointsPerMm,
      width: along.length * stretch * pointsPerMm,
      size: size * Math.hypot(matrix[2], matrix[3]) * pointsPerMm,
      ...(turn !== 0 && { turn }),
    });
  }
  return pieces;
}

/** How far a text runs inside its object, and whether its characters stand below each other. */
type Along = { length: number; isUpright: boolean };

function directionIn([a, b, c, d]: Matrix, { isUpright }: Along): [number, number] {
  return isUpright ? [c, d] : [a, b];
}

/** The steps from character to character: across, or downwards for upright text (11.3, `DeltaX`, `DeltaY`); without them they stand side by side. */
function stepsOf(text: string, { DeltaX, DeltaY }: Record<string, string>, size: number): Along {
  const steps = [...text].length - 1;
  const [across, down] = [sumOfSteps(DeltaX, steps), sumOfSteps(DeltaY, steps)];
  const last = charWidth(text.at(-1) ?? '', size);
  if (down !== null && Math.abs(down) > Math.abs(across ?? 0))
    return { length: Math.abs(down) + size, isUpright: true };
  if (across === null)
    return { length: [...text].reduce((sum, char) => sum + charWidth(char, size), 0), isUpright: false };
  return { length: across + last, isUpright: false };
}

/** `g n v` stands for n times v; null where no steps are given. */
function sumOfSteps(deltas: string | undefined, most: number): number | null {
  if (deltas === undefined) return null;
  const parts = deltas.trim().split(/\s+/);
  let sum = 0;
  let steps = 0;
  for (let at = 0; at < parts.length && steps < most; at += 1) {
    const repeats = parts[at] === 'g' ? Math.min(Number(parts[at + 1]) || 0, most - steps) : 1;
    if (parts[at] === 'g') at += 2;
    sum += (Number(parts[at]) || 0) * repeats;
    steps += repeats;
  }
  return sum;
}

function charWidth(char: string, size: number): number {
  return char >= '\u2e80' && char <= '\uffef' && !(char > '\u9fff' && char < '\uff00') ? size : size / 2;
}

function numberOr(value: string | undefined, before: number): number {
  return value === undefined || !Number.isFinite(Number(value)) ? before : Number(value);
}

import type { PagePiece } from '../page-piece.ts';
import { childElements, textOf, type XmlNode } from '../xml.ts';

/** Points per millimetre: OFD measures in millimetres (GB/T 33190-2016, 7.1). */
const points = 72 / 25.4;

/** The pieces of a `TextObject` (GB/T 33190-2016, 11.3), in points from the top left of the page. */
export function placeText(object: XmlNode): PagePiece[] {
  const [left = 0, top = 0] = numbers(object.attributes.Boundary);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(object.attributes.CTM);
  const size = Number(object.attributes.Size ?? 0) || 4;
  // Text set at an angle is a stamp or watermark.
  if (Math.abs(b) > Math.abs(a) * 0.1) return [];
  const pieces: PagePiece[] = [];
  let x = 0;
  let y = 0;
  for (const code of childElements(object, 'TextCode')) {
    // A missing X or Y is that of the text before it (11.3, table 46).
    x = numberOr(code.attributes.X, x);
    y = numberOr(code.attributes.Y, y);
    const text = textOf(code).replace(/[\r\n]+/g, '');
    const width = textWidth(text, code.attributes.DeltaX, size);
    pieces.push({
      text,
      x: (left + a * x + c * y + e) * points,
      y: (top + b * x + d * y + f) * points,
      width: width * Math.abs(a) * points,
      size: size * Math.hypot(a, b) * points,
    });
  }
  return pieces;
}

/** Steps between the characters, `g n v` standing for n times v; without them characters stand side by side. */
function textWidth(text: string, deltas: string | undefined, size: number): number {
  const last = charWidth(text.at(-1) ?? '', size);
  if (deltas === undefined) return [...text].reduce((sum, char) => sum + charWidth(char, size), 0);
  const parts = deltas.trim().split(/\s+/);
  let width = 0;
  let steps = 0;
  const most = text.length - 1;
  for (let at = 0; at < parts.length && steps < most; at += 1) {
    const repeats = parts[at] === 'g' ? Math.min(Number(parts[at + 1]) || 0, most - steps) : 1;
    if (parts[at] === 'g') at += 2;
    width += (Number(parts[at]) || 0) * repeats;
    steps += repeats;
  }
  return width + last;
}

function charWidth(char: string, size: number): number {
  return /[\u2e80-\u9fff\uff00-\uffef]/.test(char) ? size : size / 2;
}

function numbers(value: string | undefined): number[] {
  return (value ?? '')
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '')
    .map(Number);
}

function numberOr(value: string | undefined, before: number): number {
  const number = Number(value ?? Number.NaN);
  return Number.isFinite(number) ? number : before;
}

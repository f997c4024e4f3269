import type { Matrix } from '../page-matrix.ts';
import type { XmlNode } from '../xml.ts';

/** Points per millimetre: OFD measures in millimetres (GB/T 33190-2016, 7.1). */
export const pointsPerMm = 72 / 25.4;

/** The numbers of an attribute, parted by spaces; what is none is 0. */
export function numbersIn(value: string | undefined): number[] {
  return (value ?? '').split(' ').flatMap((part) => (part.trim() === '' ? [] : [Number(part) || 0]));
}

/** From the inside of an object (7.3, table 45: `CTM`, then `Boundary`) to what it stands in, in millimetres. */
export function matrixOfObject({ attributes }: XmlNode): Matrix {
  const [left = 0, top = 0] = numbersIn(attributes.Boundary);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(attributes.CTM);
  return [a, b, c, d, left + e, top + f];
}

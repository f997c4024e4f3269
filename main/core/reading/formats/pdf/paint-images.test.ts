import { describe, expect, it } from 'vitest';
import type { Matrix } from '../page-matrix.ts';
import { type Drawn, paint } from './paint-images.ts';

const red = [200, 0, 0];
const blue = [0, 0, 200];
const white = [255, 255, 255];

/** Two pixels above one another, red over blue. */
const upright = { width: 1, height: 2, kind: 2, data: Uint8Array.from([...red, ...blue]) };

/** From the unit square to a page that is counted from its top: an image of a width and height at a place. */
const placed = (left: number, top: number, wide: number, high: number): Matrix => [wide, 0, 0, -high, left, top + high];

function pixels(drawn: Drawn[], width: number, height: number): number[][] {
  const { data } = paint(drawn, { width, height });
  return Array.from({ length: width * height }, (_, at) => [...data.subarray(at * 3, at * 3 + 3)]);
}

describe('the images of a page', () => {
  it('are painted where they stand, on white', () => {
    const drawn = { image: upright, matrix: placed(1, 0, 1, 2), ink: null };
    expect(pixels([drawn], 3, 2)).toEqual([white, red, white, white, blue, white]);
  });

  it('stand upright on a page that is turned', () => {
    const turned: Matrix = [0, 1, 2, 0, 0, 0];
    expect(pixels([{ image: upright, matrix: turned, ink: null }], 2, 1)).toEqual([blue, red]);
  });

  it('that are finer than the page give the mean of their pixels', () => {
    expect(pixels([{ image: upright, matrix: placed(0, 0, 1, 1), ink: null }], 1, 1)).toEqual([[100, 0, 100]]);
  });

  it('of one bit are black and white, and as a mask let through what lies under them', () => {
    const bits = { width: 2, height: 1, kind: 1, data: Uint8Array.of(0b01000000) };
    expect(pixels([{ image: bits, matrix: placed(0, 0, 2, 1), ink: null }], 2, 1)).toEqual([[0, 0, 0], white]);
    const under = {
      image: { ...upright, data: Uint8Array.from([...blue, ...blue]) },
      matrix: placed(0, 0, 2, 1),
      ink: null,
    };
    const mask = { image: bits, matrix: placed(0, 0, 2, 1), ink: 40 };
    expect(pixels([under, mask], 2, 1)).toEqual([[40, 40, 40], blue]);
  });

  it('with alpha give their colours, and what falls outside of the page or has no extent is left out', () => {
    const alpha = { width: 1, height: 1, kind: 3, data: Uint8Array.from([...red, 255]) };
    const beside = { image: alpha, matrix: placed(-1, -1, 2, 2), ink: null };
    const flat: Matrix = [0, 0, 0, 0, 0, 0];
    expect(pixels([beside, { image: alpha, matrix: flat, ink: null }], 2, 1)).toEqual([red, white]);
  });
});

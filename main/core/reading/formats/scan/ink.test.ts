import { describe, expect, it } from 'vitest';
import { cleaned } from './cleaning.ts';
import { darkInk, type Grey, redInk } from './ink.ts';
import type { Picture } from './picture.ts';

const colours: Record<string, [number, number, number]> = {
  paper: [255, 255, 255],
  ink: [20, 20, 20],
  seal: [211, 35, 42],
  inkUnderSeal: [30, 5, 6],
};

function strip(...names: (keyof typeof colours)[]): Picture {
  const data = Uint8Array.from(names.flatMap((name) => colours[name] ?? []));
  return { width: names.length, height: 1, channels: 3, data };
}

/** A white page with black squares: `[x, y, side]`. */
function page(squares: readonly [number, number, number][], side = 300): Grey {
  const data = new Uint8Array(side * side).fill(255);
  for (const [left, top, size] of squares)
    for (let y = top; y < top + size; y += 1) data.fill(0, y * side + left, y * side + left + size);
  return { width: side, height: side, channels: 1, data };
}

const darkest = ({ width, data }: Grey, x: number, y: number) => data[y * width + x] ?? 255;

describe('the ink of a page', () => {
  it('without red leaves the letters under a seal, and not the seal', () => {
    const { data } = darkInk(strip('paper', 'ink', 'seal', 'inkUnderSeal'));
    expect([...data].map((value) => (value > 180 ? 'paper' : 'ink'))).toEqual(['paper', 'ink', 'paper', 'ink']);
  });

  it('that is red stands alone, and where there is none nothing does', () => {
    const red = redInk(strip('paper', 'ink', 'seal', 'paper'));
    expect(red && [...red.data].map((value) => (value > 180 ? 'paper' : 'ink'))).toEqual([
      'paper',
      'paper',
      'ink',
      'paper',
    ]);
    expect(redInk(strip('paper', 'ink'))).toBeNull();
    expect(redInk(page([]))).toBeNull();
  });
});

describe('a page that is cleaned', () => {
  it('keeps the dots of its figures where there are few', () => {
    const clean = cleaned(page([[100, 100, 2]]));
    expect(darkest(clean, 100, 100)).toBeLessThan(150);
  });

  it('loses the specks of a worn glass, and no letter', () => {
    const specks = Array.from({ length: 25 }, (_, at): [number, number, number] => [(at % 5) * 20, (at >> 2) * 12, 2]);
    const clean = cleaned(page([...specks, [200, 200, 20]]));
    expect(darkest(clean, 20, 0)).toBe(255);
    expect(darkest(clean, 210, 210)).toBe(0);
  });
});

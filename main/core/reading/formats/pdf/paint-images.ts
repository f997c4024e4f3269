import { inverse, type Matrix } from '../page-matrix.ts';
import type { Picture } from '../scan/picture.ts';

/** Pixels as the library gives them: `kind` 1 has a bit for each (1 is white), 2 has red, green and blue, 3 the same with alpha. */
type Image = { width: number; height: number; kind: number; data: Uint8Array | Uint8ClampedArray };

/** An image and the way from the unit square (y upwards) to pixels of the page; `ink` is the brightness of a mask's colour, null for no mask. */
export type Drawn = { image: Image; matrix: Matrix; ink: number | null };

/** Where a pixel of an image begins in its data, and what its three colours are. */
type Sampler = (column: number, row: number, channel: number) => number;

/** Paints images on white, one over the other. What falls outside of the page is cut off. */
export function paint(drawn: readonly Drawn[], { width, height }: { width: number; height: number }): Picture {
  const picture: Picture = { width, height, channels: 3, data: new Uint8Array(width * height * 3).fill(255) };
  for (const one of drawn) paintOne(one, picture);
  return picture;
}

function paintOne({ image, matrix, ink }: Drawn, { width, height, data }: Picture): void {
  const back = inverse(matrix);
  if (back === null) return;
  const [a, b, c, d, e, f] = back;
  const sample = samplerOf(image);
  const box = boxOf(matrix, width, height);
  // As many samples a side as the image is finer than the page: thin strokes stay.
  const finer = Math.max(Math.hypot(a, c) * image.width, Math.hypot(b, d) * image.height);
  const side = Math.max(1, Math.min(4, Math.ceil(finer - 0.01)));
  for (let y = box.top; y < box.bottom; y += 1) {
    for (let x = box.left; x < box.right; x += 1) {
      const at = (y * width + x) * 3;
      let [red, green, blue, count] = [0, 0, 0, 0];
      for (let step = 0; step < side * side; step += 1) {
        const px = x + ((step % side) + 0.5) / side;
        const py = y + (Math.floor(step / side) + 0.5) / side;
        const column = Math.floor((a * px + c * py + e) * image.width);
        const row = Math.floor((1 - (b * px + d * py + f)) * image.height);
        if (column < 0 || row < 0 || column >= image.width || row >= image.height) continue;
        count += 1;
        const isPaper = ink !== null && sample(column, row, 0) > 0;
        red += ink === null ? sample(column, row, 0) : isPaper ? (data[at] ?? 255) : ink;
        green += ink === null ? sample(column, row, 1) : isPaper ? (data[at + 1] ?? 255) : ink;
        blue += ink === null ? sample(column, row, 2) : isPaper ? (data[at + 2] ?? 255) : ink;
      }
      if (count === 0) continue;
      data[at] = red / count;
      data[at + 1] = green / count;
      data[at + 2] = blue / count;
    }
  }
}

function samplerOf({ kind, width, data }: Image): Sampler {
  if (kind === 1) {
    const stride = (width + 7) >> 3;
    return (column, row) => (((data[row * stride + (column >> 3)] ?? 0) >> (7 - (column & 7))) & 1) * 255;
  }
  const step = kind === 3 ? 4 : 3;
  return (column, row, channel) => data[(row * width + column) * step + channel] ?? 255;
}

/** The pixels of the page that the unit square may fall on. */
function boxOf([a, b, c, d, e, f]: Matrix, width: number, height: number) {
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  return {
    left: Math.max(0, Math.floor(Math.min(...xs))),
    right: Math.min(width, Math.ceil(Math.max(...xs))),
    top: Math.max(0, Math.floor(Math.min(...ys))),
    bottom: Math.min(height, Math.ceil(Math.max(...ys))),
  };
}

import type { Picture } from './picture.ts';

/** A picture of grey alone. */
export type Grey = Picture & { channels: 1 };

/** A pixel is red ink where it is this much redder than green and blue. */
const leastRedness = 70;

/** Red ink on this share of a page is a seal or a printed head; less of it is the dust of colour that cameras give. */
const leastRedShare = 0.0005;

/**
 * Everything but red ink: the red of each pixel, in which a seal is as bright as paper and the letters under it stay as dark as they are.
 * Measured on pages with a seal over the day: a third of the wrong letters of the grey picture.
 */
export function darkInk({ width, height, channels, data }: Picture): Grey {
  if (channels === 1) return { width, height, channels, data };
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at += 1) grey[at] = data[at * 3] ?? 255;
  return { width, height, channels: 1, data: grey };
}

/** The red ink alone, black on white; null where a page has none. Heads of papers are printed in red. */
export function redInk({ width, height, channels, data }: Picture): Grey | null {
  if (channels === 1) return null;
  const grey = new Uint8Array(width * height).fill(255);
  let red = 0;
  for (let at = 0; at < grey.length; at += 1) {
    const redness = (data[at * 3] ?? 0) - Math.max(data[at * 3 + 1] ?? 0, data[at * 3 + 2] ?? 0);
    if (redness < leastRedness) continue;
    red += 1;
    grey[at] = 255 - Math.min(255, redness * 2);
  }
  return red < grey.length * leastRedShare ? null : { width, height, channels: 1, data: grey };
}

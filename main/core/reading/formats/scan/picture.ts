/** A picture as rows of pixels from the top left: one byte of grey each, or red, green and blue. */
export type Picture = { width: number; height: number; channels: 1 | 3; data: Uint8Array };

/** The picture as a portable any-map (P5, P6), which is a head of text before the bytes. */
export function anyMapOf({ width, height, channels, data }: Picture): Uint8Array {
  const head = new TextEncoder().encode(`P${channels === 1 ? 5 : 6}\n${width} ${height}\n255\n`);
  const map = new Uint8Array(head.length + data.length);
  map.set(head);
  map.set(data, head.length);
  return map;
}

/** The picture made smaller (`share` below 1): each pixel the mean of those that it takes the place of. */
export function shrunk<P extends Picture>(picture: P, share: number): P {
  if (share >= 1) return picture;
  const { channels, data } = picture;
  const width = Math.max(1, Math.round(picture.width * share));
  const height = Math.max(1, Math.round(picture.height * share));
  const columns = spansOf(width, picture.width);
  const small = new Uint8Array(width * height * channels);
  for (const [y, [top, bottom]] of spansOf(height, picture.height).entries()) {
    for (const [x, [left, right]] of columns.entries()) {
      for (let channel = 0; channel < channels; channel += 1) {
        let sum = 0;
        for (let fromY = top; fromY < bottom; fromY += 1)
          for (let fromX = left; fromX < right; fromX += 1)
            sum += data[(fromY * picture.width + fromX) * channels + channel] ?? 0;
        small[(y * width + x) * channels + channel] = sum / ((bottom - top) * (right - left));
      }
    }
  }
  return { ...picture, width, height, data: small };
}

/** Which pixels of a side each one of a shorter side takes the place of; neighbours share what lies on their border. */
function spansOf(short: number, long: number): [number, number][] {
  return Array.from({ length: short }, (_, at) => [
    Math.floor((at * long) / short),
    Math.min(long, Math.ceil(((at + 1) * long) / short)),
  ]);
}

// What scanners do to a page, as functions from pixels to pixels. `{ width, height, channels, data }`, one byte a sample.

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The picture turned clockwise about its middle, white around it. */
export function turned(picture, degrees) {
  const { width, height, channels, data } = picture;
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const out = new Uint8Array(data.length).fill(255);
  const sample = (x, y, channel) =>
    x < 0 || y < 0 || x >= width || y >= height ? 255 : data[(y * width + x) * channels + channel];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const [fx, fy] = [cos * dx + sin * dy + width / 2, cos * dy - sin * dx + height / 2];
      const [x0, y0] = [Math.floor(fx), Math.floor(fy)];
      const [ax, ay] = [fx - x0, fy - y0];
      for (let channel = 0; channel < channels; channel += 1) {
        const top = sample(x0, y0, channel) * (1 - ax) + sample(x0 + 1, y0, channel) * ax;
        const low = sample(x0, y0 + 1, channel) * (1 - ax) + sample(x0 + 1, y0 + 1, channel) * ax;
        out[(y * width + x) * channels + channel] = top * (1 - ay) + low * ay;
      }
    }
  }
  return { ...picture, data: out };
}

/** A worn machine: grey paper, pale ink, grain, and specks of dust. */
export function noisy(picture, seed) {
  const random = randomFrom(seed);
  const { width, height, channels } = picture;
  const data = Uint8Array.from(picture.data);
  for (let at = 0; at < data.length; at += channels) {
    const grain = (random() + random() + random() - 1.5) * 44;
    for (let channel = 0; channel < channels; channel += 1)
      data[at + channel] = Math.max(0, Math.min(255, 42 + data[at + channel] * 0.75 + grain));
  }
  for (let speck = 0; speck < (width * height) / 4000; speck += 1) {
    const at = (Math.floor(random() * (height - 2)) * width + Math.floor(random() * (width - 2))) * channels;
    for (const next of [0, 1, width, width + 1])
      for (let channel = 0; channel < channels; channel += 1) data[at + next * channels + channel] = 40;
  }
  return { ...picture, data };
}

/** Brightness alone, as most machines send it. */
export function greyed({ width, height, channels, data }) {
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at += 1) {
    const [red, green, blue] = channels === 1 ? [data[at], data[at], data[at]] : data.subarray(at * 3, at * 3 + 3);
    grey[at] = 0.299 * red + 0.587 * green + 0.114 * blue;
  }
  return { width, height, channels: 1, data: grey };
}

/** Black and white alone, as a fax sends it. */
export function blackAndWhite(picture) {
  const grey = greyed(picture);
  return { ...grey, data: grey.data.map((value) => (value < 150 ? 0 : 255)) };
}

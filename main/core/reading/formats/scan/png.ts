import { crc32, deflateSync, inflateSync } from 'node:zlib';
import type { Picture } from './picture.ts';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A picture as a PNG (ISO/IEC 15948) of eight bits, each row as the difference to the one above it. */
export function pngOf({ width, height, channels, data }: Picture): Uint8Array {
  const row = width * channels;
  const filtered = new Uint8Array((row + 1) * height);
  for (let y = 0; y < height; y += 1) {
    filtered[y * (row + 1)] = 2;
    for (let x = 0; x < row; x += 1) {
      const above = y === 0 ? 0 : (data[(y - 1) * row + x] ?? 0);
      filtered[y * (row + 1) + 1 + x] = (data[y * row + x] ?? 0) - above;
    }
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, channels === 1 ? 0 : 2, 0, 0, 0], 8);
  const parts = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(filtered, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat([signature, ...parts]));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** Pixels of a PNG as the recogniser writes it: eight bits a sample or one bit of grey, not interlaced, alpha laid aside. Null for any other. */
export function pictureOfPng(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let head: { width: number; height: number; depth: number; type: number } | null = null;
  const packed: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'IHDR') {
      const [depth = 0, type = 0] = bytes.subarray(at + 16, at + 18);
      if ((depth !== 8 && (depth !== 1 || type !== 0)) || bytes[at + 20] !== 0) return null;
      head = { width: view.getUint32(at + 8), height: view.getUint32(at + 12), depth, type };
    } else if (type === 'IDAT') packed.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const samples = head === null ? undefined : samplesOf[head.type];
  if (head === null || samples === undefined) return null;
  const { width, height } = head;
  if (head.depth === 1)
    return ofBits(unfiltered(inflateSync(Buffer.concat(packed)), (width + 7) >> 3, height, 1), head);
  const raw = unfiltered(inflateSync(Buffer.concat(packed)), width * samples, height, samples);
  const channels = samples < 3 ? 1 : 3;
  return { width, height, channels, data: samples === channels ? raw : firstSamples(raw, samples, channels) };
}

/** A picture of one bit a pixel as grey; each row begins with a byte of its own. */
function ofBits(bits: Uint8Array, { width, height }: { width: number; height: number }): Picture {
  const data = new Uint8Array(width * height);
  const row = (width + 7) >> 3;
  for (let at = 0; at < data.length; at += 1) {
    const x = at % width;
    const byte = bits[Math.floor(at / width) * row + (x >> 3)] ?? 0;
    data[at] = ((byte >> (7 - (x & 7))) & 1) * 255;
  }
  return { width, height, channels: 1, data };
}

/** Samples of a pixel by the type of colour: grey, colours, grey with alpha, colours with alpha. */
const samplesOf: Record<number, number> = { 0: 1, 2: 3, 4: 2, 6: 4 };

function firstSamples(raw: Uint8Array, samples: number, channels: number): Uint8Array {
  const data = new Uint8Array((raw.length / samples) * channels);
  for (let from = 0, to = 0; from < raw.length; from += samples, to += channels)
    for (let channel = 0; channel < channels; channel += 1) data[to + channel] = raw[from + channel] ?? 0;
  return data;
}

/** Takes the five filters of rows back. */
function unfiltered(filtered: Uint8Array, row: number, height: number, step: number): Uint8Array {
  const data = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    const guess = guesses[filtered[y * (row + 1)] ?? 0] ?? guesses[0];
    const start = y * row;
    for (let x = 0; x < row; x += 1) {
      const left = x < step ? 0 : (data[start + x - step] ?? 0);
      const up = y === 0 ? 0 : (data[start + x - row] ?? 0);
      const corner = x < step || y === 0 ? 0 : (data[start + x - row - step] ?? 0);
      data[start + x] = (filtered[start + y + 1 + x] ?? 0) + (guess?.(left, up, corner) ?? 0);
    }
  }
  return data;
}

/** What each filter takes a byte for, from those beside and above it. */
const guesses: ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  nearest,
];

/** The one of three that is nearest to left + up - corner. */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

import type { DecodeBytes } from '../code-pages.ts';
import type { BiffRecord } from './biff-records.ts';

/** How strings stand: in UTF-16 since Excel 97, before that in bytes of a code page. */
export type BiffText = { isWide: boolean; decode: DecodeBytes };

/** A string at a place of a record: its length in one or two bytes, then its characters. Blank where it does not fit. */
export function stringAt(data: Uint8Array, at: number, lengthBytes: 1 | 2, text: BiffText): string {
  const length = lengthBytes === 1 ? (data[at] ?? 0) : (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
  const from = at + lengthBytes;
  if (!text.isWide) return text.decode(data.subarray(from, from + length));
  // Bit 0 of the options: two bytes a character; 2 and 3: a phonetic block and formatting runs, whose sizes come first.
  const options = data[from] ?? 0;
  const begin = from + 1 + ((options & 8) !== 0 ? 2 : 0) + ((options & 4) !== 0 ? 4 : 0);
  return characters(data, begin, length, (options & 1) !== 0);
}

function characters(data: Uint8Array, from: number, length: number, isDouble: boolean): string {
  const bytes = data.subarray(from, from + length * (isDouble ? 2 : 1));
  return isDouble ? new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes) : latin1(bytes);
}

/** Characters below 256 that stand in one byte each. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/**
 * The strings that cells share ([MS-XLS] 2.4.265). One that is cut by the end of a record goes on in the next, whose first byte says anew
 * how wide its characters are. `take` is told the characters of each.
 */
export function sharedStrings({ data, more }: BiffRecord, take: (count: number) => void): string[] {
  const reader = new ChunkReader([data, ...more]);
  reader.skip(4);
  const count = reader.number(4);
  const strings: string[] = [];
  while (strings.length < count && !reader.isAtEnd()) {
    const length = reader.number(2);
    take(length);
    const options = reader.number(1);
    const runs = (options & 8) !== 0 ? reader.number(2) : 0;
    const extra = (options & 4) !== 0 ? reader.number(4) : 0;
    strings.push(reader.text(length, (options & 1) !== 0));
    reader.skip(runs * 4 + extra);
  }
  return strings;
}

/** Reads over the ends of records. */
class ChunkReader {
  private readonly chunks: Uint8Array[];
  private chunk = 0;
  private at = 0;

  constructor(chunks: Uint8Array[]) {
    this.chunks = chunks;
  }

  isAtEnd(): boolean {
    while (this.chunk < this.chunks.length && this.left() === 0) this.next();
    return this.chunk >= this.chunks.length;
  }

  number(bytes: number): number {
    let value = 0;
    for (let index = 0; index < bytes; index += 1) {
      if (this.isAtEnd()) return value;
      value += (this.chunks[this.chunk]?.[this.at] ?? 0) * 256 ** index;
      this.at += 1;
    }
    return value;
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0 && !this.isAtEnd(); ) {
      const step = Math.min(left, this.left());
      this.at += step;
      left -= step;
    }
  }

  text(length: number, isDouble: boolean): string {
    let text = '';
    let isWide = isDouble;
    while (text.length < length) {
      if (this.left() === 0) {
        if (this.chunk + 1 >= this.chunks.length) break;
        this.next();
        isWide = (this.number(1) & 1) !== 0;
      }
      const width = isWide ? 2 : 1;
      const count = Math.min(length - text.length, Math.floor(this.left() / width));
      if (count === 0) break;
      text += characters(this.chunks[this.chunk] ?? new Uint8Array(), this.at, count, isWide);
      this.at += count * width;
    }
    return text;
  }

  private left(): number {
    return (this.chunks[this.chunk]?.length ?? 0) - this.at;
  }

  private next(): void {
    this.chunk += 1;
    this.at = 0;
  }
}

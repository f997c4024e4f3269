import { oleOf } from './ole-of.ts';

/** A stretch of the text of a made .doc: 8-bit bytes, with the property changes of its characters. */
export type DocStretch = { bytes: number[]; sprms?: number[] };

const textAt = 0x600;
const pageSize = 512;

/** The bytes of a text of one byte a character. */
export function latin(text: string): number[] {
  return [...text].map((char) => char.charCodeAt(0));
}

/** A property change of characters with an operand of one byte ([MS-DOC] 2.6.1). */
export function turnedOn(code: number): number[] {
  return [code & 0xff, code >> 8, 1];
}

/**
 * A Word 97 file ([MS-DOC]) of one piece of 8-bit text, whose stretches have character properties, with the names of its fonts and
 * further streams of the container. `counts`: the characters of its parts behind the text, by their places in the header.
 */
export function docOf(
  stretches: DocStretch[],
  parts: {
    fonts?: string[];
    streams?: Record<string, Uint8Array>;
    counts?: Record<number, number>;
    comments?: number;
  } = {},
): Uint8Array {
  const text = stretches.flatMap(({ bytes }) => bytes);
  const main = new Uint8Array(textAt + Math.ceil(text.length / pageSize) * pageSize + 2 * pageSize);
  const view = new DataView(main.buffer);
  view.setUint16(0, 0xa5ec, true);
  const behind = Object.values(parts.counts ?? {}).reduce((sum, count) => sum + count, 0);
  view.setInt32(0x4c, text.length - behind, true);
  for (const [place, count] of Object.entries(parts.counts ?? {})) view.setInt32(Number(place), count, true);
  main.set(text, textAt);
  const charactersPage = main.length / pageSize - 2;
  writeCharacters(view, charactersPage * pageSize, stretches);
  writeParagraphs(view, (charactersPage + 1) * pageSize, text.length);
  const table = tableOf(text.length, charactersPage, parts);
  for (const [place, { start, length }] of table.places) {
    view.setUint32(place, start, true);
    view.setUint32(place + 4, length, true);
  }
  return oleOf({ WordDocument: main, '0Table': table.bytes, ...parts.streams });
}

function writeCharacters(view: DataView, page: number, stretches: DocStretch[]): void {
  let at = textAt;
  let free = pageSize - 1;
  for (const [index, { bytes, sprms = [] }] of stretches.entries()) {
    view.setUint32(page + index * 4, at, true);
    at += bytes.length;
    if (sprms.length === 0) continue;
    free = (free - sprms.length - 1) & ~1;
    view.setUint8(page + (stretches.length + 1) * 4 + index, free / 2);
    for (const [place, byte] of [sprms.length, ...sprms].entries()) view.setUint8(page + free + place, byte);
  }
  view.setUint32(page + stretches.length * 4, at, true);
  view.setUint8(page + pageSize - 1, stretches.length);
}

function writeParagraphs(view: DataView, page: number, length: number): void {
  view.setUint32(page, textAt, true);
  view.setUint32(page + 4, textAt + length, true);
  view.setUint8(page + pageSize - 1, 1);
}

type Places = Map<number, { start: number; length: number }>;

function tableOf(length: number, charactersPage: number, parts: { fonts?: string[]; comments?: number }) {
  const places: Places = new Map();
  const bytes: number[] = [];
  const put = (place: number, content: number[]) => {
    places.set(place, { start: bytes.length, length: content.length });
    bytes.push(...content);
  };
  const pages = (page: number) => [...uint(textAt), ...uint(textAt + length), ...uint(page)];
  // One piece of one byte a character: bit 30, and the place doubled.
  const pieces = [...uint(0), ...uint(length), 0, 0, ...uint(0x40000000 | (textAt * 2)), 0, 0];
  put(0x1a2, [2, ...uint(pieces.length), ...pieces]);
  put(0xfa, pages(charactersPage));
  put(0x102, pages(charactersPage + 1));
  if (parts.fonts) put(0x112, fontTable(parts.fonts));
  if (parts.comments) put(0xba, new Array<number>(4 + parts.comments * 34).fill(0));
  return { bytes: Uint8Array.from(bytes), places };
}

function fontTable(fonts: string[]): number[] {
  const entries = fonts.flatMap((font) => {
    const name = [...`${font}\0`].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]);
    return [39 + name.length, ...new Array<number>(39).fill(0), ...name];
  });
  return [fonts.length & 0xff, 0, 0, 0, ...entries];
}

function uint(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >> 24) & 0xff];
}

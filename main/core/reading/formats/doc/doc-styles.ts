import { type DocFile, placeInTable } from './doc-file.ts';
import { readSprms, type Sprm } from './sprms.ts';

/** A paragraph style: what it changes, with what it is based on first, and its heading level where it is a heading. */
export type DocStyle = { sprms: Sprm[]; heading: number | null; isContents: boolean };

type RawStyle = { base: number; builtIn: number; sprms: Sprm[] };

const noStyle = 0xfff;

/** Reads the style sheet ([MS-DOC] 2.9.271). A style that does not fit says nothing. */
export function readDocStyles(file: DocFile): (index: number) => DocStyle {
  const raw = readRaw(file);
  const known = new Map<number, DocStyle>();
  const styleOf = (index: number): DocStyle => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const chain: RawStyle[] = [];
    for (let at = index; at !== noStyle && chain.length < 20; ) {
      const style = raw[at];
      if (style === undefined) break;
      chain.unshift(style);
      at = style.base;
    }
    // Built-in styles 1..9 are the headings (2.9.260, sti).
    const heading = chain.reduce<number | null>(
      (level, { builtIn }) => (builtIn >= 1 && builtIn <= 9 ? builtIn : level),
      null,
    );
    // 19..27 are the lines of tables of contents.
    const isContents = chain.some(({ builtIn }) => builtIn >= 19 && builtIn <= 27);
    const style = { sprms: chain.flatMap(({ sprms }) => sprms), heading, isContents };
    known.set(index, style);
    return style;
  };
  return styleOf;
}

function readRaw(file: DocFile): (RawStyle | undefined)[] {
  const place = placeInTable(file, 0xa2);
  if (place === null || place.length < 8) return [];
  const { table } = file;
  const end = place.start + place.length;
  const headerSize = table.getUint16(place.start, true);
  const baseSize = table.getUint16(place.start + 4, true);
  const styles: (RawStyle | undefined)[] = [];
  let at = place.start + 2 + headerSize;
  while (at + 2 <= end) {
    const size = table.getUint16(at, true);
    styles.push(size === 0 ? undefined : readStyle(table, at + 2, Math.min(end, at + 2 + size), baseSize));
    at += 2 + size;
  }
  return styles;
}

function readStyle(table: DataView, start: number, end: number, baseSize: number): RawStyle | undefined {
  if (start + baseSize + 2 > end) return undefined;
  const builtIn = table.getUint16(start, true) & 0xfff;
  const kindAndBase = table.getUint16(start + 2, true);
  const style: RawStyle = { base: kindAndBase >> 4, builtIn, sprms: [] };
  if ((kindAndBase & 0xf) !== 1) return style;
  const nameLength = table.getUint16(start + baseSize, true);
  const properties = start + baseSize + 2 + nameLength * 2 + 2;
  if (properties + 4 > end) return style;
  const size = table.getUint16(properties, true);
  // The properties begin with the style's own index.
  style.sprms = readSprms(table, properties + 4, Math.min(end, properties + 2 + size));
  return style;
}

import type { ListLevel, ListOfParagraph } from '../lists/list-level.ts';
import { type DocFile, placeInTable } from './doc-file.ts';

type Definition = { id: string; levels: Map<number, ListLevel> };
type Reading = { view: DataView; at: number };

/**
 * The lists of a doc by their 1-based number ([MS-DOC] 2.9.131 to 2.9.150). A list table that does not fit gives no
 * lists: the text is then read without its automatic numbers.
 */
export function readDocLists(file: DocFile): { lists: Map<number, ListOfParagraph>; isComplete: boolean } {
  const lists = new Map<number, ListOfParagraph>();
  const definitionsPlace = placeInTable(file, 0x2e2);
  const instancesPlace = placeInTable(file, 0x2ea);
  if (definitionsPlace === null || instancesPlace === null) return { lists, isComplete: true };
  try {
    const definitions = readDefinitions({ view: file.table, at: definitionsPlace.start });
    readInstances({ view: file.table, at: instancesPlace.start }, definitions, lists);
    return { lists, isComplete: true };
  } catch (error) {
    // Reading past the end of the stream: the list table is cut. The text itself is sound.
    if (!(error instanceof RangeError)) throw error;
    return { lists, isComplete: false };
  }
}

function readDefinitions(reading: Reading): Map<number, Definition> {
  const { view } = reading;
  const count = Math.max(0, view.getInt16(reading.at, true));
  const heads: { id: number; levels: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = reading.at + 2 + index * 28;
    heads.push({ id: view.getInt32(at, true), levels: (view.getUint8(at + 26) & 1) !== 0 ? 1 : 9 });
  }
  // The levels of all lists follow in one row after the heads.
  reading.at += 2 + count * 28;
  const definitions = new Map<number, Definition>();
  for (const head of heads) {
    const levels = new Map<number, ListLevel>();
    for (let level = 0; level < head.levels; level += 1) levels.set(level, readLevel(reading));
    definitions.set(head.id, { id: String(head.id), levels });
  }
  return definitions;
}

function readLevel(reading: Reading): ListLevel {
  const { view, at } = reading;
  const flags = view.getUint8(at + 5);
  const restartLimit = view.getUint8(at + 26);
  const characterBytes = view.getUint8(at + 24);
  const paragraphBytes = view.getUint8(at + 25);
  const textAt = at + 28 + characterBytes + paragraphBytes;
  const length = view.getUint16(textAt, true);
  let text = '';
  for (let index = 0; index < length; index += 1) {
    const code = view.getUint16(textAt + 2 + index * 2, true);
    // Codes 0..8 stand for the count of that level.
    text += code <= 8 ? `%${code + 1}` : String.fromCharCode(code);
  }
  reading.at = textAt + 2 + length * 2;
  return {
    start: view.getInt32(at, true),
    format: numberFormats[view.getUint8(at + 4)] ?? 'decimal',
    text,
    restartAfter: (flags & 0x08) !== 0 ? restartLimit : null,
    legal: (flags & 0x04) !== 0,
  };
}

function readInstances(
  reading: Reading,
  definitions: Map<number, Definition>,
  lists: Map<number, ListOfParagraph>,
): void {
  const { view } = reading;
  const count = Math.min(view.getInt32(reading.at, true), 0x7fff);
  const heads: { definition: Definition | undefined; overrides: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = reading.at + 4 + index * 16;
    heads.push({ definition: definitions.get(view.getInt32(at, true)), overrides: view.getUint8(at + 12) });
  }
  reading.at += 4 + count * 16;
  for (const [index, head] of heads.entries()) {
    reading.at += 4;
    const levels = new Map(head.definition?.levels);
    const startOverrides = new Map<number, number>();
    for (let override = 0; override < head.overrides; override += 1) readOverride(reading, levels, startOverrides);
    if (head.definition === undefined) continue;
    lists.set(index + 1, { list: head.definition.id, instance: String(index + 1), levels, startOverrides });
  }
}

function readOverride(reading: Reading, levels: Map<number, ListLevel>, startOverrides: Map<number, number>): void {
  const start = reading.view.getInt32(reading.at, true);
  const flags = reading.view.getUint32(reading.at + 4, true);
  reading.at += 8;
  const level = flags & 0xf;
  if ((flags & 0x20) !== 0) {
    const own = readLevel(reading);
    levels.set(level, own);
    if ((flags & 0x10) !== 0) startOverrides.set(level, own.start);
  } else if ((flags & 0x10) !== 0) {
    startOverrides.set(level, start);
  }
}

/** Number format codes ([MS-OSHARED] 2.2.1.3 MSONFC) by their ST_NumberFormat names. */
const numberFormats: Record<number, string> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  15: 'decimalHalfWidth',
  16: 'japaneseLegal',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  57: 'numberInDash',
  255: 'none',
};

/**
 * Reads an OLE compound file ([MS-CFB]): the container of doc, wps and xls. Everything is bounded by the size of the
 * file: a chain of sectors that loops or leads outside ends the reading with null.
 */
export type OleContainer = {
  /** Names of all streams and storages. */
  names: string[];
  /** The bytes of a stream of this name, null when there is none or its chain is broken. */
  stream: (name: string) => Uint8Array | null;
};

type Entry = { name: string; isStream: boolean; start: number; size: number };
type Sectors = { bytes: Uint8Array; view: DataView; size: number; table: Uint32Array };

const endOfChain = 0xfffffffe;
const maxRegular = 0xfffffffa;

/** Names of the streams of an OLE file, null when its directory cannot be read. */
export function readOleDirectory(bytes: Uint8Array): string[] | null {
  return openOle(bytes)?.names ?? null;
}

/** Opens an OLE file, null when header, sector table or directory cannot be read. */
export function openOle(bytes: Uint8Array): OleContainer | null {
  if (bytes.length < 512) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const size = 1 << shift;
  const table = readTable(bytes, view, size);
  if (table === null) return null;
  const sectors: Sectors = { bytes, view, size, table };
  const directory = readChain(sectors, view.getUint32(48, true));
  if (directory === null) return null;
  const entries = readEntries(directory);
  const root = entries[0];
  if (root === undefined) return null;
  return { names: entries.map((entry) => entry.name), stream: (name) => readStream(sectors, entries, root, name) };
}

/** The sector table: its own sectors are listed in the header (109 of them) and in a chain after that. */
function readTable(bytes: Uint8Array, view: DataView, size: number): Uint32Array | null {
  const places: number[] = [];
  for (let index = 0; index < 109; index += 1) places.push(view.getUint32(76 + index * 4, true));
  let next = view.getUint32(68, true);
  for (let hops = 0; next < maxRegular && hops <= bytes.length / size; hops += 1) {
    const at = (next + 1) * size;
    if (at + size > bytes.length) return null;
    for (let index = 0; index < size / 4 - 1; index += 1) places.push(view.getUint32(at + index * 4, true));
    next = view.getUint32(at + size - 4, true);
  }
  const used = places.filter((place) => place < maxRegular && (place + 1) * size < bytes.length);
  if (used.length === 0 || used.length > bytes.length / size) return null;
  const table = new Uint32Array((used.length * size) / 4).fill(endOfChain);
  for (const [index, place] of used.entries()) {
    for (let slot = 0; slot < size / 4; slot += 1) {
      const at = (place + 1) * size + slot * 4;
      if (at + 4 <= bytes.length) table[(index * size) / 4 + slot] = view.getUint32(at, true);
    }
  }
  return table;
}

function readChain(sectors: Sectors, start: number): Uint8Array | null {
  const { bytes, size, table } = sectors;
  const pieces: Uint8Array[] = [];
  let sector = start;
  while (sector < maxRegular) {
    const at = (sector + 1) * size;
    if (at >= bytes.length || pieces.length > table.length) return null;
    pieces.push(bytes.subarray(at, Math.min(at + size, bytes.length)));
    sector = table[sector] ?? endOfChain;
  }
  return join(pieces);
}

function join(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((total, piece) => total + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const type = directory[at + 66];
    const nameBytes = Math.min(64, view.getUint16(at + 64, true));
    if (type === 0 || nameBytes < 2) continue;
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameBytes - 2));
    const start = view.getUint32(at + 116, true);
    entries.push({ name, isStream: type === 2, start, size: view.getUint32(at + 120, true) });
  }
  return entries;
}

function readStream(sectors: Sectors, entries: Entry[], root: Entry, name: string): Uint8Array | null {
  const entry = entries.find((candidate) => candidate.isStream && candidate.name === name);
  if (entry === undefined) return null;
  const cutoff = sectors.view.getUint32(56, true);
  if (entry.size >= cutoff) return readChain(sectors, entry.start)?.subarray(0, entry.size) ?? null;
  return readSmallStream(sectors, root, entry);
}

/** Streams under the cutoff (4096 bytes) stand in 64-byte sectors inside the stream of the root entry. */
function readSmallStream(sectors: Sectors, root: Entry, entry: Entry): Uint8Array | null {
  const small = readChain(sectors, root.start);
  const tableBytes = readChain(sectors, sectors.view.getUint32(60, true));
  if (small === null || tableBytes === null) return null;
  const table = new DataView(tableBytes.buffer, tableBytes.byteOffset, tableBytes.byteLength);
  const pieces: Uint8Array[] = [];
  let sector = entry.start;
  while (sector < maxRegular && pieces.length * 64 < entry.size) {
    if (sector * 64 >= small.length || sector * 4 + 4 > tableBytes.length) return null;
    pieces.push(small.subarray(sector * 64, sector * 64 + 64));
    sector = table.getUint32(sector * 4, true);
  }
  return join(pieces).subarray(0, entry.size);
}

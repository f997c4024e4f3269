import { type OleEntry, readOleTree, sameName } from './ole-tree.ts';

/**
 * Reads an OLE compound file ([MS-CFB]): the container of doc, wps and xls. Everything is bounded by the size of the
 * file: a chain of sectors that loops or leads outside ends the reading with null.
 */
export type OleContainer = {
  /** Names of its own streams and storages, those inside its storages left out: another file may be embedded there. */
  names: string[];
  /** Whether it has a stream or storage of this name, in whatever letters. */
  has: (name: string) => boolean;
  /** The bytes of its own stream of this name, null when there is none or its chain is broken. */
  stream: (name: string) => Uint8Array | null;
  /** Names of what stands in its own storage of this name. */
  inside: (name: string) => string[];
};

type Sectors = { bytes: Uint8Array; view: DataView; size: number; table: Uint32Array };

const endOfChain = 0xfffffffe;
const maxRegular = 0xfffffffa;

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
  const tree = readOleTree(directory);
  if (tree === null) return null;
  const { root, own } = tree;
  const find = (name: string) => own.find((entry) => sameName(entry.name, name));
  return {
    names: own.map(({ name }) => name),
    has: (name) => find(name) !== undefined,
    stream: (name) => readStream(sectors, root, find(name)),
    inside: (name) => tree.inside(find(name)).map((entry) => entry.name),
  };
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

function readStream(sectors: Sectors, root: OleEntry, entry: OleEntry | undefined): Uint8Array | null {
  if (entry?.isStream !== true) return null;
  const cutoff = sectors.view.getUint32(56, true);
  if (entry.size >= cutoff) return readChain(sectors, entry.start)?.subarray(0, entry.size) ?? null;
  return readSmallStream(sectors, root, entry);
}

/** Streams under the cutoff (4096 bytes) stand in 64-byte sectors inside the stream of the root entry. */
function readSmallStream(sectors: Sectors, root: OleEntry, entry: OleEntry): Uint8Array | null {
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

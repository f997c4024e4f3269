/** A stream or storage of an OLE file: its first sector and its size in bytes. */
export type OleEntry = { name: string; isStream: boolean; start: number; size: number };

type Linked = OleEntry & { left: number; right: number; child: number };

/** The directory of an OLE file: its root, what stands at its top, and what stands in one of its storages. */
export type OleTree = { root: OleEntry; own: OleEntry[]; inside: (storage: OleEntry | undefined) => OleEntry[] };

/** Names are told apart without regard to capital letters ([MS-CFB] 2.6.4). */
export function sameName(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}

/**
 * Reads the directory ([MS-CFB] 2.6): each storage has a tree of its entries, linked by left and right. An entry is taken once, so a
 * tree that runs in a circle ends. Null when there is no root.
 */
export function readOleTree(directory: Uint8Array): OleTree | null {
  const entries = readEntries(directory);
  const root = entries[0];
  if (root == null) return null;
  const inside = (storage: Linked | null | undefined) => (storage == null ? [] : entriesBelow(entries, storage.child));
  const own = inside(root);
  // Some writers link nothing: then all entries are at the top.
  const top = own.length > 0 ? own : entries.slice(1).filter((entry) => entry !== null);
  return { root, own: top, inside: (storage) => inside(entries.find((entry) => entry === storage)) };
}

function entriesBelow(entries: readonly (Linked | null)[], first: number): Linked[] {
  const found: Linked[] = [];
  const seen = new Set<number>();
  const waiting = [first];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at];
    if (entry == null || seen.has(at)) continue;
    seen.add(at);
    found.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}

/** All entries at their places; null where a place is empty. */
function readEntries(directory: Uint8Array): (Linked | null)[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: (Linked | null)[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const type = directory[at + 66];
    const nameBytes = Math.min(64, view.getUint16(at + 64, true));
    const number = (place: number) => view.getUint32(at + place, true);
    const isEmpty = type === 0 || nameBytes < 2;
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, nameBytes - 2)));
    const links = { left: number(68), right: number(72), child: number(76) };
    entries.push(isEmpty ? null : { name, isStream: type === 2, start: number(116), size: number(120), ...links });
  }
  return entries;
}

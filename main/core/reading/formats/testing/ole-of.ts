const sector = 512;
const endOfChain = 0xfffffffe;

const none = 0xffffffff;

/**
 * An OLE file ([MS-CFB], version 3) with these streams, each filled up to the size from which streams have own sectors. `Storage/Name` is
 * a stream in a storage.
 */
export function oleOf(streams: Record<string, Uint8Array>): Uint8Array {
  const contents = Object.entries(streams).map(([name, bytes]) => {
    const padded = new Uint8Array(Math.max(4096, Math.ceil(bytes.length / sector) * sector));
    padded.set(bytes);
    return { name, padded, sectors: padded.length / sector };
  });
  const storages = [...new Set(Object.keys(streams).flatMap((name) => name.split('/').slice(0, -1)))];
  const directorySectors = Math.ceil((1 + contents.length + storages.length) / 4);
  const total = 1 + directorySectors + contents.reduce((sum, { sectors }) => sum + sectors, 0);
  const file = new Uint8Array((total + 1) * sector);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, endOfChain, true);
  view.setUint32(68, endOfChain, true);
  for (let slot = 0; slot < 109; slot += 1) view.setUint32(76 + slot * 4, slot === 0 ? 0 : 0xffffffff, true);
  const table = (at: number, next: number) => view.setUint32(sector + at * 4, next, true);
  table(0, 0xfffffffd);
  for (let part = 1; part <= directorySectors; part += 1)
    table(part, part === directorySectors ? endOfChain : part + 1);
  const placeOf = (name: string) => {
    const path = name.split('/');
    const storage = path.length > 1 ? storages.indexOf(path[0] ?? '') : -1;
    return { bare: path.at(-1) ?? '', storage };
  };
  writeEntry(view, 0, 'Root Entry', 5, endOfChain, 0);
  const last = new Map<number, number>();
  const link = (storage: number, index: number) => {
    const before = last.get(storage);
    const parent = storage < 0 ? 0 : contents.length + 1 + storage;
    // The first is the child of its storage, each further one the right neighbour of the one before.
    view.setUint32(2 * sector + (before ?? parent) * 128 + (before === undefined ? 76 : 72), index, true);
    last.set(storage, index);
  };
  for (const [index, name] of storages.entries()) {
    writeEntry(view, contents.length + 1 + index, name, 1, 0, 0);
    link(-1, contents.length + 1 + index);
  }
  let at = 1 + directorySectors;
  for (const [index, { name, padded, sectors }] of contents.entries()) {
    const { bare, storage } = placeOf(name);
    writeEntry(view, index + 1, bare, 2, at, padded.length);
    link(storage, index + 1);
    file.set(padded, (at + 1) * sector);
    for (let step = 0; step < sectors; step += 1) table(at + step, step === sectors - 1 ? endOfChain : at + step + 1);
    at += sectors;
  }
  return file;
}

function writeEntry(view: DataView, index: number, name: string, type: number, start: number, size: number): void {
  const at = 2 * sector + index * 128;
  for (const [place, char] of [...name].entries()) view.setUint16(at + place * 2, char.charCodeAt(0), true);
  view.setUint16(at + 64, name.length * 2 + 2, true);
  view.setUint8(at + 66, type);
  for (const place of [68, 72, 76]) view.setUint32(at + place, none, true);
  view.setUint32(at + 116, start, true);
  view.setUint32(at + 120, size, true);
}

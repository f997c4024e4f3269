const sector = 512;
const endOfChain = 0xfffffffe;

/** An OLE file ([MS-CFB], version 3) with these streams, each filled up to the size from which streams have own sectors. */
export function oleOf(streams: Record<string, Uint8Array>): Uint8Array {
  const contents = Object.entries(streams).map(([name, bytes]) => {
    const padded = new Uint8Array(Math.max(4096, Math.ceil(bytes.length / sector) * sector));
    padded.set(bytes);
    return { name, padded, sectors: padded.length / sector };
  });
  const total = 2 + contents.reduce((sum, { sectors }) => sum + sectors, 0);
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
  table(1, endOfChain);
  writeEntry(view, 0, 'Root Entry', 5, endOfChain, 0);
  let at = 2;
  for (const [index, { name, padded, sectors }] of contents.entries()) {
    writeEntry(view, index + 1, name, 2, at, padded.length);
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
  view.setUint32(at + 116, start, true);
  view.setUint32(at + 120, size, true);
}

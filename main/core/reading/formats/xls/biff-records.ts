/** A record of a workbook stream: its kind, its content, and the contents of those that go on with it. */
export type BiffRecord = { type: number; at: number; data: Uint8Array; more: Uint8Array[] };

const goesOn = 0x3c;

/** The numbers of the records that are read ([MS-XLS] 2.3). */
export const recordType = {
  beginning: 0x809,
  end: 0x0a,
  locked: 0x2f,
  codePage: 0x42,
  epoch: 0x22,
  sheet: 0x85,
  strings: 0xfc,
  format: 0x41e,
  cellFormat: 0xe0,
  row: 0x208,
  columns: 0x7d,
  merged: 0xe5,
  head: 0x14,
  foot: 0x15,
  note: 0x1c,
  object: 0x5d,
  stringCell: 0xfd,
  labelCell: 0x204,
  richCell: 0xd6,
  numberCell: 0x203,
  packedCell: 0x27e,
  packedCells: 0xbd,
  formulaCell: 0x06,
  formulaText: 0x207,
  booleanCell: 0x205,
} as const;

/**
 * The records of a workbook stream from a place on, up to the end of the part that begins there ([MS-XLS] 2.1.4). Charts inside a sheet are parts of
 * their own and left out. Ends at the first record that does not fit.
 */
export function* biffRecords(stream: Uint8Array, from: number): Generator<BiffRecord, void> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let depth = 0;
  let open: BiffRecord | null = null;
  for (let at = from; at + 4 <= stream.length; ) {
    const type = view.getUint16(at, true);
    const size = view.getUint16(at + 2, true);
    const data = stream.subarray(at + 4, Math.min(stream.length, at + 4 + size));
    if (type === goesOn) open?.more.push(data);
    else {
      if (open !== null) yield open;
      open = null;
      if (type === recordType.beginning) depth += 1;
      else if (type === recordType.end) depth -= 1;
      else if (depth === 1) open = { type, at, data, more: [] };
      if (depth === 0) return;
    }
    at += 4 + size;
  }
  if (open !== null) yield open;
}

/** A view of the content of a record. */
export function viewOf(data: Uint8Array): DataView {
  return new DataView(data.buffer, data.byteOffset, data.byteLength);
}

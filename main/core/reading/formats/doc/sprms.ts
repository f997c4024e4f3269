/** One property change of [MS-DOC] 2.6: `code` and its operand as a signed number (0 for operands of other kinds). */
export type Sprm = { code: number; value: number };

/** Reads a list of property changes. Stops at the end or at the first one that does not fit. */
export function readSprms(view: DataView, start: number, end: number): Sprm[] {
  const sprms: Sprm[] = [];
  let at = start;
  const last = Math.min(end, view.byteLength);
  while (at + 3 <= last) {
    const code = view.getUint16(at, true);
    at += 2;
    const size = operandSize(view, code, at, last);
    if (at + size > last) break;
    sprms.push({ code, value: operand(view, size, at) });
    at += size;
  }
  return sprms;
}

/** The size of the operand is in the top three bits of the code (2.6.1); two codes are exceptions. */
function operandSize(view: DataView, code: number, at: number, last: number): number {
  const kind = code >> 13;
  if (kind === 0 || kind === 1) return 1;
  if (kind === 2 || kind === 4 || kind === 5) return 2;
  if (kind === 3) return 4;
  if (kind === 7) return 3;
  if (code === 0xd608) return at + 2 <= last ? view.getUint16(at, true) + 1 : last;
  return view.getUint8(at) + 1;
}

function operand(view: DataView, size: number, at: number): number {
  if (size === 1) return view.getUint8(at);
  if (size === 2) return view.getInt16(at, true);
  if (size === 4) return view.getInt32(at, true);
  return 0;
}

/**
 * One property change of [MS-DOC] 2.6: `code` and its operand as a signed number (0 for operands of other kinds), and
 * where the operand stands, for those other kinds.
 */
export type Sprm = { code: number; value: number; operand: DataView };

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
    const operand = new DataView(view.buffer, view.byteOffset + at, size);
    sprms.push({ code, value: numberIn(operand), operand });
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

function numberIn(operand: DataView): number {
  if (operand.byteLength === 1) return operand.getUint8(0);
  if (operand.byteLength === 2) return operand.getInt16(0, true);
  if (operand.byteLength === 4) return operand.getInt32(0, true);
  return 0;
}

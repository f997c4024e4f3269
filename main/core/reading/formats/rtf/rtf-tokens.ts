/** A piece of RTF: the start or end of a group, a control word with its number, a control sign, a byte of text, or bytes that a word announces. */
export type RtfToken =
  | { kind: 'open' | 'close' }
  | { kind: 'word'; name: string; value: number | null }
  | { kind: 'sign'; sign: string }
  | { kind: 'byte'; byte: number };

const [open, close, back, space] = [0x7b, 0x7d, 0x5c, 0x20];

/** Reads RTF 1.9 token by token. Line ends mean nothing; data in bytes (`\\bin`) are walked over. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken, void> {
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    at += 1;
    if (byte === open) yield { kind: 'open' };
    else if (byte === close) yield { kind: 'close' };
    else if (byte === back) {
      const { token, next } = control(bytes, at);
      if (token !== null) yield token;
      at = next;
    } else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) yield { kind: 'byte', byte };
  }
}

function control(bytes: Uint8Array, at: number): { token: RtfToken | null; next: number } {
  if (!isLetter(bytes[at])) return controlSign(bytes, at);
  let end = at;
  while (isLetter(bytes[end])) end += 1;
  const name = textIn(bytes, at, end);
  let last = end;
  if (bytes[last] === 0x2d) last += 1;
  while (isDigit(bytes[last])) last += 1;
  const digits = textIn(bytes, end, last);
  const value = digits === '' || digits === '-' ? null : Number(digits);
  // One space behind a word belongs to it.
  const next = bytes[last] === space ? last + 1 : last;
  if (name === 'bin') return { token: null, next: next + Math.max(0, value ?? 0) };
  return { token: { kind: 'word', name, value }, next };
}

function controlSign(bytes: Uint8Array, at: number): { token: RtfToken; next: number } {
  const sign = String.fromCharCode(bytes[at] ?? space);
  if (sign === "'") {
    const byte = Number.parseInt(textIn(bytes, at + 1, at + 3), 16);
    return { token: { kind: 'byte', byte: Number.isNaN(byte) ? space : byte }, next: at + 3 };
  }
  // A line end behind the sign is the word for a paragraph.
  if (sign === '\n' || sign === '\r') return { token: { kind: 'word', name: 'par', value: null }, next: at + 1 };
  if (sign === '{' || sign === '}' || sign === '\\')
    return { token: { kind: 'byte', byte: sign.charCodeAt(0) }, next: at + 1 };
  return { token: { kind: 'sign', sign }, next: at + 1 };
}

function textIn(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

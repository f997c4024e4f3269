/**
 * How bytes travel where only JSON does (the browser host): a `Uint8Array` is written as `{"$bytes": "<base64>"}` and
 * comes back as a `Uint8Array`. The same codec serves both directions. Electron carries bytes as they are.
 */
type Coded = { $bytes: string };

// Node and every browser have these two; the room's own settings know neither of them.
declare function btoa(binary: string): string;
declare function atob(text: string): string;

const chunk = 0x8000;

/** Base64 of bytes, piece by piece, because a spread over millions of arguments overflows the stack. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += chunk) {
    binary += String.fromCharCode(...bytes.subarray(start, start + chunk));
  }
  return btoa(binary);
}

/** Bytes of a base64 text. Throws a `DOMException` or `Error` when the text is not base64. */
export function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** JSON text of a value that may hold bytes anywhere. */
export function encodeJson(value: unknown): string {
  return JSON.stringify(value, replaceBytes);
}

/** A Node buffer has turned itself into something else by the time `item` is given; its holder still has the bytes. */
function replaceBytes(this: Record<string, unknown>, key: string, item: unknown): unknown {
  const held = this[key];
  return held instanceof Uint8Array ? { $bytes: toBase64(held) } : item;
}

/** The value of a JSON text, bytes restored. Throws a `SyntaxError` on text that is not JSON. */
export function decodeJson(text: string): unknown {
  return JSON.parse(text, (_key, item: unknown) => (isCoded(item) ? fromBase64(item.$bytes) : item));
}

function isCoded(item: unknown): item is Coded {
  if (typeof item !== 'object' || item === null || !('$bytes' in item)) return false;
  return typeof item.$bytes === 'string' && Object.keys(item).length === 1;
}

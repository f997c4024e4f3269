/* Runs in the page and in Node. Turns what structured clone can carry into text and back; refuses what it cannot. */
function standInCodec() {
  const toBase64 = (bytes) => {
    let text = '';
    for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
    return btoa(text);
  };
  const fromBase64 = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const plain = (value) =>
    value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

  const encode = (value, give) => {
    if (plain(value)) return value;
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'function' || value instanceof Promise) {
      if (give) return give(value);
      throw new Error('An object could not be cloned.');
    }
    if (typeof value !== 'object') throw new Error('An object could not be cloned.');
    if (Array.isArray(value)) return value.map((item) => encode(item, give));
    if (value instanceof Date) return { $: 'date', value: value.getTime() };
    if (ArrayBuffer.isView(value)) {
      return { $: 'bytes', value: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
    }
    if (value instanceof Error) return { $: 'error', value: value.message };
    const entries = Object.keys(value).map((key) => [key, encode(value[key], give)]);
    return { $: 'object', value: Object.fromEntries(entries) };
  };

  const decoders = {
    undefined: () => undefined,
    date: (coded) => new Date(coded.value),
    bytes: (coded) => fromBase64(coded.value),
    error: (coded) => new Error(coded.value),
  };
  const decode = (coded, take) => {
    if (coded === null || typeof coded !== 'object') return coded;
    if (Array.isArray(coded)) return coded.map((item) => decode(item, take));
    if (coded.$ === 'object') {
      return Object.fromEntries(Object.entries(coded.value).map(([key, item]) => [key, decode(item, take)]));
    }
    if (coded.$ === 'function' || coded.$ === 'promise') return take(coded);
    return decoders[coded.$](coded);
  };
  return { encode, decode };
}

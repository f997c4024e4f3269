import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeJson, encodeJson } from './byte-codec.ts';

describe('the byte codec', () => {
  it('brings any bytes back as they were, wherever they stand in the value', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (bytes, name) => {
        const value = { name, parts: [{ bytes }, { bytes: new Uint8Array() }] };
        expect(decodeJson(encodeJson(value))).toEqual(value);
      }),
    );
  });

  it('carries several megabytes without overflowing the stack', () => {
    const bytes = new Uint8Array(3_000_000).fill(0xe7);
    const back = decodeJson(encodeJson({ bytes })) as { bytes: Uint8Array };
    expect(back.bytes.length).toBe(bytes.length);
    expect(back.bytes.every((byte) => byte === 0xe7)).toBe(true);
  });

  it('leaves an object that only looks a little like bytes alone', () => {
    const value = { $bytes: 'AA==', other: 1 };
    expect(decodeJson(encodeJson(value))).toEqual(value);
  });
});

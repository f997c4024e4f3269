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
    expect(decodeJson(encodeJson({ bytes }))).toEqual({ bytes });
  });

  it('leaves an object that only looks a little like bytes alone', () => {
    const value = { $bytes: 'AA==', other: 1 };
    expect(decodeJson(encodeJson(value))).toEqual(value);
  });
});

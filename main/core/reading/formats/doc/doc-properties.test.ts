import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocProperties } from './doc-properties.ts';

/** Named properties as [MS-OLEPS] writes them, in UTF-16 or in bytes. */
function propertyStream(properties: Record<string, string>, isWide: boolean): Uint8Array {
  const text = (value: string) => Buffer.from(`${value}\0`, isWide ? 'utf16le' : 'latin1');
  const counted = (value: string) => value.length + 1;
  const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  const uint = (...values: number[]) => {
    const bytes = Buffer.alloc(values.length * 4);
    for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
    return bytes;
  };
  const names = Object.keys(properties);
  const entries = names.map((name, index) => {
    const words = isWide ? padded(text(name)) : text(name);
    return Buffer.concat([uint(index + 2, counted(name)), words]);
  });
  const dictionary = padded(Buffer.concat([uint(names.length), ...entries]));
  const codePage = uint(2, isWide ? 1200 : 65_001);
  const values = Object.values(properties).map((value) =>
    Buffer.concat([uint(isWide ? 0x1f : 0x1e, counted(value)), padded(text(value))]),
  );
  const bodies = [dictionary, codePage, ...values];
  let place = 8 + bodies.length * 8;
  const places = bodies.map((body, id) => {
    const entry = uint(id, place);
    place += body.length;
    return entry;
  });
  const section = Buffer.concat([uint(place, bodies.length), ...places, ...bodies]);
  const head = Buffer.alloc(28);
  head.writeUInt16LE(0xfffe, 0);
  head.writeUInt32LE(1, 24);
  const id = Buffer.from('05d5cdd59c2e1b10939708002b2cf9ae', 'hex');
  return new Uint8Array(Buffer.concat([head, id, uint(48), section]));
}

const given = { DubanProgram: 'Duban', DubanKind: 'hand-over-letter', Author: 'somebody' };
const ours = { DubanProgram: 'Duban', DubanKind: 'hand-over-letter' };

describe('the custom properties of a .doc', () => {
  it.each([true, false])('are read when they are ours, written in UTF-16: %s', (isWide) => {
    expect(readDocProperties(propertyStream(given, isWide))).toEqual(ours);
  });

  it('are none without the stream, and none when it is cut anywhere', () => {
    expect(readDocProperties(null)).toEqual({});
    const whole = propertyStream(given, true);
    for (let length = 0; length < whole.length; length += 1) {
      expect(ours).toMatchObject(readDocProperties(whole.subarray(0, length)));
    }
    expect(readDocProperties(whole.subarray(0, 100))).toEqual({});
  });

  it('never break the reading, whatever bytes stand there', () => {
    const whole = propertyStream(given, true);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }), (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        for (const name of Object.keys(readDocProperties(bytes))) expect(name.startsWith('Duban')).toBe(true);
      }),
    );
  });
});

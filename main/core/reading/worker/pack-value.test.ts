import { describe, expect, it } from 'vitest';
import { packValue } from './pack-value.ts';
import { Unpacking } from './unpack-value.ts';
import type { ValueSlice } from './value-slice.ts';

/** There and back, each slice copied as between processes. */
function sent<T>(value: T): { value: T; slices: ValueSlice[] } {
  const unpacking = new Unpacking();
  const slices = [...packValue(value)];
  for (const slice of slices) unpacking.take(structuredClone(slice));
  return { value: unpacking.value() as T, slices };
}

const plain = {
  text: '云泽市',
  number: 1.5,
  nothing: null,
  absent: undefined,
  list: [1, [], {}, ''],
  map: new Map<unknown, unknown>([
    [1, ['一', new Set([2])]],
    ['键', null],
  ]),
  bytes: new Uint8Array([1, 2, 3]),
  none: new Uint8Array(),
};

describe('packValue', () => {
  it('gives any plain value back as it was', () => {
    expect(sent(plain).value).toStrictEqual(plain);
    for (const value of [null, undefined, 0, -1, 1.5, 2 ** 28, 2 ** 40, true, '', '字', [], new Uint8Array([7])])
      expect(sent(value).value).toStrictEqual(value);
  });

  it('keeps one and the same what stands in several places', () => {
    const line = { text: '一、加快排水管网改造' };
    const { value } = sent({ flow: [line], all: [line, { ...line }] });
    expect(value.all[0]).toBe(value.flow[0]);
    expect(value.all[1]).not.toBe(value.flow[0]);
  });

  it('sends a string once that stands in many places', () => {
    const text = '云泽市人民政府'.repeat(1_000);
    const { slices, value } = sent(Array.from({ length: 500 }, () => ({ text })));
    expect(value).toHaveLength(500);
    expect(value.every((one) => one.text === text)).toBe(true);
    expect(slices.flatMap(({ atoms }) => atoms)).toEqual([text]);
  });

  it('cuts what is long, wide or heavy into slices of one size', () => {
    const wide = {
      list: Array.from({ length: 100_000 }, (_, index) => index),
      map: new Map(Array.from({ length: 50_000 }, (_, index) => [index, `第${index}行`])),
      set: new Set(Array.from({ length: 50_000 }, (_, index) => index)),
      rows: Array.from({ length: 20_000 }, (_, index) => ({ number: index, cells: [`${index}`, '市教育局'] })),
      bytes: new Uint8Array(3_000_000).map((_, index) => index % 251),
    };
    const { value, slices } = sent(wide);
    // Comparing wide sets and maps by their members takes time by the square.
    expect([...value.map]).toEqual([...wide.map]);
    expect([...value.set]).toEqual([...wide.set]);
    expect([value.list, value.rows]).toEqual([wide.list, wide.rows]);
    expect(Buffer.compare(value.bytes, wide.bytes)).toBe(0);
    for (const { atoms, nodes, pieces } of slices) {
      expect(atoms.length + nodes.length).toBeLessThan(60_000);
      expect(pieces.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(1_000_000);
    }
  });

  it('takes what is nested deeper than calls may be', () => {
    let deep: unknown[] = [];
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    let { value } = sent(deep);
    let depth = 0;
    for (; value.length > 0; depth += 1) value = value[0] as unknown[];
    expect(depth).toBe(50_000);
  });

  it('lets no key reach behind an object', () => {
    const { value } = sent<Record<string, unknown>>(JSON.parse('{"__proto__": {"polluted": true}, "a": 1}'));
    expect(Object.keys(value)).toEqual(['__proto__', 'a']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect('polluted' in value).toBe(false);
  });

  it.each([
    [
      'a circle',
      () => {
        const circle: unknown[] = [];
        circle.push(circle);
        return circle;
      },
    ],
    ['a function', () => [() => 1]],
    ['a date', () => new Date(0)],
  ])('refuses %s instead of sending something else', (_, make) => {
    expect(() => sent<unknown>(make())).toThrow();
  });
});

describe('Unpacking', () => {
  const none: ValueSlice = { atoms: [], shapes: [], nodes: [], pieces: [] };

  it.each([
    ['a part that was never told', [0, 1, 9]],
    ['a count that is not there', [0, 5, 0]],
    ['a negative count', [0, -1]],
    ['a shape that was never told', [9, 0]],
    ['a number below nought', [0, 1, -2]],
    ['parts for what has none', [3, 1, 2, 5, 2, 1, 1]],
    ['a piece that is not there', [3, 1, 2, 4, 2, 1, 0]],
  ])('refuses %s', (_, nodes) => {
    expect(() => new Unpacking().take({ ...none, nodes })).toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { holdWeight, weighsMore } from './weight-of.ts';

/** The least limit that a result keeps. */
function weight(result: unknown): number {
  let limit = 0;
  while (weighsMore(result, limit)) limit += 1;
  return limit;
}

describe('weighsMore', () => {
  it('counts each character and each value', () => {
    expect(weight('督办台')).toBe(11);
    expect(weight({ title: '督办台', number: 1 })).toBe(8 + 11 + 8);
    expect(weight(['一', '二', null])).toBe(8 + 9 + 9 + 8);
  });

  it('counts a string at each of its places, and an object once', () => {
    const long = '字'.repeat(100);
    expect(weight([long, long])).toBe(8 + 2 * 108);
    const cell = { text: long };
    expect(weight([cell, cell])).toBe(8 + 116 + 8);
  });

  it('looks into maps and sets, and leaves bytes out', () => {
    expect(weight(new Map([[1, '一']]))).toBe(8 + 8 + 9);
    expect(weight(new Set(['一']))).toBe(8 + 9);
    expect(weight(new Uint8Array(1_000))).toBe(8);
  });

  it('comes to an end with what holds itself, however deep', () => {
    const ring: { next?: unknown } = {};
    ring.next = ring;
    expect(weight(ring)).toBe(16);
    let deep: unknown = '底';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(weighsMore(deep, 1_000_000)).toBe(false);
  });
});

describe('holdWeight', () => {
  it('refuses what weighs more than the limit, and says so with the file', () => {
    const refusal = expect.objectContaining({
      code: 'file-too-large',
      details: { name: '甲.txt', limit: 10, unit: 'reading' },
    });
    expect(() => holdWeight('云泽', '甲.txt', 10)).not.toThrow();
    expect(() => holdWeight('云泽市', '甲.txt', 10)).toThrow(refusal);
    expect(() => holdWeight(['云泽市'], '甲.txt')).not.toThrow();
  });
});

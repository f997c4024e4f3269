import { describe, expect, it } from 'vitest';
import { keepWhileSame } from './keep-while-same.ts';

describe('keepWhileSame', () => {
  const counted = (limit: number) => {
    const keep = keepWhileSame<number>(limit);
    const owner = {};
    let made = 0;
    const ask = (key: string, ...parts: unknown[]) =>
      keep(owner, key, parts, () => {
        made += 1;
        return made;
      });
    return ask;
  };

  it('makes a value once for the same parts, and anew when one was replaced, added or taken away', () => {
    const ask = counted(5);
    const point = { id: 'p' };
    expect([ask('a', point, 'zh-CN'), ask('a', point, 'zh-CN')]).toEqual([1, 1]);
    expect(ask('a', { ...point }, 'zh-CN')).toBe(2);
    expect(ask('a', point)).toBe(3);
    expect(ask('b', point)).toBe(4);
  });

  it('forgets the oldest beyond its limit', () => {
    const ask = counted(2);
    expect(['a', 'b', 'c', 'a', 'c'].map((key) => ask(key))).toEqual([1, 2, 3, 4, 3]);
  });

  it('keeps nothing of one owner for another', () => {
    const keep = keepWhileSame<string>(5);
    expect(keep({}, 'a', [], () => 'first')).toBe('first');
    expect(keep({}, 'a', [], () => 'second')).toBe('second');
  });

  it('tries again what failed', async () => {
    const keep = keepWhileSame<Promise<string>>(5);
    const owner = {};
    await expect(keep(owner, 'a', [], () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    await expect(keep(owner, 'a', [], () => Promise.resolve('there'))).resolves.toBe('there');
  });
});

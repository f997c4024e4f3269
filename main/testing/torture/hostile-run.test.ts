import { describe, expect, it } from 'vitest';
import { diceOf } from '../dice.ts';
import { hostileFiles, sharedStringBomb } from './hostile-files.ts';
import { hostileLimits, limitsPassed } from './hostile-run.ts';

const cheap = { took: 0, worked: 0, memory: 0, wait: 0, held: 0, said: '', code: 'file-too-large' };

describe('what a hostile file may cost', () => {
  it('names each limit that was passed, and none that was only reached', () => {
    expect(limitsPassed({ ...cheap, ...hostileLimits })).toEqual([]);
    expect(limitsPassed({ ...cheap, took: 5_001, memory: 601, wait: 101 })).toEqual(['took', 'memory', 'wait']);
  });

  it('wants a sentence that says what is wrong', () => {
    expect(limitsPassed({ ...cheap, code: 'internal' })).toEqual(['no sentence']);
  });

  it('makes the same files of the same seed', () => {
    const made = (seed: number) => Buffer.from(sharedStringBomb(diceOf(seed), 40, 100)).toString('base64');
    expect(made(7)).toBe(made(7));
    expect(made(7)).not.toBe(made(8));
    expect(Object.keys(hostileFiles).length).toBeGreaterThan(30);
  });
});

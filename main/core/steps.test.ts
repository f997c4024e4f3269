import { describe, expect, it } from 'vitest';
import { atOnce, inTurns, type Steps } from './steps.ts';

/** Counts its steps; each takes a good part of a stretch. */
function* counting(seen: string[], count: number): Steps<number> {
  for (let step = 1; step <= count; step += 1) {
    for (const begun = performance.now(); performance.now() - begun < 6; );
    seen.push('step');
    yield;
  }
  return count;
}

describe('inTurns', () => {
  it('gives others their turn between steps, and what the steps give in the end', async () => {
    const seen: string[] = [];
    const other = (async () => {
      for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      seen.push('other');
    })();
    expect(await inTurns(counting(seen, 30))).toBe(30);
    await other;
    expect(seen).toHaveLength(31);
    expect(seen.at(-1)).toBe('step');
  });

  it('fails as its steps do', async () => {
    function* failing(): Steps<number> {
      yield;
      throw new Error('failed');
    }
    await expect(inTurns(failing())).rejects.toThrow('failed');
  });
});

describe('atOnce', () => {
  it('gives what the steps give in the end', () => {
    expect(atOnce(counting([], 3))).toBe(3);
  });
});

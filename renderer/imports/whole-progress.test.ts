import { describe, expect, it } from 'vitest';
import { wholeProgress } from './whole-progress.ts';

describe('wholeProgress', () => {
  it('never goes back from one stage to the next', () => {
    const stages = [
      'opening',
      'drawing',
      'recognising',
      'joining',
      'splitting',
      'recording',
      'linking',
      'storing',
    ] as const;
    const steps = stages.flatMap((stage) => [0, 1, 2].map((done) => wholeProgress({ stage, done, total: 2 })));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(wholeProgress({ stage: 'finished', done: 0, total: 0 })).toBe(1);
  });
});

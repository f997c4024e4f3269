import { describe, expect, it } from 'vitest';
import { gazetteIsThere, readGazettePairs, shuffled } from './testing/gazette-pairs.ts';
import { measureAccuracy } from './testing/measure-accuracy.ts';

describe.skipIf(!gazetteIsThere)('compareOpinion on the papers of a real gazette', () => {
  const pairs = gazetteIsThere ? readGazettePairs() : [];

  it('finds all four sections of the feedback that names its four points, in any order', () => {
    const named = pairs.filter((pair) => pair.pointsNamed.length > 0);
    expect(named.length).toBeGreaterThan(0);
    for (const pair of named) {
      expect(measureAccuracy(pair)).toMatchObject({ right: 4, total: 4 });
      for (let seed = 1; seed <= 5; seed += 1) expect(measureAccuracy(shuffled(pair, seed)).right).toBe(4);
    }
  });

  it('lays at least nine in ten proposals of research reports beside the right point, whatever their order', () => {
    for (const pair of pairs) {
      for (let seed = 1; seed <= 8; seed += 1) {
        const { right, total, wrong } = measureAccuracy(shuffled(pair, seed));
        expect(right / total, `${pair.name}, seed ${seed}: ${wrong.join('; ')}`).toBeGreaterThanOrEqual(0.9);
      }
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trustedTimes } from './trusted-times.ts';

const now = 1_000;

describe('the times of lines that were written one after the other', () => {
  it('stay as they are when they never go back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: now })), (times) => {
        const sorted = times.toSorted((a, b) => a - b);
        expect(trustedTimes(sorted, now)).toEqual(sorted);
      }),
    );
  });

  it.each([
    ['a clock far ahead for one line', [10, 20, 900, 30, 40], [10, 20, 20, 30, 40]],
    ['a clock far ahead for the first line', [900, 30, 40], [30, 30, 40]],
    ['a clock far behind for some lines', [10, 15, 20, 1, 2, 30], [10, 15, 20, 20, 20, 30]],
    ['a clock that runs ahead of today', [10, 2_000], [10, 10]],
    ['nothing but a clock that runs ahead of today', [2_000], [now]],
    ['a line without a time', [10, Number.NaN, 20], [10, 10, 20]],
  ])('are those of their neighbours with %s', (_, times, trusted) => {
    expect(trustedTimes(times, now)).toEqual(trusted);
  });

  it('never go back, whatever the clock said', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 * now }), { maxLength: 60 }), (times) => {
        const trusted = trustedTimes(times, now);
        expect(trusted).toEqual(trusted.toSorted((a, b) => a - b));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { LogHead } from '../store/log-line.ts';
import { findUndoTargets } from './undo-target.ts';

/** A trail from its entries, oldest first; a number undoes that entry, a negative number redoes it. */
function targetsOf(...trail: ('change' | number)[]) {
  const entries = trail.map((step, index): LogHead => {
    const entry = { seq: index + 1, at: '', who: '', what: 'x', title: '', records: 1 };
    if (step === 'change') return entry;
    return step > 0 ? { ...entry, undoes: step } : { ...entry, redoes: -step };
  });
  const { undo, redo } = findUndoTargets(entries.reverse());
  return [undo?.seq ?? null, redo?.seq ?? null];
}

describe('findUndoTargets', () => {
  it('takes the newest change first, and then the one before it', () => {
    expect(targetsOf('change', 'change')).toEqual([2, null]);
    expect(targetsOf('change', 'change', 2)).toEqual([1, 3]);
    expect(targetsOf('change', 'change', 2, 1)).toEqual([null, 4]);
  });

  it('can undo again what was redone', () => {
    expect(targetsOf('change', 'change', 2, -2)).toEqual([4, null]);
  });

  it('forgets what could be redone after another change', () => {
    expect(targetsOf('change', 'change', 2, 'change')).toEqual([4, null]);
  });

  it('finds nothing in an empty trail', () => {
    expect(targetsOf()).toEqual([null, null]);
  });
});

import { describe, expect, it } from 'vitest';
import { newRound } from '#shared/domain/new-round.ts';
import { inventedDue } from '../../../testing/invented-due.ts';
import { keptCount } from './kept-count.ts';

const windows = [{ kind: 'sign-for', due: inventedDue('2026-03-01') } as const];
const known = newRound(1, { openedOn: '2026-02-20', due: inventedDue('2026-05-20'), windows });
const told = (openedOn: string | null) =>
  newRound(1, { openedOn, due: inventedDue('2026-08-20'), answerNumber: '3号' });
const second = newRound(2, { reason: '不满意' });

describe('the dates of a handling that a list tells again', () => {
  it('stay as they were counted where it was handed over on the same day', () => {
    const [first, ...later] = keptCount([known], [told('2026-02-20'), second]);
    expect(first).toEqual({ ...told('2026-02-20'), due: known.due, windows });
    expect(later).toEqual([second]);
  });

  it('are those of the list where the day is another, or nobody knows one', () => {
    expect(keptCount([known], [told('2026-02-21')])).toEqual([told('2026-02-21')]);
    expect(keptCount([{ ...known, openedOn: null }], [told(null)])).toEqual([told(null)]);
    expect(keptCount([], [told('2026-02-20')])).toEqual([told('2026-02-20')]);
    expect(keptCount([known], [])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { keptByReads } from './kept-by-reads.ts';
import type { Ledger } from './ledger.ts';

const frozen = (records: object = {}) => Object.freeze(records);

function ledgerOf(collections: Record<string, object>): Ledger {
  return Object.freeze({ points: frozen(), motions: frozen(), organs: frozen(), ...collections }) as Ledger;
}

function counting(look: (ledger: Ledger) => unknown) {
  const kept = keptByReads<object, number>();
  let made = 0;
  return (owner: object, ledger: Ledger, ...parts: unknown[]) =>
    kept(owner, ledger, parts, (seen) => {
      look(seen);
      made += 1;
      return made;
    });
}

describe('what is made of a ledger', () => {
  const owner = frozen();
  const first = ledgerOf({});

  it('is kept while the collections it looked at are the same, whatever became of the others', () => {
    const ask = counting(({ points }) => points);
    expect(ask(owner, first)).toBe(1);
    expect(ask(owner, Object.freeze({ ...first, motions: frozen() }) as Ledger)).toBe(1);
    expect(ask(owner, Object.freeze({ ...first, points: frozen() }) as Ledger)).toBe(2);
  });

  it('is made anew for another owner and for another part', () => {
    const ask = counting(({ points }) => points);
    expect(ask(owner, first, 'today')).toBe(1);
    expect(ask(owner, first, 'today')).toBe(1);
    expect(ask(owner, first, 'tomorrow')).toBe(2);
    expect(ask(frozen(), first, 'tomorrow')).toBe(3);
  });

  it('hangs on what a thing kept inside it hangs on, also where that was made before', () => {
    const inner = counting(({ motions }) => motions);
    const ask = counting((ledger) => inner(owner, ledger));
    inner(owner, first);
    expect(ask(owner, first)).toBe(1);
    expect(ask(owner, Object.freeze({ ...first, points: frozen() }) as Ledger)).toBe(1);
    expect(ask(owner, Object.freeze({ ...first, motions: frozen() }) as Ledger)).toBe(2);
  });

  it('hangs on all collections where the ledger was laid out as a whole', () => {
    const ask = counting((ledger) => ({ ...ledger }));
    expect(ask(owner, first)).toBe(1);
    expect(ask(owner, Object.freeze({ ...first, organs: frozen() }) as Ledger)).toBe(2);
  });

  it('holds for no time over a collection that is still being worked on', () => {
    const ask = counting(({ points }) => points);
    const worked = { ...first, points: {} } as Ledger;
    expect([ask(owner, worked), ask(owner, worked)]).toEqual([1, 2]);
  });
});

import { describe, expect, it } from 'vitest';
import { openTestStore, organ, organChange } from '../../testing/open-test-store.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { applyInTurns } from './apply-in-turns.ts';

const newFolder = temporaryFolders();

describe('a change that takes long to make', () => {
  it('is made afresh when another one was waiting to be written, though they touch no record of each other', async () => {
    const store = await openTestStore(newFolder());
    const seen: string[][] = [];
    const waiting = store.apply(organChange(store, organ('甲')));
    // The other change is under way: the ledger shows it only when its line of the log is on the disk.
    await applyInTurns(store, function* making(ledger) {
      seen.push(Object.keys(ledger.organs));
      yield;
      return { change: organChange(store, organ('乙')) };
    });
    await waiting;
    expect(seen.at(-1)).toEqual(['甲']);
    expect(Object.keys(store.ledger.organs).sort()).toEqual(['乙', '甲'].sort());
    await store.close();
  });

  it('comes to an end while others go on changing', async () => {
    const store = await openTestStore(newFolder());
    let others = 0;
    const { before } = await applyInTurns(store, function* making() {
      others += 1;
      void store.apply(organChange(store, organ(`他${others}`)));
      yield;
      return { change: organChange(store, organ('乙')) };
    });
    expect(before).not.toBe(store.ledger);
    await store.close();
    expect(store.ledger.organs.乙).toBeDefined();
  });

  it('leaves no line in the log when it has no operations', async () => {
    const store = await openTestStore(newFolder());
    const { seq } = store.state;
    await applyInTurns(store, function* making() {
      yield;
      return { change: { what: 'nothing', title: '', operations: [] } };
    });
    expect(store.state.seq).toBe(seq);
    await store.close();
  });
});

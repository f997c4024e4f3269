import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestStore, organ, organChange } from '../../testing/open-test-store.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';

const newFolder = temporaryFolders();

describe('a clock that was wrong', () => {
  it('does not keep later changes out of the ledger of an earlier day', async () => {
    const folder = newFolder();
    let now = new Date('2026-03-31T02:00:00.000Z');
    const store = await openTestStore(folder, { now: () => now });
    for (const [day, id] of [
      ['2026-03-31', 'o1'],
      ['2099-01-01', 'o2'],
      ['2026-04-02', 'o3'],
      ['1999-01-01', 'o4'],
      ['2026-04-05', 'o5'],
    ] as const) {
      now = new Date(`${day}T02:00:00.000Z`);
      await store.apply(organChange(store, organ(id)));
    }
    const known = async (day: string) => Object.keys((await store.ledgerAsOf(day)).organs).sort();
    expect(await known('2026-03-30')).toEqual([]);
    expect(await known('2026-04-01')).toEqual(['o1', 'o2']);
    expect(await known('2026-04-03')).toEqual(['o1', 'o2', 'o3', 'o4']);
    expect(await known('2026-04-05')).toEqual(['o1', 'o2', 'o3', 'o4', 'o5']);
    await store.close();
    const again = await openTestStore(folder, { now: () => now });
    expect(again.state).toMatchObject({ seq: 5, notices: [] });
    await again.close();
  });

  it('does not stop the backup of the day', async () => {
    const folder = newFolder();
    const store = await openTestStore(folder);
    await store.apply(organChange(store, organ('o1')));
    await store.close();
    mkdirSync(path.join(folder, 'backups', '2099-01-01T02-00-00Z-auto'), { recursive: true });
    const again = await openTestStore(folder);
    await again.flush();
    expect(again.state.backedUpAt).toBe('2026-11-21T02:00:00.000Z');
    expect(readdirSync(path.join(folder, 'backups'))).toContain('2026-11-21T02-00-00Z-auto');
    await again.close();
  });
});

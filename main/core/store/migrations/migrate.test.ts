import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestStore, organ, organChange } from '../../../testing/open-test-store.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';
import { keyCollectionsById } from './0001-collections-by-id.ts';

const newFolder = temporaryFolders();
const fixture = path.join(import.meta.dirname, 'fixtures', 'schema-0');

function oldWorkspace(): string {
  const folder = newFolder();
  cpSync(fixture, folder, { recursive: true });
  return folder;
}

describe('step 0001', () => {
  it('keys lists by id and makes the settings the office record', () => {
    const organs = [{ id: 'o-1', title: '市民政局' }];
    expect(keyCollectionsById({ settings: { term: '第九届' }, organs })).toEqual({
      schema: 1,
      seq: 0,
      savedAt: '',
      collections: { organs: { 'o-1': organs[0] }, office: { office: { id: 'office', term: '第九届' } } },
    });
  });
});

describe('a workspace of schema 0', () => {
  it('opens in the current schema with everything that was in it, and says so', async () => {
    const store = await openTestStore(oldWorkspace());
    expect(store.ledger.organs['o-2']?.formerNames).toEqual(['市水利局']);
    expect(store.ledger.office.office?.term).toBe('第九届');
    expect(Object.keys(store.ledger.projects)).toEqual(['a1b2c3d4e5f6-d1-j1']);
    expect(store.state).toMatchObject({ schema: 2, seq: 1 });
    expect(store.state.notices.map((notice) => notice.code)).toEqual(['workspace-migrated']);
    await store.close();
  });

  it('is kept as it was in a dated backup', async () => {
    const folder = oldWorkspace();
    await (await openTestStore(folder)).close();
    const name = readdirSync(path.join(folder, 'backups')).find((one) => one.endsWith('-before-schema-2')) ?? '';
    for (const file of ['workspace.json', 'ledger.json']) {
      const kept = readFileSync(path.join(folder, 'backups', name, file), 'utf8');
      expect(kept).toBe(readFileSync(path.join(fixture, file), 'utf8'));
    }
  });

  it('is migrated once, and can be rebuilt from its log alone afterwards', async () => {
    const folder = oldWorkspace();
    await (await openTestStore(folder)).close();
    const second = await openTestStore(folder);
    expect(second.state.notices).toEqual([]);
    await second.apply(organChange(second, organ('o-3')));
    await second.close();
    for (const name of readdirSync(folder)) if (/\.json/.test(name)) rmSync(path.join(folder, name));
    const rebuilt = await openTestStore(folder);
    expect(Object.keys(rebuilt.ledger.organs)).toEqual(['o-1', 'o-2', 'o-3']);
    expect(rebuilt.ledger.office.office?.operator).toBe('周文');
    await rebuilt.close();
  });

  it('survives a crash between the two snapshot files', async () => {
    const folder = oldWorkspace();
    await (await openTestStore(folder)).close();
    // As the disk looks when the new ledger was written and the new workspace was not.
    writeFileSync(path.join(folder, 'workspace.json'), readFileSync(path.join(fixture, 'workspace.json')));
    const store = await openTestStore(folder);
    expect(Object.keys(store.ledger.organs)).toEqual(['o-1', 'o-2']);
    expect(Object.keys(store.ledger.projects)).toEqual(['a1b2c3d4e5f6-d1-j1']);
    await store.close();
  });
});

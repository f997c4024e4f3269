import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestStore, organ, organChange } from '../../testing/open-test-store.ts';
import { smallDisk } from '../../testing/small-disk.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { diskFiles } from './file-port.ts';

const newFolder = temporaryFolders();

async function identityOf(folder: string): Promise<string | null> {
  const store = await openTestStore(folder);
  const id = await store.identity();
  await store.close();
  return id;
}

describe('the id of a workspace', () => {
  it('is the same at every call and every opening, and another in every workspace', async () => {
    const folder = newFolder();
    const store = await openTestStore(folder);
    const [first, second] = await Promise.all([store.identity(), store.identity()]);
    await store.close();
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).toBe(first);
    expect(await identityOf(folder)).toBe(first);
    expect(await identityOf(newFolder())).not.toBe(first);
  });

  it('is made only when somebody asks for it, and is no change of the ledger', async () => {
    const folder = newFolder();
    const store = await openTestStore(folder);
    expect(readdirSync(folder)).not.toContain('identity.json');
    await store.identity();
    expect(store.state.seq).toBe(0);
    await store.close();
  });

  it('goes along into a backup', async () => {
    const folder = newFolder();
    const store = await openTestStore(folder);
    await store.apply(organChange(store, organ('o1')));
    const id = await store.identity();
    const { name } = await store.backup();
    expect(readFileSync(path.join(folder, 'backups', name, 'identity.json'), 'utf8')).toContain(id);
    await store.close();
  });

  it('is read, but not made, by whoever may only read', async () => {
    const folder = newFolder();
    const writer = await openTestStore(folder);
    const reader = await openTestStore(folder);
    expect(reader.state.readOnly).toBe(true);
    expect(await reader.identity()).toBeNull();
    const id = await writer.identity();
    expect(await reader.identity()).toBe(id);
    await reader.close();
    await writer.close();
  });

  it('is replaced when its file is damaged or lost', async () => {
    const folder = newFolder();
    const id = await identityOf(folder);
    writeFileSync(path.join(folder, 'identity.json'), '{"workspace":"../../somewhere"}');
    const other = await identityOf(folder);
    expect(other).toMatch(/^[0-9a-f-]{36}$/);
    expect(other).not.toBe(id);
    rmSync(path.join(folder, 'identity.json'));
    expect(await identityOf(folder)).not.toBe(other);
  });

  it('is left as it is when its file cannot be read for the moment', async () => {
    const folder = newFolder();
    const id = await identityOf(folder);
    let isHeld = true;
    const readFile: typeof diskFiles.readFile = ((file: string, options: 'utf8') =>
      isHeld && file.endsWith('identity.json')
        ? Promise.reject(Object.assign(new Error('held'), { code: 'EBUSY' }))
        : diskFiles.readFile(file, options)) as typeof diskFiles.readFile;
    const store = await openTestStore(folder, { files: { ...diskFiles, readFile } });
    expect(await store.identity()).toBeNull();
    isHeld = false;
    expect(await store.identity()).toBe(id);
    await store.close();
  });

  it('is null on a full disk, and is made once there is room', async () => {
    const disk = smallDisk(1_000);
    const store = await openTestStore(newFolder(), { files: disk.files });
    disk.room = 0;
    expect(await store.identity()).toBeNull();
    disk.room = 1_000_000;
    expect(await store.identity()).toMatch(/^[0-9a-f-]{36}$/);
    await store.close();
  });
});

import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestStore, organ, organChange } from '../../testing/open-test-store.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';

const newFolder = temporaryFolders();
const log = 'log-2026.ndjson';

/** A workspace with `count` organs in it, closed. */
async function filledFolder(count: number): Promise<string> {
  const folder = newFolder();
  const store = await openTestStore(folder);
  for (let number = 1; number <= count; number += 1) await store.apply(organChange(store, organ(`o${number}`)));
  await store.close();
  return folder;
}

/** What stands in a workspace's folder beside its lock. */
function contentsOf(folder: string): string[] {
  return readdirSync(folder).filter((name) => !name.startsWith('lock-'));
}

async function titlesIn(folder: string): Promise<string[]> {
  const store = await openTestStore(folder);
  const titles = Object.values(store.ledger.organs).map((one) => one.title);
  await store.close();
  return titles;
}

/** Opens, gives the codes of what was found, and closes. */
async function noticesOf(folder: string): Promise<string[]> {
  const store = await openTestStore(folder);
  const codes = store.state.notices.map((notice) => notice.code);
  await store.close();
  return codes;
}

function damage(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('单位o1', '单位x1'));
}

const snapshotsOf = (folder: string) => readdirSync(folder).filter((name) => /^(workspace|ledger)\.json/.test(name));

describe('opening a workspace', () => {
  it('starts empty in a new folder, and says nothing was mended', async () => {
    const store = await openTestStore(path.join(newFolder(), 'new', 'workspace'));
    expect(store.state).toMatchObject({ seq: 0, readOnly: false, notices: [], savedAt: null });
    await store.close();
  });

  it('shows every change again after a restart', async () => {
    expect(await titlesIn(await filledFolder(3))).toEqual(['单位o1', '单位o2', '单位o3']);
  });

  it('replays from the log what the snapshots have not', async () => {
    const folder = await filledFolder(1);
    const kept = newFolder();
    for (const name of snapshotsOf(folder)) copyFileSync(path.join(folder, name), path.join(kept, name));
    const store = await openTestStore(folder);
    await store.apply(organChange(store, organ('o2')));
    await store.close();
    for (const name of snapshotsOf(kept)) copyFileSync(path.join(kept, name), path.join(folder, name));
    expect(await titlesIn(folder)).toEqual(['单位o1', '单位o2']);
    expect(await noticesOf(folder)).toEqual([]);
  });

  it('cuts off a torn last line, says so once, and keeps everything before it', async () => {
    const folder = await filledFolder(2);
    appendFileSync(path.join(folder, log), '{"schema":1,"seq":3,"at":"2026-');
    expect(await noticesOf(folder)).toEqual(['log-line-torn']);
    expect(await titlesIn(folder)).toEqual(['单位o1', '单位o2']);
    expect(await noticesOf(folder)).toEqual([]);
  });

  it('keeps a whole last line that only lacks its line feed', async () => {
    const folder = await filledFolder(2);
    const file = path.join(folder, log);
    writeFileSync(file, readFileSync(file, 'utf8').trimEnd());
    for (const name of snapshotsOf(folder)) rmSync(path.join(folder, name));
    expect(await titlesIn(folder)).toEqual(['单位o1', '单位o2']);
    const store = await openTestStore(folder);
    await store.apply(organChange(store, organ('o3')));
    await store.close();
    expect((await noticesOf(folder)).length).toBe(0);
    expect(await titlesIn(folder)).toContain('单位o3');
  });

  it('sets a damaged line of the log aside, once, when the ledger has its change already', async () => {
    const folder = await filledFolder(3);
    damage(path.join(folder, log));
    expect(await noticesOf(folder)).toEqual(['log-line-damaged']);
    expect(readdirSync(path.join(folder, 'damaged'))).toHaveLength(1);
    expect(await noticesOf(folder)).toEqual([]);
    expect(await titlesIn(folder)).toEqual(['单位o1', '单位o2', '单位o3']);
  });

  it('says that a change is lost when its damaged line is all there was of it', async () => {
    const folder = await filledFolder(3);
    for (const name of snapshotsOf(folder)) rmSync(path.join(folder, name));
    damage(path.join(folder, log));
    const store = await openTestStore(folder);
    expect(store.state.notices).toContainEqual({ code: 'log-change-lost', details: { file: log, line: 1 } });
    expect(Object.keys(store.ledger.organs)).toEqual(['o2', 'o3']);
    await store.close();
  });

  it('takes the older generation of a damaged snapshot and completes it from the log', async () => {
    const folder = await filledFolder(3);
    await noticesOf(folder);
    damage(path.join(folder, 'workspace.json'));
    expect(await noticesOf(folder)).toEqual(['snapshot-from-generation']);
    expect(await titlesIn(folder)).toEqual(['单位o1', '单位o2', '单位o3']);
    expect(readdirSync(path.join(folder, 'damaged')).some((name) => name.startsWith('workspace.json-'))).toBe(true);
  });

  it('rebuilds snapshots from the log when every generation is damaged', async () => {
    const folder = await filledFolder(3);
    for (const name of snapshotsOf(folder)) writeFileSync(path.join(folder, name), '{"half');
    expect(await noticesOf(folder)).toEqual(['snapshot-rebuilt', 'snapshot-rebuilt']);
    expect(await titlesIn(folder)).toEqual(['单位o1', '单位o2', '单位o3']);
  });

  it('refuses a workspace of which nothing can be recovered, and touches nothing in it', async () => {
    const folder = await filledFolder(2);
    rmSync(path.join(folder, log));
    rmSync(path.join(folder, 'backups'), { recursive: true, force: true });
    for (const name of snapshotsOf(folder)) writeFileSync(path.join(folder, name), 'damaged');
    const before = contentsOf(folder);
    await expect(openTestStore(folder)).rejects.toMatchObject({ code: 'workspace-damaged' });
    expect(contentsOf(folder)).toEqual(before);
    expect(readFileSync(path.join(folder, 'ledger.json'), 'utf8')).toBe('damaged');
  });

  it('refuses a workspace of which only a damaged log is left', async () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, log), 'damaged\n');
    await expect(openTestStore(folder)).rejects.toMatchObject({ code: 'workspace-damaged', details: { file: log } });
    expect(contentsOf(folder)).toEqual([log]);
  });

  it('refuses a workspace of a newer program, and touches nothing in it', async () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'workspace.json'), '{"schema":99,"seq":4,"collections":{}}');
    await expect(openTestStore(folder)).rejects.toMatchObject({ code: 'workspace-too-new', details: { schema: 99 } });
    expect(contentsOf(folder)).toEqual(['workspace.json']);
  });

  it('sweeps temporary files that a killed program left', async () => {
    const folder = await filledFolder(1);
    const library = path.join(folder, 'library', 'a'.repeat(64));
    mkdirSync(library, { recursive: true });
    for (const file of [path.join(folder, 'ledger.json.1.1.tmp'), path.join(library, 'reading.json.1.2.tmp')]) {
      writeFileSync(file, 'half');
    }
    await noticesOf(folder);
    expect(
      readdirSync(folder)
        .concat(readdirSync(library))
        .filter((name) => name.endsWith('.tmp')),
    ).toEqual([]);
  });

  it.runIf(existsSync('/proc/self'))('refuses a place where no folder can be made', async () => {
    await expect(openTestStore('/proc/no/such')).rejects.toMatchObject({ code: 'disk-denied' });
  });

  it('refuses a folder that is a file', async () => {
    const file = path.join(newFolder(), 'file');
    writeFileSync(file, '');
    await expect(openTestStore(file)).rejects.toMatchObject({ code: 'disk-denied' });
  });
});

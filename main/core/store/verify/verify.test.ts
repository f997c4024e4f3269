import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestStore, organ, organChange } from '../../../testing/open-test-store.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';
import { diskFiles, type FilePort } from '../file-port.ts';

const newFolder = temporaryFolders();

async function workspace() {
  const folder = newFolder();
  const store = await openTestStore(folder);
  for (const id of ['o1', 'o2', 'o3']) await store.apply(organChange(store, organ(id)));
  const template = await store.putBlob('templates', new Uint8Array([1, 2]));
  const record = { id: 't1', title: '模板', kind: 'chase', sha256: template, bytes: 2, placeholders: [] };
  await store.apply({
    what: 'template-added',
    title: '模板',
    operations: [{ collection: 'templates', id: 't1', before: null, after: record }],
  });
  const { name } = await store.backup();
  await store.flush();
  return { folder, store, name, template };
}

describe('going through a workspace', () => {
  it('finds everything as it was stored', async () => {
    const { store, name } = await workspace();
    expect(await store.verify()).toEqual({
      log: {
        files: 1,
        lines: 4,
        first: 1,
        chainedFrom: 1,
        unchained: 0,
        faults: [],
        damaged: [],
        givesLedger: true,
        unlike: [],
        otherThanBackups: [],
      },
      snapshots: [],
      files: [
        { kind: 'originals', named: 0, sound: 0, missing: [], altered: [] },
        { kind: 'readings', named: 0, sound: 0, missing: [], altered: [] },
        { kind: 'issued', named: 0, sound: 0, missing: [], altered: [] },
        { kind: 'templates', named: 1, sound: 1, missing: [], altered: [] },
      ],
      backups: [{ name, state: 'sound', file: '' }],
      secondPlace: null,
    });
    await store.close();
  });

  it('names what was altered while the program ran: log, snapshot, template, backup', async () => {
    const { folder, store, name, template } = await workspace();
    const log = path.join(folder, 'log-2026.ndjson');
    const lines = readFileSync(log, 'utf8').split('\n');
    writeFileSync(log, [lines[0], lines[2], ...lines.slice(3)].join('\n'));
    writeFileSync(path.join(folder, 'ledger.json'), '{"sha256":"');
    writeFileSync(path.join(folder, 'templates', template), '别的');
    rmSync(path.join(folder, 'backups', name, 'workspace.json'));
    const found = await store.verify();
    expect(found.log).toMatchObject({ lines: 3, faults: [{ kind: 'missing', from: 2, to: 2 }], givesLedger: false });
    expect(found.snapshots).toEqual(['ledger.json']);
    expect(found.files.at(-1)).toMatchObject({ sound: 0, altered: ['模板'] });
    expect(found.backups).toEqual([{ name, state: 'damaged', file: 'workspace.json' }]);
    await store.close();
  });

  it('takes no folder for a backup of an earlier release whose list is damaged, and names what was never finished', async () => {
    const { folder, store, name } = await workspace();
    const backups = path.join(folder, 'backups');
    writeFileSync(path.join(backups, name, 'manifest.json'), '');
    mkdirSync(path.join(backups, '2026-01-02T03-04-05Z'));
    mkdirSync(path.join(backups, '2026-01-03T03-04-05Z'));
    writeFileSync(path.join(backups, '2026-01-03T03-04-05Z', 'workspace.json'), '{}');
    expect((await store.verify()).backups).toEqual([
      { name: '2026-01-02T03-04-05Z', state: 'unfinished', file: '' },
      { name: '2026-01-03T03-04-05Z', state: 'unlisted', file: '' },
      { name, state: 'damaged', file: 'manifest.json' },
    ]);
    await store.close();
  });

  it('takes a file that the ledger does not name for no loss', async () => {
    const { folder, store } = await workspace();
    const bytes = new TextEncoder().encode('原文');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await store.putOriginal({ sha256, name: '公报.txt', bytes });
    rmSync(path.join(folder, 'library', sha256, 'original.txt'));
    const found = await store.verify();
    expect(found.files[0]).toMatchObject({ named: 0, missing: [] });
    await store.close();
  });

  it('reads what stands once for all backups once, and finds it altered in each of them', async () => {
    const folder = newFolder();
    const read: string[] = [];
    const readFile = ((file: string, options?: BufferEncoding) => {
      if (path.basename(path.dirname(file)) === 'files') read.push(file);
      return diskFiles.readFile(file, options);
    }) as FilePort['readFile'];
    let now = new Date('2026-11-21T02:00:00.000Z');
    const store = await openTestStore(folder, { files: { ...diskFiles, readFile }, now: () => now });
    const template = await store.putBlob('templates', new Uint8Array([1, 2]));
    for (const day of [21, 22]) {
      now = new Date(`2026-11-${day}T03:00:00.000Z`);
      await store.backup();
    }
    read.length = 0;
    expect((await store.verify()).backups.map(({ state }) => state)).toEqual(['sound', 'sound']);
    expect(read).toHaveLength(1);
    writeFileSync(path.join(folder, 'backups', 'files', template), '别的');
    expect((await store.verify()).backups.map(({ state }) => state)).toEqual(['damaged', 'damaged']);
    await store.close();
  });
});

describe('going through the second place of the backups', () => {
  async function withDrive() {
    const [made, drive] = [await workspace(), newFolder()];
    await made.store.chooseSecondPlace(drive);
    return { ...made, drive, root: path.join(drive, readdirSync(drive)[0] ?? '') };
  }

  it('compares every backup there with its list, as in the workspace', async () => {
    const { store, drive, root, name } = await withDrive();
    const place = { name: path.basename(drive), unreached: null };
    expect((await store.verify()).secondPlace).toEqual({
      ...place,
      backups: [{ name, state: 'sound', file: '' }],
      lacks: null,
    });
    writeFileSync(path.join(root, name, 'ledger.json'), '{}');
    expect((await store.verify()).secondPlace).toMatchObject({
      backups: [{ name, state: 'damaged', file: 'ledger.json' }],
    });
    rmSync(path.join(root, name), { recursive: true });
    expect((await store.verify()).secondPlace).toEqual({ ...place, backups: [], lacks: name });
    await store.close();
  });

  it('says that a drive is not there instead of finding nothing on it', async () => {
    const { store, drive } = await withDrive();
    renameSync(drive, `${drive}-away`);
    mkdirSync(drive);
    const missing = { name: path.basename(drive), unreached: 'missing', backups: [], lacks: null };
    expect((await store.verify()).secondPlace).toEqual(missing);
    rmSync(drive, { recursive: true });
    expect((await store.verify()).secondPlace).toEqual(missing);
    await store.close();
  });
});

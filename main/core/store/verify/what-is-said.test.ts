import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestStore, organ, organChange } from '../../../testing/open-test-store.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';
import { readHashedJson, writeHashedJson } from '../hashed-json.ts';

const newFolder = temporaryFolders();

/** A workspace with five changes, on whose snapshots all of them stand. */
async function workspace() {
  const folder = newFolder();
  const store = await openTestStore(folder);
  for (const id of ['o1', 'o2', 'o3', 'o4', 'o5']) await store.apply(organChange(store, organ(id)));
  await store.close();
  return { folder, log: path.join(folder, 'log-2026.ndjson') };
}

const codes = (notices: readonly { code: string }[]) => [...new Set(notices.map(({ code }) => code))];

describe('what opening says of damage', () => {
  it('says of lines that a snapshot holds that nothing of the ledger is lost, however many are damaged to the end', async () => {
    const { folder } = await workspace();
    writeFileSync(path.join(folder, 'log-2025.ndjson'), 'damaged\r\ndamaged too\r\n');
    const before = await openTestStore(folder);
    expect(codes(before.state.notices)).toEqual(['log-line-damaged']);
    await before.close();
  });

  it('says of an end that was torn off and that a snapshot holds that nothing is lost, and else what was not saved', async () => {
    const { folder, log } = await workspace();
    const bytes = readFileSync(log);
    writeFileSync(log, bytes.subarray(0, bytes.length - 20));
    const cut = await openTestStore(folder);
    expect(codes(cut.state.notices)).toEqual(['log-end-torn', 'log-line-missing']);
    expect(Object.keys(cut.ledger.organs)).toHaveLength(5);
    await cut.close();
    const other = await workspace();
    writeFileSync(other.log, Buffer.concat([readFileSync(other.log), Buffer.from('{"schema":2,"seq":6')]));
    const torn = await openTestStore(other.folder);
    expect(codes(torn.state.notices)).toEqual(['log-line-torn']);
    await torn.close();
  });

  it('says of a year in the file of another one thing for each row of lines', async () => {
    const { folder, log } = await workspace();
    writeFileSync(path.join(folder, 'log-2027.ndjson'), readFileSync(log));
    const store = await openTestStore(folder);
    expect(store.state.notices).toEqual([
      { code: 'log-lines-doubled', details: { from: 1, to: 5, file: 'log-2027.ndjson', line: 1, last: 5 } },
    ]);
    await store.close();
  });

  it('names a log that is no file', async () => {
    const { folder, log } = await workspace();
    renameSync(log, `${log}.kept`);
    mkdirSync(log);
    await expect(openTestStore(folder)).rejects.toMatchObject({
      code: 'workspace-damaged',
      details: { file: 'log-2026.ndjson' },
    });
  });
});

describe('what checking says of damage', () => {
  it('tells a log that was forged whole by the backups, and in which records the ledger is another', async () => {
    const { folder, log } = await workspace();
    const store = await openTestStore(folder);
    const { name } = await store.backup();
    await store.close();
    const elsewhere = newFolder();
    const other = await openTestStore(elsewhere, { who: () => '别人' });
    for (const id of ['o1', 'o2', 'o3', 'o4', 'o6']) await other.apply(organChange(other, organ(id)));
    await other.close();
    for (const file of readdirSync(folder)) if (/^(workspace|ledger)\.json/.test(file)) rmSync(path.join(folder, file));
    writeFileSync(log, readFileSync(path.join(elsewhere, 'log-2026.ndjson')));
    const seen = await openTestStore(folder);
    const found = await seen.verify();
    expect(found.log).toMatchObject({ faults: [], otherThanBackups: [{ file: 'log-2026.ndjson', backup: name }] });
    await seen.close();
  });

  it('names the records in which the ledger is not the one of the log', async () => {
    const { folder } = await workspace();
    const file = path.join(folder, 'workspace.json');
    const snapshot = readHashedJson(readFileSync(file, 'utf8')) as { collections: { organs: Record<string, object> } };
    snapshot.collections.organs.o2 = { ...organ('o2'), title: '另一个单位' };
    writeFileSync(file, writeHashedJson(snapshot));
    const store = await openTestStore(folder);
    expect((await store.verify()).log).toMatchObject({ givesLedger: false, unlike: ['另一个单位'] });
    await store.close();
  });

  it('says that a log begins late, and of nothing that an earlier release wrote it', async () => {
    const { folder, log } = await workspace();
    rmSync(log);
    const store = await openTestStore(folder);
    expect((await store.verify()).log).toMatchObject({ first: 6, chainedFrom: 6, unchained: 0 });
    await store.close();
  });

  it('takes no backup without the ledger for sound, and tells one by the time at which it was made', async () => {
    const { folder } = await workspace();
    const store = await openTestStore(folder);
    const { name } = await store.backup();
    const root = path.join(folder, 'backups');
    renameSync(path.join(root, name), path.join(root, '2026-01-01T00-00-00Z'));
    const renamed = { name: '2026-01-01T00-00-00Z', state: 'renamed', file: '2026-11-21T02:00:00.000Z' };
    expect((await store.verify()).backups).toContainEqual(renamed);
    const file = path.join(root, renamed.name, 'manifest.json');
    const list = readHashedJson(readFileSync(file, 'utf8')) as { files: unknown[] };
    writeFileSync(file, writeHashedJson({ ...list, files: [] }));
    const damaged = { name: renamed.name, state: 'damaged', file: 'workspace.json' };
    expect((await store.verify()).backups).toContainEqual(damaged);
    await store.close();
  });

  it('says that the place of the second backups is not known where its file is damaged', async () => {
    const { folder } = await workspace();
    const store = await openTestStore(folder);
    await store.chooseSecondPlace(newFolder());
    await store.close();
    writeFileSync(path.join(folder, 'second-place.json'), '{"sha256":"');
    const again = await openTestStore(folder);
    expect((await again.verify()).secondPlace).toBe('unknown');
    await again.chooseSecondPlace(newFolder());
    expect((await again.verify()).secondPlace).toMatchObject({ unreached: null });
    await again.close();
  });
});

describe('a kept file of the backups that was damaged', () => {
  it('is written again with the next backup, here and in the second place, so that none stands on it', async () => {
    const { folder } = await workspace();
    const clock = { now: new Date('2026-11-21T02:00:00.000Z') };
    const store = await openTestStore(folder, { now: () => clock.now });
    const drive = newFolder();
    await store.chooseSecondPlace(drive);
    const sha256 = await store.putBlob('issued', new Uint8Array([1, 2, 3]));
    await store.backup();
    const second = path.join(drive, readdirSync(drive)[0] ?? '');
    for (const root of [path.join(folder, 'backups'), second])
      writeFileSync(path.join(root, 'files', sha256), new Uint8Array([1, 2, 4]));
    const states = async () => {
      const { backups, secondPlace } = await store.verify();
      return [...backups, ...(typeof secondPlace === 'object' ? (secondPlace?.backups ?? []) : [])].map(
        (one) => one.state,
      );
    };
    expect(new Set(await states())).toContain('damaged');
    clock.now = new Date('2026-11-21T03:00:00.000Z');
    await store.backup();
    expect(new Set(await states())).toEqual(new Set(['sound']));
    await store.close();
  });
});

describe('a reading of another source', () => {
  it('is none', async () => {
    const store = await openTestStore(newFolder());
    const [own, other] = ['a'.repeat(64), 'b'.repeat(64)];
    await store.putReading(own, { reading: { source: { sha256: other } } });
    await expect(store.getReading(own)).rejects.toMatchObject({ code: 'workspace-damaged' });
    await store.putReading(own, { reading: { source: { sha256: own } } });
    expect(await store.getReading(own)).toEqual({ reading: { source: { sha256: own } } });
    await store.close();
  });
});

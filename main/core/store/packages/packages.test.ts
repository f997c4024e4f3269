import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openTestStore, organ, organChange } from '../../../testing/open-test-store.ts';
import { smallDisk } from '../../../testing/small-disk.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';
import { diskFiles, type FilePort } from '../file-port.ts';
import { writeHashedJson } from '../hashed-json.ts';
import type { Steady } from './steady.ts';
import { unpackPackage } from './unpack-package.ts';

const newFolder = temporaryFolders();
const bytes = new Uint8Array(300_000).map((_, at) => (at * 2_654_435_761) >>> 13);
const hashOf = (given: Uint8Array) => createHash('sha256').update(given).digest('hex');
const sha256 = hashOf(bytes);
const steady: Steady = { signal: new AbortController().signal, onStep: () => {} };

/** A workspace with an organ, an original that does not get smaller, an issued paper and a template. */
async function office(files: FilePort = diskFiles) {
  const folder = path.join(newFolder(), '督办台');
  const store = await openTestStore(folder, { files });
  await store.identity();
  await store.putOriginal({ sha256, name: '公报.pdf', bytes });
  await store.putReading(sha256, { lines: ['一'] });
  await store.putBlob('issued', new Uint8Array([1]));
  await store.putBlob('templates', new Uint8Array([2]));
  await store.apply(organChange(store, organ('o1')));
  return { folder, store, out: newFolder() };
}

/** A package of one file, and its members, for packages that somebody made otherwise. */
async function packed() {
  const { store, out } = await office();
  const file = path.join(out, '督办台.zip');
  await store.writePackage({ file, partBytes: null }, steady);
  await store.close();
  return { out, file, members: unzipSync(new Uint8Array(readFileSync(file))) };
}

/** The package with other members, and with a list that is sound and says `patch` of its files. */
function forge(file: string, members: Zippable, patch: (list: { files: { path: string }[] }) => void): void {
  const { sha256: _, ...list } = JSON.parse(Buffer.from(members['list.json'] as Uint8Array).toString('utf8'));
  patch(list);
  writeFileSync(file, zipSync({ ...members, 'list.json': strToU8(writeHashedJson(list)) }));
}

const unpacked = (file: string, folder: string) => unpackPackage(diskFiles, { file, folder, mode: 'reads' }, steady);

describe('a package of a workspace', () => {
  it('holds everything of it as a zip file that other programs read, and says how far it is', async () => {
    const { store, out } = await office();
    const stages = new Map<string, number>();
    const onStep: Steady['onStep'] = (stage, done, total) => stages.set(stage, done / total);
    const written = await store.writePackage(
      { file: path.join(out, '督办台.zip'), partBytes: null },
      { ...steady, onStep },
    );
    const members = unzipSync(new Uint8Array(readFileSync(path.join(out, '督办台.zip'))));
    expect(readdirSync(out)).toEqual(['督办台.zip']);
    expect(Object.keys(members)).toEqual(
      expect.arrayContaining(['list.json', 'ledger.json', 'log-2026.ndjson', 'identity.json']),
    );
    expect(Object.keys(members)).toHaveLength(written.count + 1);
    expect(hashOf(members[`library/${sha256}/original.pdf`] ?? bytes.subarray(1))).toBe(sha256);
    expect(Object.fromEntries(stages)).toEqual({ packing: 1, checking: 1 });
    await store.close();
  });

  it('opens as a copy that only reads, says of whom and when, and refuses changes with that', async () => {
    const { out, file } = await packed();
    const target = path.join(out, '带来的');
    await unpacked(file, target);
    const copy = await openTestStore(target);
    expect(copy.state).toMatchObject({ readOnly: true, lockedBy: null, notices: [], seq: 1 });
    expect(copy.state.copy).toMatchObject({
      mode: 'reads',
      who: '周文',
      at: '2026-11-21T02:00:00.000Z',
      folder: '督办台',
    });
    expect(hashOf(await copy.getOriginal(sha256))).toBe(sha256);
    const refused = { code: 'workspace-is-copy', details: { who: '周文', office: '督办台' } };
    await expect(copy.apply(organChange(copy, organ('o2')))).rejects.toMatchObject(refused);
    await expect(copy.putBlob('issued', bytes)).rejects.toMatchObject(refused);
    await expect(copy.backup()).rejects.toMatchObject(refused);
    await copy.close();
    expect(readdirSync(target).filter((name) => name.startsWith('lock'))).toEqual([]);
  });

  it('is one of its own after the step that makes it so', async () => {
    const { out, file } = await packed();
    const target = path.join(out, '带来的');
    await unpacked(file, target);
    const copy = await openTestStore(target);
    await copy.workOnCopy();
    await copy.close();
    const own = await openTestStore(target);
    expect(own.state.copy).toMatchObject({ mode: 'works', who: '周文' });
    await own.apply(organChange(own, organ('o2')));
    expect((await own.verify()).log).toMatchObject({ faults: [], givesLedger: true });
    await own.close();
  });

  it('only reads where its mark was damaged', async () => {
    const { out, file } = await packed();
    const target = path.join(out, '带来的');
    await unpacked(file, target);
    writeFileSync(path.join(target, 'copy.json'), '{"half');
    const copy = await openTestStore(target);
    expect(copy.state).toMatchObject({ readOnly: true, copy: { mode: 'reads', who: '' } });
    await copy.close();
  });

  it('that is cancelled, while it is written or checked, leaves nothing, and the workspace goes on', async () => {
    const { store, out } = await office();
    for (const stage of ['packing', 'checking'] as const) {
      const stop = new AbortController();
      const onStep: Steady['onStep'] = (at) => (at === stage ? stop.abort() : undefined);
      const wish = { file: path.join(out, '督办台.zip'), partBytes: null };
      await expect(store.writePackage(wish, { signal: stop.signal, onStep })).rejects.toMatchObject({
        name: 'AbortError',
      });
      expect(readdirSync(out)).toEqual([]);
    }
    await store.apply(organChange(store, organ('o2')));
    await store.close();
  });

  it('for which the disk is too small is refused and leaves nothing', async () => {
    const disk = smallDisk(20_000_000);
    const { store, out } = await office(disk.files);
    await store.backup();
    disk.room = 200_000;
    const wish = { file: path.join(out, '督办台.zip'), partBytes: null };
    await expect(store.writePackage(wish, steady)).rejects.toMatchObject({ code: 'disk-full' });
    expect(readdirSync(out)).toEqual([]);
    disk.room = 20_000_000;
    await store.close();
  });

  it('is not written over a folder, nor into one that is not there', async () => {
    const { store, out } = await office();
    mkdirSync(path.join(out, '督办台.zip'));
    const write = (name: string) => store.writePackage({ file: path.join(out, name), partBytes: null }, steady);
    await expect(write('督办台.zip')).rejects.toMatchObject({ code: 'output-exists-as-folder' });
    await expect(write('gone/督办台.zip')).rejects.toMatchObject({ code: 'output-denied' });
    await store.close();
  });

  it('takes no part of changes that come while it is written', async () => {
    const { store, out } = await office();
    const file = path.join(out, '督办台.zip');
    let change: Promise<unknown> | null = null;
    const onStep = () => {
      change ??= store.apply(organChange(store, organ('o2')));
    };
    await store.writePackage({ file, partBytes: null }, { ...steady, onStep });
    await change;
    await store.close();
    await unpacked(file, path.join(out, '带来的'));
    const copy = await openTestStore(path.join(out, '带来的'));
    expect(Object.keys(copy.ledger.organs)).toEqual(['o1']);
    await copy.close();
  });
});

describe('a package in parts', () => {
  /** Parts of 400 KB: each original of 300 KB stands in one of its own. */
  async function inParts() {
    const { store, out } = await office();
    const other = bytes.toReversed();
    await store.putOriginal({ sha256: hashOf(other), name: '续.pdf', bytes: other });
    const { files } = await store.writePackage({ file: path.join(out, '督办台.zip'), partBytes: 400_000 }, steady);
    await store.close();
    return { out, files };
  }

  it('has none that is larger, each a zip file of its own, and opens by any of them', async () => {
    const { out, files } = await inParts();
    expect(files.map((file) => path.basename(file))).toEqual(['督办台.001.zip', '督办台.002.zip']);
    for (const [at, file] of files.entries()) {
      expect(readFileSync(file).length).toBeLessThan(400_000);
      expect(Object.keys(unzipSync(new Uint8Array(readFileSync(file))))).toContain('list.json');
      await unpacked(file, path.join(out, `带来的${at}`));
      const copy = await openTestStore(path.join(out, `带来的${at}`));
      expect(hashOf(await copy.getOriginal(sha256))).toBe(sha256);
      await copy.close();
    }
  });

  it('of which one is missing is refused by the name of that one', async () => {
    const { out, files } = await inParts();
    const [first = '', second = ''] = files;
    renameSync(second, path.join(out, 'away'));
    await expect(unpacked(first, path.join(out, '带来的'))).rejects.toMatchObject({
      code: 'package-part-missing',
      details: { name: '督办台.002.zip' },
    });
    expect(readdirSync(out)).not.toContain('带来的');
  });

  it('of which one is of another package is refused', async () => {
    const [one, other] = [await inParts(), await inParts()];
    copyFileSync(other.files[1] ?? '', one.files[1] ?? '');
    await expect(unpacked(one.files[0] ?? '', path.join(one.out, '带来的'))).rejects.toMatchObject({
      code: 'package-damaged',
      details: { name: '督办台.002.zip' },
    });
  });

  it('that are too small for a file is refused with the size that is needed', async () => {
    const { store, out } = await office();
    const wish = { file: path.join(out, '督办台.zip'), partBytes: 200_000 };
    await expect(store.writePackage(wish, steady)).rejects.toMatchObject({
      code: 'part-too-small',
      details: { least: 1 },
    });
    expect(readdirSync(out)).toEqual([]);
    await store.close();
  });
});

describe('a package that is not what was packed', () => {
  it('is refused by the name of the file in which a byte was changed, wherever it stands, and leaves no folder', async () => {
    const { out, file, members } = await packed();
    const whole = readFileSync(file);
    for (const [name, content] of Object.entries(members)) {
      const changed = new Uint8Array(content);
      changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
      writeFileSync(file, zipSync({ ...members, [name]: changed }));
      await expect(unpacked(file, path.join(out, '带来的'))).rejects.toMatchObject({
        code: 'package-damaged',
        details: { name: '督办台.zip', file: name },
      });
      expect(readdirSync(out)).toEqual(['督办台.zip']);
    }
    for (let at = 0; at < 24; at += 1) {
      const changed = Buffer.from(whole);
      const place = Math.floor((whole.length * at) / 24);
      changed[place] = (changed[place] ?? 0) ^ 0x55;
      writeFileSync(file, changed);
      const outcome = await unpacked(file, path.join(out, '带来的')).catch(({ code }) => code);
      // A byte of a member's own head, which its directory says as well, harms nothing.
      if (typeof outcome === 'string') expect(outcome).toMatch(/^package-(?:damaged|unreadable)$/);
      rmSync(path.join(out, '带来的'), { recursive: true, force: true });
    }
  });

  it('or was cut off, or is no package, is refused', async () => {
    const { out, file, members } = await packed();
    const whole = readFileSync(file);
    const { 'list.json': _, ...without } = members;
    for (const other of [
      whole.subarray(0, whole.length / 2),
      Buffer.alloc(0),
      Buffer.from('督办台'),
      zipSync(without),
    ]) {
      writeFileSync(file, other);
      await expect(unpacked(file, path.join(out, '带来的'))).rejects.toMatchObject({ code: 'package-unreadable' });
    }
    await expect(unpacked(path.join(out, 'gone.zip'), path.join(out, '带来的'))).rejects.toMatchObject({
      code: 'file-missing',
    });
    await expect(unpacked(out, path.join(out, '带来的'))).rejects.toMatchObject({ code: 'file-is-folder' });
  });

  it.each([
    '../ledger.json',
    '/ledger.json',
    'library/../../ledger.json',
    'C:\\ledger.json',
    'library\\..\\ledger.json',
    'lock-1.json',
    'copy.json',
    'second-place.json',
    'backups/files/x',
    'log-2026.ndjson.exe',
    'library/con/original.txt',
  ])('because its list names “%s” is refused', async (name) => {
    const { out, file, members } = await packed();
    forge(file, { ...members, [name]: strToU8('x') }, ({ files }) => {
      files[0] = { ...files[0], path: name };
    });
    await expect(unpacked(file, path.join(out, '带来的'))).rejects.toMatchObject({
      code: 'package-damaged',
      details: { file: name },
    });
    expect(readdirSync(out)).toEqual(['督办台.zip']);
  });

  it('in that it has more than its list names, is unpacked without that', async () => {
    const { out, file, members } = await packed();
    writeFileSync(file, zipSync({ ...members, '../outside.txt': strToU8('x'), 'autorun.inf': strToU8('x') }));
    await unpacked(file, path.join(out, '带来的'));
    expect(readdirSync(out).sort()).toEqual(['带来的', '督办台.zip'].sort());
    expect(readdirSync(path.join(out, '带来的'))).not.toContain('autorun.inf');
  });

  it('because the list names a file twice is refused', async () => {
    const { out, file, members } = await packed();
    forge(file, members, ({ files }) => files.splice(1, 0, { path: '', ...files[0] }));
    await expect(unpacked(file, path.join(out, '带来的'))).rejects.toMatchObject({ code: 'package-damaged' });
  });

  it('because it declares a size that its bytes cannot have is refused before anything is unpacked', async () => {
    const { out, file, members } = await packed();
    const whole = readFileSync(file);
    const head = whole.lastIndexOf(Buffer.from('ledger.json')) - 46;
    whole.writeUInt32LE(0xfffffff0, head + 24);
    writeFileSync(file, whole);
    await expect(unpacked(file, path.join(out, '带来的'))).rejects.toMatchObject({ code: 'package-unreadable' });
    forge(file, members, ({ files }) => Object.assign(files[0] ?? {}, { bytes: 4_000_000_000 }));
    await expect(unpacked(file, path.join(out, '带来的'))).rejects.toMatchObject({ code: 'package-damaged' });
  });

  it('because it unpacks to hundreds of times its size is refused, whatever its hashes say', async () => {
    const { out, file, members } = await packed();
    const zeros = new Uint8Array(80 * 1024 * 1024);
    const hash = hashOf(zeros);
    const { 'log-2026.ndjson': __, ...others } = members;
    forge(file, { 'list.json': others['list.json'] ?? zeros, 'log-2026.ndjson': [zeros, { level: 6 }] }, (list) => {
      list.files = [{ path: 'log-2026.ndjson', sha256: hash, bytes: zeros.length, part: 1 } as { path: string }];
    });
    await expect(unpacked(file, path.join(out, '带来的'))).rejects.toMatchObject({ code: 'container-bomb' });
  });

  it('is never unpacked over what stands in a folder', async () => {
    const { out, file } = await packed();
    mkdirSync(path.join(out, '别的'));
    writeFileSync(path.join(out, '别的', '文件.txt'), '');
    await expect(unpacked(file, path.join(out, '别的'))).rejects.toMatchObject({ code: 'folder-not-empty' });
    expect(readdirSync(path.join(out, '别的'))).toEqual(['文件.txt']);
  });

  it('on a disk that is too small leaves no folder', async () => {
    const { out, file } = await packed();
    const folder = path.join(out, '带来的');
    const refused = unpackPackage(smallDisk(100_000).files, { file, folder, mode: 'reads' }, steady);
    await expect(refused).rejects.toMatchObject({ code: 'disk-full' });
    expect(readdirSync(out)).toEqual(['督办台.zip']);
  });
});

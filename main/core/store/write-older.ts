import path from 'node:path';
import { CoreError } from '../core-error.ts';
import { namesIn } from './backups/list-backups.ts';
import { asDiskError } from './disk-error.ts';
import { syncFolder, writeDurably } from './durable-write.ts';
import { type FilePort, systemCode } from './file-port.ts';
import { hashOf } from './hash-of.ts';
import { writeHashedJson } from './hashed-json.ts';
import type { OlderForm } from './migrations/back/older-form.ts';
import { firstLogSchema, olderLog } from './migrations/back/older-log.ts';
import type { Steady } from './packages/steady.ts';

/** Where a workspace is written in an older form: a new folder, by whom and when (ISO), and the text of the file beside it, null for none. */
export type OlderWish = { form: OlderForm; folder: string; at: string; who: string; note: string | null };

const keptFolders = ['library', 'issued', 'templates'];

/**
 * Writes a ledger in an older form into a new or empty folder, with the originals, issued papers and templates of the workspace `from`; readings are left out,
 * because each program makes its own. The folder stands there whole or not at all. Errors: `folder-not-empty`, `backup-failed`, `disk-full`, `disk-denied`.
 */
export async function writeOlder(files: FilePort, from: string, wish: OlderWish, steady: Steady): Promise<void> {
  const { folder, note } = wish;
  if ((await namesIn(files, folder)).length > 0)
    throw new CoreError('folder-not-empty', { folder: path.basename(folder) });
  const half = `${folder}.half-${process.pid}`;
  try {
    await files.mkdir(half, { recursive: true });
    await writeLedger(files, half, wish);
    await copyKept(files, from, half, steady);
    if (note !== null) await writeDurably(files, `${folder}.txt`, note);
    await files.rm(folder, { recursive: true, force: true });
    await files.rename(half, folder);
    await syncFolder(files, path.dirname(folder));
  } catch (error) {
    await files.rm(half, { recursive: true, force: true }).catch(() => {});
    throw asDiskError(error, path.basename(folder));
  }
}

async function writeLedger(files: FilePort, half: string, { form, folder, at, who }: OlderWish): Promise<void> {
  const { schema, files: snapshots } = form;
  for (const [name, file] of Object.entries(snapshots)) {
    const text = schema < firstLogSchema ? JSON.stringify(file) : writeHashedJson(file);
    await writeDurably(files, path.join(half, `${name}.json`), text);
  }
  if (schema < firstLogSchema) return;
  const all = Object.values(snapshots) as { collections: Record<string, Record<string, unknown>> }[];
  const collections = Object.assign({}, ...all.map((one) => one.collections));
  const line = olderLog({ schema, at, who, title: path.basename(folder) }, collections);
  await writeDurably(files, path.join(half, `log-${new Date(at).getFullYear()}.ndjson`), line);
}

async function copyKept(files: FilePort, from: string, to: string, { signal, onStep }: Steady): Promise<void> {
  const kept: string[] = [];
  for (const area of keptFolders) kept.push(...(await filesUnder(files, from, area)));
  for (const [at, name] of kept.entries()) {
    signal.throwIfAborted();
    const [source, target] = [path.join(from, name), path.join(to, name)];
    await files.mkdir(path.dirname(target), { recursive: true });
    const bytes = await files.readFile(source);
    await writeDurably(files, target, bytes);
    if (hashOf(await files.readFile(target)) !== hashOf(bytes)) throw new CoreError('backup-failed', { file: name });
    onStep('packing', at + 1, kept.length);
  }
}

async function filesUnder(files: FilePort, folder: string, relative: string): Promise<string[]> {
  const names = await files.readdir(path.join(folder, relative)).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return null;
    throw error;
  });
  if (names === null) return [];
  const found: string[] = [];
  for (const name of names.filter((one) => one !== 'reading.json' && !one.endsWith('.tmp')).sort()) {
    const one = `${relative}/${name}`;
    const isFolder = (await files.stat(path.join(folder, one))).isDirectory();
    found.push(...(isFolder ? await filesUnder(files, folder, one) : [one]));
  }
  return found;
}

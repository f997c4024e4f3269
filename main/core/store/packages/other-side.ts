import path from 'node:path';
import type { Ledger } from '#shared/domain/ledger.ts';
import { CoreError } from '../../core-error.ts';
import { asDiskError } from '../disk-error.ts';
import { writeDurably } from '../durable-write.ts';
import type { FilePort } from '../file-port.ts';
import { LogBook } from '../log-book.ts';
import { headOf, type LogHead } from '../log-line.ts';
import { readWorkspace } from '../read-workspace.ts';
import { Replay } from '../replay.ts';
import type { PackageList } from './package-list.ts';
import type { Steady } from './steady.ts';
import { unpackPackage } from './unpack-package.ts';

/** A package laid beside the workspace: what both had at their last common line, what stands there, and what was done there since, oldest first. */
export type OtherSide = {
  list: PackageList;
  common: { seq: number; at: string };
  base: Ledger;
  there: Ledger;
  entries: LogHead[];
  /** Keeps the originals, readings, issued papers and templates of the package that the workspace lacks. Errors: `disk-full`, `disk-denied`. */
  takeFiles(): Promise<void>;
};

/** The workspace beside which a package is laid. */
export type OwnSide = { folder: string; log: LogBook; now(): Date };

const unpackedPrefix = 'merging-';
const keptFile = /^(?:library|issued|templates)\//;

/**
 * Unpacks a package for a while and gives it to `work` beside the workspace. Where the two went apart shows in the chain of their logs: the last line that is the
 * same in both. Errors: those of `unpackPackage`, `package-of-another` (no line is the same).
 */
export async function withOtherSide<T>(
  files: FilePort,
  { folder, log, now }: OwnSide,
  file: string,
  steady: Steady,
  work: (other: OtherSide) => Promise<T>,
): Promise<T> {
  await sweep(files, folder);
  const unpacked = path.join(folder, `${unpackedPrefix}${process.pid}`);
  try {
    const list = await unpackPackage(files, { file, folder: unpacked, mode: 'reads' }, steady);
    const there = await readWorkspace(files, unpacked, now);
    const theirLog = new LogBook(files, unpacked, there.log);
    const common = await lastCommonLine(log, theirLog);
    if (common === null) throw new CoreError('package-of-another', { name: path.basename(file) });
    const entries = await entriesSince(theirLog, common.seq);
    const base = await ledgerAt(log, common.seq);
    const takeFiles = () => takeKeptFiles(files, { list, from: unpacked, to: folder });
    return await work({ list, common, base, there: there.ledger, entries, takeFiles });
  } finally {
    await sweep(files, folder).catch(() => {
      // What is left is taken away with the next merge.
    });
  }
}

async function sweep(files: FilePort, folder: string): Promise<void> {
  for (const name of await files.readdir(folder)) {
    if (name.startsWith(unpackedPrefix)) await files.rm(path.join(folder, name), { recursive: true, force: true });
  }
}

/** The last line that is the same in both logs; since each names the one before it, so are all before it. */
async function lastCommonLine(own: LogBook, other: LogBook): Promise<{ seq: number; at: string } | null> {
  const hashes = await own.hashes();
  const theirs = await other.hashes();
  const common = [...theirs].filter(([seq, { hash }]) => hashes.get(seq)?.hash === hash);
  const last = common.toSorted(([a], [b]) => a - b).at(-1);
  return last === undefined ? null : { seq: last[0], at: last[1].at };
}

async function entriesSince(log: LogBook, seq: number): Promise<LogHead[]> {
  const entries: LogHead[] = [];
  for await (const line of log.oldestFirst()) if (line.seq > seq) entries.push(headOf(line));
  return entries;
}

async function ledgerAt(log: LogBook, seq: number): Promise<Ledger> {
  const replay = Replay.fromNothing();
  for await (const line of log.oldestFirst()) {
    if (line.seq > seq) break;
    replay.add(line);
  }
  return replay.toLedger().ledger;
}

/** Files are named by their hash, or the folder that they stand in is: what the workspace has stays as it is. */
async function takeKeptFiles(
  files: FilePort,
  { list, from, to }: { list: PackageList; from: string; to: string },
): Promise<void> {
  try {
    for (const { path: name, sha256 } of list.files.filter((one) => keptFile.test(one.path))) {
      const parts = name.split('/');
      // A file under a hash that is not its own would never be found sound.
      const isOwn = name.endsWith('/reading.json') || parts[1] === sha256;
      if (!isOwn || (await isKept(files, to, parts))) continue;
      const place = path.join(to, ...parts);
      await files.mkdir(path.dirname(place), { recursive: true });
      await writeDurably(files, place, await files.readFile(path.join(from, ...parts)));
    }
  } catch (error) {
    throw asDiskError(error, path.basename(to));
  }
}

async function isKept(files: FilePort, folder: string, parts: readonly string[]): Promise<boolean> {
  const names = await files.readdir(path.join(folder, ...parts.slice(0, -1))).catch(() => []);
  const name = parts.at(-1) ?? '';
  return names.some((one) => one === name || (name.startsWith('original.') && one.startsWith('original.')));
}

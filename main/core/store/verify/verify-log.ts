import { isDeepStrictEqual } from 'node:util';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { LogFindings } from '#shared/domain/workspace-findings.ts';
import { collections } from '../collections.ts';
import type { FilePort } from '../file-port.ts';
import type { LogBook } from '../log-book.ts';
import { type ChainFile, chainOf, faultsOf, type KnownLine } from '../log-faults.ts';
import { listLogFiles } from '../log-file.ts';
import { Replay } from '../replay.ts';
import { otherThanBackups, type SoundBackup } from './beside-backups.ts';

/** Goes through every line of the log, and builds the ledger from it anew. */
export async function verifyLog(
  files: FilePort,
  folder: string,
  { log, ledger, known, backups }: { log: LogBook; ledger: Ledger; known: KnownLine; backups: readonly SoundBackup[] },
): Promise<LogFindings> {
  const chain: ChainFile[] = [];
  for (const name of await listLogFiles(files, folder)) chain.push(await chainOf(files, folder, name));
  const links = chain.flatMap((file) => file.links).toSorted((a, b) => a.seq - b.seq);
  const unlike = unlikeTitles(await ledgerOfLog(log), ledger);
  const chainedFrom = links.find(({ previous }) => previous !== null)?.seq ?? null;
  return {
    files: chain.length,
    lines: links.length,
    first: links[0]?.seq ?? null,
    chainedFrom,
    unchained: links.filter(({ seq }) => chainedFrom === null || seq < chainedFrom).length,
    faults: faultsOf(chain, [known]),
    damaged: chain.flatMap(({ name, damaged }) => damaged.map((line) => ({ file: name, line }))),
    givesLedger: unlike.length === 0,
    unlike,
    otherThanBackups: await otherThanBackups(files, folder, backups),
  };
}

async function ledgerOfLog(log: LogBook): Promise<Ledger> {
  const replay = Replay.fromNothing();
  for await (const line of log.oldestFirst()) replay.add(line);
  return replay.toLedger().ledger;
}

/** The titles of the records that are not the same in both. */
function unlikeTitles(one: Ledger, other: Ledger): string[] {
  return collections.flatMap((name) => {
    const [left, right] = [one[name], other[name]] as Record<string, { title?: string } | undefined>[];
    const ids = [...new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})])];
    return ids
      .filter((id) => !isSameRecord(left?.[id], right?.[id]))
      .map((id) => right?.[id]?.title || left?.[id]?.title || id);
  });
}

/** What is written is compared: a member that is undefined is none. */
function isSameRecord(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one, other) || inOrder(one) === inOrder(other);
}

/** A record as text, whatever the order of its members. */
function inOrder(record: unknown): string | undefined {
  return JSON.stringify(record, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

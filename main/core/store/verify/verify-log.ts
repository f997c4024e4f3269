import { isDeepStrictEqual } from 'node:util';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { LogFindings } from '#shared/domain/workspace-findings.ts';
import { collections } from '../collections.ts';
import type { FilePort } from '../file-port.ts';
import type { LogBook } from '../log-book.ts';
import { type ChainFile, chainOf, faultsOf, type KnownLine } from '../log-faults.ts';
import { listLogFiles, readLogFile } from '../log-file.ts';
import { Replay } from '../replay.ts';

/** Goes through every line of the log, and builds the ledger from it anew. */
export async function verifyLog(
  files: FilePort,
  folder: string,
  { log, ledger, known }: { log: LogBook; ledger: Ledger; known: KnownLine },
): Promise<LogFindings> {
  const chain: ChainFile[] = [];
  for (const name of await listLogFiles(files, folder)) chain.push(chainOf(await readLogFile(files, folder, name)));
  const links = chain.flatMap((file) => file.links);
  return {
    files: chain.length,
    lines: links.length,
    chainedFrom: links.find(({ previous }) => previous !== null)?.seq ?? null,
    faults: faultsOf(chain, [known]),
    damaged: chain.flatMap(({ name, damaged }) => damaged.map((line) => ({ file: name, line }))),
    givesLedger: isSame(await ledgerOfLog(log), ledger),
  };
}

async function ledgerOfLog(log: LogBook): Promise<Ledger> {
  const replay = Replay.fromNothing();
  for await (const line of log.oldestFirst()) replay.add(line);
  return replay.toLedger().ledger;
}

function isSame(one: Ledger, other: Ledger): boolean {
  return collections.every((name) => {
    const [left, right] = [one[name], other[name]] as Record<string, unknown>[];
    const ids = Object.keys(left ?? {});
    if (ids.length !== Object.keys(right ?? {}).length) return false;
    return ids.every((id) => isSameRecord(left?.[id], right?.[id]));
  });
}

/** What is written is compared: a member that is undefined is none. */
function isSameRecord(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one, other) || inOrder(one) === inOrder(other);
}

/** A record as text, whatever the order of its members. */
function inOrder(record: unknown): string {
  return JSON.stringify(record, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

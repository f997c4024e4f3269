import path from 'node:path';
import { type FaultRow, faultRows } from '#shared/domain/fault-rows.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { LogFault } from '#shared/domain/workspace-findings.ts';
import { CoreError } from '../core-error.ts';
import type { SnapshotFile } from './collections.ts';
import { DurableAdapter } from './durable-adapter.ts';
import type { FilePort } from './file-port.ts';
import type { LogEnd } from './log-book.ts';
import { type ChainFile, chainOf, faultsOf, type KnownLine } from './log-faults.ts';
import { type LinePlace, type LogFile, listLogFiles, readLogFile, yearOfLog } from './log-file.ts';
import { decodeLogLine, type LogHead, type LogLine, noLine } from './log-line.ts';
import { currentSchema, migrate } from './migrations/migrate.ts';
import type { Notice } from './notice.ts';
import { headsOf } from './read-entries.ts';
import { recentKept } from './recent-heads.ts';
import { beforeTheLog, firstLogSchema, Replay } from './replay.ts';
import { type Snapshot, schemaOf } from './snapshot.ts';
import type { UnfitRecord } from './unfit-records.ts';

export type ReadWorkspace = {
  ledger: Ledger;
  seq: number;
  savedAt: string;
  /** Schema as found on the disk; the ledger is in the current one. */
  schema: number;
  /** Nothing stood in the folder. */
  isNew: boolean;
  hasLog: boolean;
  /** Where the log ends. */
  log: LogEnd;
  /** What is wrong with the log since its last foundation. */
  faults: LogFault[];
  /** Damage of files; what to tell of `unfit` is not among it. */
  notices: Notice[];
  /** What stands in a collection and is no record of it. */
  unfit: UnfitRecord[];
  /** Heads of the newest entries, newest first; null when older files would have to be read for them. */
  recent: LogHead[] | null;
  /** What a writer mends: torn ends, damaged lines and damaged snapshot files. */
  torn: LogFile | null;
  damagedLines: { log: LogFile; start: number; end: number; number: number }[];
  damagedFiles: string[];
};

type SnapshotOnDisk = { file: SnapshotFile; value: unknown; from: string | null; damaged: string[] };

/**
 * Reads a workspace without changing anything in its folder: the newest good snapshots, then what the log says after
 * them. Errors: `workspace-too-new`, `workspace-damaged` (nothing can be recovered).
 */
export async function readWorkspace(files: FilePort, folder: string, now: () => Date): Promise<ReadWorkspace> {
  const [workspace, ledger] = await readSnapshots(files, folder, now);
  const schema = Math.max(schemaOf(workspace.value), schemaOf(ledger.value));
  if (schema > currentSchema) throw new CoreError('workspace-too-new', { schema, known: currentSchema });
  const replay = new Replay({ workspace: usable(workspace), ledger: usable(ledger) });
  const { logs, chain } = await readLogs(files, folder, replay.needs);
  const snapshotSeq = replay.seq;
  const faults = sinceFoundation(faultsOf(chain, [workspace, ledger].map(knownLine)), chain);
  for (const line of linesOf(logs, replay.needs)) replay.add(line);
  const notices = [
    ...noticesOfSnapshots([workspace, ledger], logs, replay),
    ...noticesOfLogs(logs, snapshotSeq, chain),
    ...faultRows(faults).map((fault) => noticeOfFault(fault, snapshotSeq)),
  ];
  const newest = logs.at(-1);
  const hasLog = chain.some(({ links }) => links.length > 0);
  const isNothingLeft = workspace.value === null && ledger.value === null && !hasLog;
  const lost = logs.find((log) => log.damaged.length > 0);
  if (isNothingLeft && lost !== undefined) throw new CoreError('workspace-damaged', { file: lost.name });
  if (snapshotSeq > 0 && !hasLog) notices.push({ code: 'log-missing', details: { seq: snapshotSeq } });
  return {
    ...replay.toLedger(),
    seq: replay.seq,
    savedAt: replay.savedAt,
    schema: workspace.value === null && ledger.value === null ? schemaOfLog(logs) : schema,
    isNew: isNothingLeft,
    hasLog,
    log: {
      year: newest === undefined ? 0 : yearOfLog(newest.name),
      size: newest?.soundEnd ?? 0,
      last: chain.findLast(({ links }) => links.length > 0)?.links.at(-1)?.hash ?? noLine,
    },
    faults,
    notices,
    recent: recentOf(logs),
    torn: newest !== undefined && (newest.soundEnd < newest.bytes.length || newest.lacksLineFeed) ? newest : null,
    damagedLines: logs.flatMap((log) => log.damaged.map((line) => ({ log, ...line }))),
    damagedFiles: [...workspace.damaged, ...ledger.damaged],
  };
}

async function readSnapshots(files: FilePort, folder: string, now: () => Date) {
  const workspace = await readSnapshot(files, folder, 'workspace', now);
  const schema = workspace.value === null ? null : schemaOf(workspace.value);
  // A crash in the middle of a migration leaves the new ledger beside the old workspace: take the old ledger.
  const accepts = (value: unknown) => schema === null || schemaOf(value) === schema || schemaOf(value) > currentSchema;
  return [workspace, await readSnapshot(files, folder, 'ledger', now, accepts)] as const;
}

async function readSnapshot(
  files: FilePort,
  folder: string,
  file: SnapshotFile,
  now: () => Date,
  accepts: (value: unknown) => boolean = () => true,
): Promise<SnapshotOnDisk> {
  const adapter = new DurableAdapter({ files, file: path.join(folder, `${file}.json`), now, accepts });
  const value = await adapter.readAny();
  return { file, value, from: adapter.from, damaged: adapter.damaged };
}

/** A snapshot keeps the schema it was written in: lines of the log that follow it have that schema too, and are migrated with it. */
function usable({ value }: SnapshotOnDisk): Snapshot {
  if (value === null) return beforeTheLog();
  const schema = schemaOf(value);
  return migrate(value, schema, Math.max(schema, firstLogSchema));
}

/** The schema of a workspace that has nothing but its log. */
function schemaOfLog(logs: readonly LogFile[]): number {
  return logs.findLast((log) => log.lines.length > 0)?.lines.at(-1)?.schema ?? currentSchema;
}

/**
 * The log: every file is gone through for its chain, oldest first; kept with their bytes are those from the one that holds the line
 * `needs`, and those with damaged lines.
 */
async function readLogs(files: FilePort, folder: string, needs: number) {
  const logs: LogFile[] = [];
  const chain: ChainFile[] = [];
  const names = await listLogFiles(files, folder);
  for (const name of names) {
    const one = await chainOf(files, folder, name);
    chain.push(one);
    const isNeeded = name === names.at(-1) || one.links.some(({ seq }) => seq >= needs - 1);
    if (isNeeded || one.damaged.length > 0) logs.push(await readLogFile(files, folder, name));
  }
  return { logs, chain };
}

/** Faults that no foundation has made good yet. */
function sinceFoundation(faults: LogFault[], chain: readonly ChainFile[]): LogFault[] {
  const links = chain.flatMap((file) => file.links).filter((link) => link.isFoundation);
  const last = Math.max(0, ...links.map(({ seq }) => seq));
  return faults.filter((fault) => ('seq' in fault ? fault.seq : fault.to) >= last);
}

function knownLine({ value }: SnapshotOnDisk): KnownLine {
  const line = typeof value === 'object' && value !== null && 'line' in value ? value.line : null;
  return { seq: seqOf(value), line: typeof line === 'string' && line !== noLine ? line : null };
}

function recentOf(logs: LogFile[]): LogHead[] | null {
  const recent = headsOf(logs, { limit: recentKept });
  const isAll = recent.length === recentKept || (logs[0]?.lines[0]?.seq ?? 1) === 1;
  return isAll ? recent : null;
}

/** The lines from `needs` on in the order of their numbers, the first of each; one that is no entry is put among the damaged ones. */
function* linesOf(logs: LogFile[], needs: number): Generator<LogLine> {
  const places = logs.flatMap((log) => log.lines.map((place) => ({ log, place })));
  let last = needs - 1;
  for (const { log, place } of places.sort((a, b) => a.place.seq - b.place.seq)) {
    if (place.seq <= last) continue;
    const line = decodeLogLine(log.bytes.subarray(place.start, place.end));
    if (line === null) markDamaged(log, place);
    else yield line;
    last = line?.seq ?? last;
  }
}

function markDamaged(log: LogFile, place: LinePlace): void {
  log.lines = log.lines.filter((line) => line !== place);
  log.damaged.push(place);
}

function noticesOfSnapshots(snapshots: SnapshotOnDisk[], logs: LogFile[], { seq, savedAt }: Replay): Notice[] {
  const notices: Notice[] = [];
  const isNew = snapshots.every((one) => one.value === null && one.damaged.length === 0);
  const firstSeq = logs.flatMap((log) => log.lines)[0]?.seq;
  for (const { file, value, from, damaged } of snapshots) {
    const name = `${file}.json`;
    if (value !== null) {
      if (damaged.length > 0)
        notices.push({ code: 'snapshot-from-generation', details: { file: name, from: from ?? '', seq, savedAt } });
      continue;
    }
    if (firstSeq !== undefined) {
      const code = firstSeq === 1 ? 'snapshot-rebuilt' : 'snapshot-rebuilt-partly';
      notices.push({ code, details: { file: name, first: firstSeq, seq, savedAt } });
    } else if (damaged.length > 0 || (!isNew && others(snapshots, file))) {
      throw new CoreError('workspace-damaged', { file: name });
    }
  }
  return notices;
}

/** True when the sister snapshot shows that changes were made, so that a missing file is a loss. */
function others(snapshots: SnapshotOnDisk[], file: SnapshotFile): boolean {
  return snapshots.some((one) => one.file !== file && seqOf(one.value) > 0);
}

function seqOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('seq' in value)) return 0;
  return typeof value.seq === 'number' ? value.seq : 0;
}

/** What is told of a fault: whether the ledger is touched by it depends on whether a snapshot contains the lines. */
function noticeOfFault(fault: LogFault | FaultRow, snapshotSeq: number): Notice {
  if ('last' in fault) {
    const { kind, ...details } = fault;
    return { code: `log-lines-${kind}`, details };
  }
  const { kind, ...details } = fault;
  const isContained = ('seq' in fault ? fault.seq : fault.to) <= snapshotSeq;
  if (fault.kind === 'missing') {
    const lines = fault.from === fault.to ? 'log-line' : 'log-lines';
    return { code: `${lines}-${isContained ? 'missing' : 'lost'}`, details };
  }
  if (kind === 'altered' && !isContained) return { code: 'log-change-altered', details };
  return { code: `log-line-${kind}`, details };
}

/** The number of the first sound line behind a line of a file, also in a later file. */
function seqBehind(chain: readonly ChainFile[], file: string, number: number): number {
  const links = chain.flatMap((one) => one.links);
  const behind = links.find((link) => link.file > file || (link.file === file && link.number > number));
  return behind?.seq ?? Number.POSITIVE_INFINITY;
}

/** What a foundation behind it made good is told no more, and asks for no further foundation. */
function noticesOfLogs(logs: LogFile[], snapshotSeq: number, chain: readonly ChainFile[]): Notice[] {
  const notices: Notice[] = [];
  // A snapshot that knows more lines than there are has what was torn off.
  const isContained = !chain.some(({ links }) => links.some(({ seq }) => seq >= snapshotSeq));
  const founded = chain.flatMap(({ links }) => links).findLast(({ isFoundation }) => isFoundation);
  for (const log of logs) {
    const isMadeGood = (line: number) =>
      founded !== undefined && (log.name < founded.file || (log.name === founded.file && line < founded.number));
    for (const { number } of log.damaged.filter((one) => !isMadeGood(one.number))) {
      // Lines before a line that the snapshot contains are contained too: only the trail has a gap then.
      const next = seqBehind(chain, log.name, number);
      const code = next <= snapshotSeq + 1 ? 'log-line-damaged' : 'log-change-lost';
      notices.push({ code, details: { file: log.name, line: number } });
    }
    const torn = log.bytes.length - log.soundEnd;
    if (torn > 0)
      notices.push({ code: isContained ? 'log-end-torn' : 'log-line-torn', details: { file: log.name, bytes: torn } });
  }
  return notices;
}

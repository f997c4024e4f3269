import path from 'node:path';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { WorkspaceFindings } from '#shared/domain/workspace-findings.ts';
import type { FilePort } from '../file-port.ts';
import { readHashedJson } from '../hashed-json.ts';
import type { LogBook } from '../log-book.ts';
import type { KnownLine } from '../log-faults.ts';
import { type SecondFolder, verifyBackups, verifySecondPlace } from './verify-backups.ts';
import { verifyFiles } from './verify-files.ts';
import { verifyLog } from './verify-log.ts';

export type VerifyInput = {
  folder: string;
  log: LogBook;
  ledger: Ledger;
  known: KnownLine;
  /** Null where none was chosen on this machine. */
  second: SecondFolder | null;
};

/** Checks the log, the snapshots, the kept files and the backups of a workspace, those of the second place too. Changes nothing. */
export async function verifyWorkspace(files: FilePort, input: VerifyInput): Promise<WorkspaceFindings> {
  const { folder, ledger, second } = input;
  const backups = await verifyBackups(files, path.join(folder, 'backups'));
  return {
    log: await verifyLog(files, folder, input),
    snapshots: await damagedSnapshots(files, folder),
    files: await verifyFiles(files, folder, ledger),
    backups,
    secondPlace: second && (await verifySecondPlace(files, second, backups)),
  };
}

async function damagedSnapshots(files: FilePort, folder: string): Promise<string[]> {
  const damaged: string[] = [];
  for (const name of ['workspace.json', 'ledger.json']) {
    const text = await files.readFile(path.join(folder, name), 'utf8').catch(() => '');
    if (readHashedJson(text) === undefined) damaged.push(name);
  }
  return damaged;
}

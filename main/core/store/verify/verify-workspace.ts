import path from 'node:path';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { BackupFindings, WorkspaceFindings } from '#shared/domain/workspace-findings.ts';
import { listBackups } from '../backups/list-backups.ts';
import { checkBackup, type SharedHashes } from '../backups/restore-backup.ts';
import type { FilePort } from '../file-port.ts';
import { readHashedJson } from '../hashed-json.ts';
import type { LogBook } from '../log-book.ts';
import type { KnownLine } from '../log-faults.ts';
import { verifyFiles } from './verify-files.ts';
import { verifyLog } from './verify-log.ts';

export type VerifyInput = { folder: string; log: LogBook; ledger: Ledger; known: KnownLine };

/** Checks the log, the snapshots, the kept files and the backups of a workspace. Changes nothing. */
export async function verifyWorkspace(files: FilePort, input: VerifyInput): Promise<WorkspaceFindings> {
  const { folder, ledger } = input;
  return {
    log: await verifyLog(files, folder, input),
    snapshots: await damagedSnapshots(files, folder),
    files: await verifyFiles(files, folder, ledger),
    backups: await verifyBackups(files, path.join(folder, 'backups')),
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

async function verifyBackups(files: FilePort, root: string): Promise<BackupFindings[]> {
  const found: BackupFindings[] = [];
  const shared: SharedHashes = new Map();
  for (const { name, older } of await listBackups(files, root)) {
    const { missing, altered } = older ? { missing: [], altered: [] } : await checkBackup(files, root, name, shared);
    const file = [...missing, ...altered][0];
    const state = older ? 'unlisted' : file === undefined ? 'sound' : 'damaged';
    found.push({ name, state, file: file ?? '' });
  }
  return found;
}

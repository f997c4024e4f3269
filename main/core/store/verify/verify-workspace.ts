import path from 'node:path';
import type { Ledger } from '#shared/domain/ledger.ts';
import { type BackupFindings, placeUnknown, type WorkspaceFindings } from '#shared/domain/workspace-findings.ts';
import type { FilePort } from '../file-port.ts';
import { readHashedBytes } from '../hashed-json.ts';
import { identityFileName } from '../identity-file.ts';
import type { LogBook } from '../log-book.ts';
import type { KnownLine } from '../log-faults.ts';
import type { SoundBackup } from './beside-backups.ts';
import { type SecondFolder, verifyBackups, verifySecondPlace } from './verify-backups.ts';
import { verifyFiles } from './verify-files.ts';
import { verifyLog } from './verify-log.ts';

export type VerifyInput = {
  folder: string;
  log: LogBook;
  ledger: Ledger;
  known: KnownLine;
  /** The file with the id of the workspace holds none. */
  isIdentityDamaged: boolean;
  /** Null where none was chosen on this machine. */
  second: SecondFolder | typeof placeUnknown | null;
};

/** Checks the log, the snapshots, the kept files and the backups of a workspace, those of the second place too. Changes nothing. */
export async function verifyWorkspace(files: FilePort, input: VerifyInput): Promise<WorkspaceFindings> {
  const { folder, ledger, second, isIdentityDamaged } = input;
  const root = path.join(folder, 'backups');
  const backups = await verifyBackups(files, root);
  const secondPlace =
    second === null || second === placeUnknown ? second : await verifySecondPlace(files, second, backups);
  const sound = [
    ...soundIn(root, backups),
    ...(second === null || second === placeUnknown || secondPlace === null || secondPlace === placeUnknown
      ? []
      : soundIn(second.root, secondPlace.backups)),
  ];
  return {
    log: await verifyLog(files, folder, { ...input, backups: sound }),
    snapshots: [...(await damagedSnapshots(files, folder)), ...(isIdentityDamaged ? [identityFileName] : [])],
    files: await verifyFiles(files, folder, ledger),
    backups,
    secondPlace,
  };
}

async function damagedSnapshots(files: FilePort, folder: string): Promise<string[]> {
  const damaged: string[] = [];
  for (const name of ['workspace.json', 'ledger.json']) {
    const bytes = await files.readFile(path.join(folder, name)).catch(() => Buffer.alloc(0));
    if (readHashedBytes(bytes) === undefined) damaged.push(name);
  }
  return damaged;
}

function soundIn(root: string, backups: readonly BackupFindings[]): SoundBackup[] {
  return backups.filter(({ state }) => state === 'sound' || state === 'renamed').map(({ name }) => ({ root, name }));
}

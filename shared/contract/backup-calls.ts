import { z } from 'zod';
import type { Backup } from '../domain/backup.ts';
import type { Collection } from '../domain/ledger.ts';
import type { WorkspaceFindings } from '../domain/workspace-findings.ts';
import { call } from './call.ts';
import { nameInput, noInput } from './inputs.ts';

/** What going through the workspace found, when (ISO), by whom, up to which change. */
export type VerifyReport = WorkspaceFindings & {
  folder: string;
  at: string;
  who: string;
  seq: number;
  savedAt: string | null;
  isSound: boolean;
};

/** What would be otherwise if a backup stood in the place of the workspace: records that would come back, go, and be as they were. */
export type BackupDifference = { collection: Collection; back: number; gone: number; otherwise: number };

export const backupCalls = {
  /** Goes through log, snapshots, kept files and backups; changes nothing. */
  'workspace.verify': call<VerifyReport>()(noInput),
  /** Every whole backup, newest first. */
  'backups.list': call<Backup[]>()(noInput),
  /** Errors: `not-found`, `workspace-damaged`. */
  'backups.compare': call<{ backup: Backup; differences: BackupDifference[] }>()(z.object({ name: nameInput })),
  /**
   * Writes a backup into a new folder beside the workspace's; the workspace itself is not touched. `folder` is that folder's name.
   * Errors: `not-found`, `backup-damaged`, `folder-not-empty`, `disk-full`, `disk-denied`.
   */
  'backups.restore': call<{ folder: string }>()(z.object({ name: nameInput })),
};

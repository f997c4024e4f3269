import { z } from 'zod';
import type { Backup } from '../domain/backup.ts';
import type { Collection } from '../domain/ledger.ts';
import type { SecondPlaceState } from '../domain/second-place.ts';
import type { WorkspaceFindings } from '../domain/workspace-findings.ts';
import { call } from './call.ts';
import { nameInput, noInput, pathInput } from './inputs.ts';

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

/** A backup by its name, wherever it stands, or in one `place`, or (command line) in a folder that the person names. */
const backupInput = z.object({ name: nameInput, place: z.enum(['workspace', 'second']).optional(), from: pathInput });

export const backupCalls = {
  /** Goes through log, snapshots, kept files and backups; changes nothing. */
  'workspace.verify': call<VerifyReport>()(noInput),
  /**
   * Chooses the folder on another drive to which each backup is copied: `folder` on the command line, else the host asks for it; `none` chooses
   * none. What there is is copied at once; that this fails is in the answer. Errors: `not-allowed`, `cancelled`, `place-inside`, `disk-denied`.
   */
  'backups.choosePlace': call<{ secondPlace: SecondPlaceState | null }>()(
    z.object({ folder: pathInput, none: z.boolean().optional() }),
  ),
  /** Every whole backup, newest first. */
  'backups.list': call<Backup[]>()(noInput),
  /** Errors: `not-found`, `workspace-damaged`. */
  'backups.compare': call<{ backup: Backup; differences: BackupDifference[] }>()(backupInput),
  /**
   * Writes a backup into a new folder beside the workspace's; the workspace itself is not touched. `folder` is that folder's name.
   * Errors: `not-found`, `backup-damaged`, `folder-not-empty`, `disk-full`, `disk-denied`.
   */
  'backups.restore': call<{ folder: string }>()(backupInput),
};

import path from 'node:path';
import type { BackupDifference, backupCalls, VerifyReport } from '#shared/contract/backup-calls.ts';
import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Backup } from '#shared/domain/backup.ts';
import type { Collection, Operation } from '#shared/domain/ledger.ts';
import { placeUnknown, type WorkspaceFindings } from '#shared/domain/workspace-findings.ts';
import { CoreError } from '../core-error.ts';
import type { HandlerContext, Handlers } from '../handler.ts';
import { operationsBetween } from '../ledger/operations-between.ts';
import type { BackupFrom } from '../store/backups/backup-keeper.ts';
import type { Store } from '../store/store.ts';
import { chosenPath, pathOfCommand } from './chosen-path.ts';

/** Going through a workspace, its backups, and bringing one back. */
export const backupHandlers: Handlers<keyof typeof backupCalls> = {
  'workspace.verify': (_, context) => verify(context),

  async 'backups.list'(_, { store }) {
    return (await store.backups()).toReversed();
  },

  async 'backups.compare'(input, { store, host }) {
    const from = fromOf(input, host);
    const backup = await backupOf(store, input.name, from);
    const then = await store.ledgerOfBackup(input.name, from);
    return { backup, differences: differencesOf(operationsBetween(store.ledger, then)) };
  },

  async 'backups.restore'(input, { store, host }) {
    const folder = `${store.state.folder}-${path.basename(input.name)}`;
    await store.restoreBackup(input.name, folder, fromOf(input, host));
    return { folder };
  },

  async 'backups.choosePlace'({ folder, none }, context) {
    const { store } = context;
    await store.chooseSecondPlace(none ? null : await chosenPath(folder, { kind: 'folder' }, context));
    return { secondPlace: store.state.secondPlace };
  },
};

function fromOf({ place, from }: ParsedInput<'backups.restore'>, host: HandlerContext['host']): BackupFrom {
  return { place, ...(from !== undefined && { folder: pathOfCommand(from, host) }) };
}

async function backupOf(store: Store, name: string, from: BackupFrom): Promise<Backup> {
  const backup = (await store.backups(from)).find((one) => one.name === name);
  if (backup === undefined) throw new CoreError('not-found', { id: name });
  return backup;
}

async function verify({ store, now, who }: HandlerContext): Promise<VerifyReport> {
  const findings = await store.verify();
  const { folder, seq, savedAt } = store.state;
  return { ...findings, folder, at: now().toISOString(), who: who(), seq, savedAt, isSound: isSound(findings) };
}

/** An altered reading is no loss: it is made anew from its original. That something could not be looked into is told, and is no fault. */
function isSound({ log, snapshots, files, backups, secondPlace }: WorkspaceFindings): boolean {
  const isLogWhole = log.faults.length + log.damaged.length + log.otherThanBackups.length === 0 && log.givesLedger;
  const areFilesSound = files.every(({ kind, named, sound }) => kind === 'readings' || named === sound);
  const inSecond = secondPlace === null || secondPlace === placeUnknown ? [] : secondPlace.backups;
  const areBackupsSound = [...backups, ...inSecond].every(({ state }) => state !== 'damaged');
  return isLogWhole && snapshots.length === 0 && areFilesSound && areBackupsSound;
}

function differencesOf(operations: readonly Operation[]): BackupDifference[] {
  const found = new Map<Collection, BackupDifference>();
  for (const { collection, before, after } of operations) {
    const one = found.get(collection) ?? { collection, back: 0, gone: 0, otherwise: 0 };
    if (before === null) one.back += 1;
    else if (after === null) one.gone += 1;
    else one.otherwise += 1;
    found.set(collection, one);
  }
  return [...found.values()];
}

import path from 'node:path';
import type { Backup } from '#shared/domain/backup.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { CoreError } from '../../core-error.ts';
import type { FilePort } from '../file-port.ts';
import { readWorkspace } from '../read-workspace.ts';
import { filesOfBackup } from './files-of-backup.ts';
import { listBackups } from './list-backups.ts';
import { type BackupFaults, checkBackup, restoreBackup } from './restore-backup.ts';
import { thinBackups } from './thin-backups.ts';
import { writeBackup } from './write-backup.ts';

export type BackupKeeperOptions = {
  /** The folder of the workspace. */
  folder: string;
  files: FilePort;
  now(): Date;
  /** Does the work between two changes, when the files hold the newest of them, whose number it is given; throws where nothing may be written. */
  whenSaved<T>(work: (seq: number) => Promise<T>): Promise<T>;
  /** Unexpected failures of work in the background. */
  toLog(error: unknown): void;
};

const aDay = 24 * 60 * 60 * 1000;

/** Keeps the backups of a workspace: makes that of the day, thins the old ones, and gives back what they hold. */
export class BackupKeeper {
  readonly #options: BackupKeeperOptions;
  #madeAt: string | null = null;
  /** When it was tried last, or where nothing was tried, when the workspace was opened. */
  #triedAt: string | null = null;

  constructor(options: BackupKeeperOptions) {
    this.#options = options;
  }

  /** ISO instant of the newest backup; null where there is none. */
  get madeAt(): string | null {
    return this.#madeAt;
  }

  /** The backups there are, oldest first. */
  list(): Promise<Backup[]> {
    return listBackups(this.#options.files, this.#root);
  }

  /** What is wrong with a backup. Errors: `not-found`. */
  check(name: string): Promise<BackupFaults> {
    return checkBackup(this.#options.files, this.#root, name);
  }

  /** The ledger that a backup holds. Errors: `not-found`. */
  async ledgerOf(name: string): Promise<Ledger> {
    const { files, now } = this.#options;
    const isKnown = (await this.list()).some((one) => one.name === name);
    if (!isKnown) throw new CoreError('not-found', { id: name });
    const seen = await filesOfBackup(files, this.#root, name);
    return (await readWorkspace(seen, path.join(this.#root, name), now)).ledger;
  }

  /** Copies a backup into another folder, which is meant beside the workspace where it is no whole path. */
  restore(name: string, folder: string): Promise<void> {
    const target = path.resolve(path.dirname(path.resolve(this.#options.folder)), folder);
    return restoreBackup(this.#options.files, this.#root, name, target);
  }

  /** Makes a backup now; the old ones are thinned. `suffix` ends its name. Errors: as writing to the workspace. */
  make(suffix: '' | '-auto' = ''): Promise<{ name: string; bytes: number }> {
    return this.#options.whenSaved(async (seq) => {
      const { files, folder, now } = this.#options;
      const at = now();
      const written = await writeBackup(files, { folder, root: this.#root }, { at, suffix, seq });
      this.#madeAt = at.toISOString();
      await thinBackups(files, this.#root, at);
      return written;
    });
  }

  /** Makes the backup of the day while work goes on, where it is due. */
  makeIfDue(): void {
    if (!this.#isDue()) return;
    this.#triedAt = this.#options.now().toISOString();
    this.make('-auto').catch((error: unknown) => this.#options.toLog(error));
  }

  /** Looks when the newest backup was made. */
  async look(): Promise<void> {
    const backups = await this.list();
    // One that a wrong clock dated ahead says nothing of when the last one was made.
    this.#madeAt = backups.findLast(({ at }) => Date.parse(at) <= this.#options.now().getTime())?.at ?? null;
  }

  /** Makes the backup of the day as the workspace is opened; one that holds no change yet needs none for a day. */
  open(isEmpty: boolean): void {
    if (!isEmpty) this.makeIfDue();
    this.#triedAt ??= this.#options.now().toISOString();
  }

  /** Due a day after the last one, or after opening or the last try where there is none. */
  #isDue(): boolean {
    const last = [this.#madeAt, this.#triedAt]
      .filter((at) => at !== null)
      .toSorted()
      .at(-1);
    return last === undefined || this.#options.now().getTime() - Date.parse(last) > aDay;
  }

  get #root(): string {
    return path.join(this.#options.folder, 'backups');
  }
}

import path from 'node:path';
import type { Backup, BackupPlaceName } from '#shared/domain/backup.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { CoreError } from '../../core-error.ts';
import type { FilePort } from '../file-port.ts';
import type { Steady } from '../packages/steady.ts';
import { type PackageHead, type PackageWish, type WrittenPackage, writePackage } from '../packages/write-package.ts';
import { readWorkspace } from '../read-workspace.ts';
import { filesOfBackup } from './files-of-backup.ts';
import { listBackups, namesIn } from './list-backups.ts';
import { type BackupFaults, checkBackup, restoreBackup } from './restore-backup.ts';
import type { SecondPlace } from './second-place.ts';
import { thinBackups } from './thin-backups.ts';
import { writeBackup } from './write-backup.ts';

export type BackupKeeperOptions = {
  /** The folder of the workspace. */
  folder: string;
  files: FilePort;
  now(): Date;
  /** Does the work between two changes, when the files hold the newest of them, whose number it is given; throws where nothing may be written. */
  whenSaved<T>(work: (seq: number) => Promise<T>): Promise<T>;
  /** Where each backup is copied besides. */
  second: SecondPlace;
  /** Whether the backup of the day may be made today. */
  backsUp(): boolean;
  /** Unexpected failures of work in the background. */
  toLog(error: unknown): void;
};

/** Where a backup is taken from: one of the workspace's own places, or a folder that a person names; left out, wherever it stands. */
export type BackupFrom = { place?: BackupPlaceName | undefined; folder?: string | undefined };

const aDay = 24 * 60 * 60 * 1000;

/** Keeps the backups of a workspace: makes that of the day, thins the old ones, and gives back what they hold. */
export class BackupKeeper {
  readonly #options: BackupKeeperOptions;
  /** Backups that are being packed. */
  readonly #spared = new Set<string>();
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

  /** The backups there are, oldest first, each with where it stands; of a drive that is not there none. */
  async list(from: BackupFrom = {}): Promise<Backup[]> {
    const found = new Map<string, Backup>();
    if (from.folder !== undefined) {
      for (const root of await this.#rootsFrom(from)) {
        for (const one of await listBackups(this.#options.files, root)) found.set(one.name, one);
      }
      return sorted(found);
    }
    for (const place of ['workspace', 'second'] as const) {
      for (const one of await this.#listIn(place)) {
        found.set(one.name, { ...one, places: [...(found.get(one.name)?.places ?? []), place] });
      }
    }
    return sorted(found);
  }

  /** What is wrong with a backup. Errors: `not-found`. */
  check(name: string): Promise<BackupFaults> {
    return checkBackup(this.#options.files, this.#root, name);
  }

  /** The ledger that a backup holds. Errors: `not-found`. */
  async ledgerOf(name: string, from?: BackupFrom): Promise<Ledger> {
    const { files, now } = this.#options;
    const root = await this.#rootOf(name, from);
    const seen = await filesOfBackup(files, root, name);
    return (await readWorkspace(seen, path.join(root, name), now)).ledger;
  }

  /** Copies a backup into another folder, which is meant beside the workspace where it is no whole path. */
  async restore(name: string, folder: string, from?: BackupFrom): Promise<void> {
    const target = path.resolve(path.dirname(path.resolve(this.#options.folder)), folder);
    await restoreBackup(this.#options.files, await this.#rootOf(name, from), name, target);
  }

  /** Chooses the second place, or none, and copies to it what there is. Errors: as writing to the workspace, and `place-inside`. */
  async chooseSecond(folder: string | null): Promise<void> {
    const { second, whenSaved } = this.#options;
    await whenSaved(() => second.choose(folder));
    await second.copy(this.#root);
  }

  /** Makes a backup now; the old ones are thinned. `suffix` ends its name. Errors: as writing to the workspace. */
  async make(suffix: '' | '-auto' = ''): Promise<{ name: string; bytes: number }> {
    const made = await this.#makeHere(suffix);
    // Behind the changes that wait: another drive may be slow.
    await this.#options.second.copy(this.#root);
    return made;
  }

  /**
   * Packs the workspace as it is now: a backup of now, whose files do not change while they are packed and nobody waits for. A path that is not whole is
   * meant beside the workspace's folder. Errors: as `make`, and those of `writePackage`.
   */
  async pack(head: PackageHead, wish: PackageWish, steady: Steady): Promise<WrittenPackage> {
    const { files, folder } = this.#options;
    const { name } = await this.#makeHere('-auto');
    this.#spared.add(name);
    try {
      const file = path.resolve(path.dirname(path.resolve(folder)), wish.file);
      return await writePackage(files, { root: this.#root, name }, head, { ...wish, file }, steady);
    } finally {
      this.#spared.delete(name);
    }
  }

  #makeHere(suffix: '' | '-auto'): Promise<{ name: string; bytes: number }> {
    return this.#options.whenSaved(async (seq) => {
      const { files, folder, now } = this.#options;
      const at = now();
      const written = await writeBackup(files, { folder, root: this.#root }, { at, suffix, seq });
      this.#madeAt = at.toISOString();
      await thinBackups(files, this.#root, at, this.#spared);
      return written;
    });
  }

  /** Makes the backup of the day while work goes on, where it is due. */
  makeIfDue(): void {
    if (!this.#isDue() || !this.#options.backsUp()) return;
    this.#triedAt = this.#options.now().toISOString();
    this.make('-auto').catch((error: unknown) => this.#options.toLog(error));
  }

  /** Looks when the newest backup was made. */
  async look(): Promise<void> {
    const backups = await this.#listIn('workspace');
    await this.#options.second.look();
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

  /** The folder of all backups in which one stands: that which is asked for, else the first that has it. Errors: `not-found`. */
  async #rootOf(name: string, from: BackupFrom = {}): Promise<string> {
    const { files } = this.#options;
    for (const root of await this.#rootsFrom(from)) {
      if ((await listBackups(files, root)).some((one) => one.name === name)) return root;
    }
    throw new CoreError('not-found', { id: name });
  }

  /** Of a folder that a person names: itself, and the folders of workspaces in it. */
  async #rootsFrom({ place, folder }: BackupFrom): Promise<string[]> {
    if (folder !== undefined) {
      const inside = await namesIn(this.#options.files, folder);
      return [folder, ...inside.map((name) => path.join(folder, name))];
    }
    const { root } = this.#options.second;
    const roots = { workspace: [this.#root], second: root === null ? [] : [root] };
    return place === undefined ? [...roots.workspace, ...roots.second] : roots[place];
  }

  async #listIn(place: BackupPlaceName): Promise<Backup[]> {
    const [root] = await this.#rootsFrom({ place });
    if (root === undefined) return [];
    const listed = listBackups(this.#options.files, root);
    // What is told of a drive that is not there is in the state of the second place.
    return place === 'workspace' ? listed : listed.catch(() => []);
  }

  get #root(): string {
    return path.join(this.#options.folder, 'backups');
  }
}

function sorted(found: ReadonlyMap<string, Backup>): Backup[] {
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

import path from 'node:path';
import type { CopyFailure, SecondPlaceState } from '#shared/domain/second-place.ts';
import { CoreError } from '../../core-error.ts';
import { asDiskError } from '../disk-error.ts';
import { type FilePort, systemCode } from '../file-port.ts';
import { copyBackup, sweepHalves } from './copy-backup.ts';
import { listBackups } from './list-backups.ts';
import { readManifest } from './manifest.ts';
import { isPlaceFileDamaged, type Place, readPlace, writePlace } from './place-file.ts';
import { superfluous, thinBackups } from './thin-backups.ts';

export type SecondPlaceOptions = {
  /** The folder of the workspace. */
  folder: string;
  files: FilePort;
  now(): Date;
  /** The id of the workspace, by which its folder in the second place is named: several may share a drive. */
  identity(): Promise<string | null>;
};

const fullCodes = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const goneCodes = new Set(['ENOENT', 'ENOTDIR', 'ENODEV', 'EIO', 'ENXIO']);

/** The second place of the backups: a folder on another drive to which each backup is copied. That it is not there hinders nothing; it is kept and told. */
export class SecondPlace {
  readonly #options: SecondPlaceOptions;
  readonly #stop = new AbortController();
  #place: Place | null = null;
  #isUnknown = false;
  #copying: Promise<void> = Promise.resolve();

  constructor(options: SecondPlaceOptions) {
    this.#options = options;
  }

  /** Null where none was chosen on this machine. */
  get state(): SecondPlaceState | null {
    if (this.#place === null) return null;
    const { folder, copiedAt, failure } = this.#place;
    return { name: path.basename(folder) || folder, copiedAt, failure };
  }

  /** True where the file that says which folder was chosen cannot be read. */
  get isUnknown(): boolean {
    return this.#isUnknown;
  }

  /** Waits for what is being copied. */
  async settled(): Promise<void> {
    await this.#copying;
  }

  /** Reads what was chosen. */
  async look(): Promise<void> {
    this.#isUnknown = await isPlaceFileDamaged(this.#options.files, this.#options.folder);
    this.#place = await readPlace(this.#options.files, this.#options.folder);
  }

  /** The folder of all backups in the second place; null where none was chosen. */
  get root(): string | null {
    return this.#place?.root ?? null;
  }

  /**
   * Chooses a folder, which is made where only it is missing, not those around it; null chooses none, and what was copied stays.
   * Errors: `place-inside`, `disk-denied`, `disk-full`.
   */
  async choose(folder: string | null): Promise<void> {
    const { files, folder: workspace } = this.#options;
    if (folder !== null) {
      const inside = path.relative(path.resolve(workspace), folder);
      if (!inside.startsWith('..') && !path.isAbsolute(inside)) throw new CoreError('place-inside', { folder });
    }
    try {
      const place = folder === null ? null : await this.#placeIn(folder);
      if (place !== null) for (const one of [place.folder, place.root]) await makeIfMissing(files, one);
      await writePlace(files, workspace, place);
      this.#place = place;
      this.#isUnknown = false;
    } catch (error) {
      throw asDiskError(error, folder ?? path.basename(workspace));
    }
  }

  /** Copies what the second place lacks of the backups under `root`, and thins it as the workspace's own. Never rejects: what fails is in `state`. */
  copy(root: string): Promise<void> {
    this.#copying = this.#copying.then(() => this.#copyAll(root));
    return this.#copying;
  }

  /** Ends copying after the file that is being written. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#copying;
  }

  async #copyAll(root: string): Promise<void> {
    const place = this.#place;
    if (place === null || this.#stop.signal.aborted) return;
    const { files, folder, now } = this.#options;
    try {
      await this.#copyTo(place.root, root);
      this.#place = { ...place, copiedAt: now().toISOString(), failure: null };
    } catch (error) {
      if (this.#stop.signal.aborted) return;
      this.#place = { ...place, failure: { at: now().toISOString(), reason: reasonOf(error) } };
    }
    // A disk that does not take the note either is told by everything else.
    await writePlace(files, folder, this.#place).catch(() => {});
  }

  async #copyTo(to: string, from: string): Promise<void> {
    const { files, now } = this.#options;
    // The folder was made when it was chosen. One that is not there now means that the drive is not.
    await sweepHalves(files, to);
    const there = await listBackups(files, to);
    const known = new Set(there.map(({ name }) => name));
    const lacking = (await listBackups(files, from)).filter(({ name, older }) => !older && !known.has(name));
    const gone = new Set(superfluous([...there, ...lacking], now()));
    const { signal } = this.#stop;
    for (const { name } of lacking) {
      if (gone.has(name)) continue;
      await copyBackup(files, { from, to, signal }, name).catch(async (error: unknown) => {
        // A newer backup may have made this one superfluous meanwhile.
        if ((await readManifest(files, path.join(from, name))) !== null) throw error;
      });
    }
    await thinBackups(files, to, now());
  }

  async #placeIn(folder: string): Promise<Place> {
    const { folder: workspace, identity } = this.#options;
    const id = (await identity()) ?? '';
    const root = path.join(folder, `${path.basename(workspace)}-${id.slice(0, 8)}`);
    return { folder, root, copiedAt: null, failure: null };
  }
}

async function makeIfMissing(files: FilePort, folder: string): Promise<void> {
  await files.mkdir(folder).catch(async (error: unknown) => {
    if (systemCode(error) !== 'EEXIST' || !(await files.stat(folder)).isDirectory()) throw error;
  });
}

/** Why the second place could not be written to or looked into. */
export function reasonOf(error: unknown): CopyFailure {
  const code = systemCode(error);
  if (fullCodes.has(code)) return 'full';
  if (goneCodes.has(code)) return 'missing';
  return code === '' ? 'altered' : 'denied';
}

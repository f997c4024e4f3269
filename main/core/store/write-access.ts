import path from 'node:path';
import { CoreError } from '../core-error.ts';
import { asDiskError } from './disk-error.ts';
import type { Lock } from './lock.ts';
import type { LockHolder } from './lock-holder.ts';
import type { CopyMark } from './packages/copy-mark.ts';

/** Who may write into a workspace that is open: its lock, who took it over, a copy that only reads, a store that is closed. */
export class WriteAccess {
  readonly #folder: string;
  readonly #lock: Lock;
  readonly #copy: CopyMark | null;
  /** Who took the lock over while this store held it; from then on it only reads. */
  #lostTo: LockHolder | null = null;
  #isClosed = false;

  constructor(folder: string, lock: Lock, copy: CopyMark | null) {
    this.#folder = path.basename(folder);
    this.#lock = lock;
    this.#copy = copy;
  }

  /** Null as long as this store may write. */
  get holder(): LockHolder | null {
    return this.#lock.heldBy ?? this.#lostTo;
  }

  /** True where the folder takes nothing from anybody, whoever holds its lock. */
  get isDenied(): boolean {
    return this.#lock.isDenied;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** True for the store that holds the lock and is open. */
  get isOurs(): boolean {
    return this.holder === null && !this.#isClosed;
  }

  /** Errors: `workspace-is-copy`, `workspace-locked`, `workspace-taken-over`, `workspace-read-only`. */
  async refuse(): Promise<void> {
    const folder = this.#folder;
    if (this.#copy?.mode === 'reads')
      throw new CoreError('workspace-is-copy', { who: this.#copy.who, office: this.#copy.office || this.#copy.folder });
    if (this.#isClosed || this.#lock.isDenied) throw new CoreError('workspace-read-only', { folder });
    const holder = this.#lock.heldBy;
    if (holder !== null) throw new CoreError('workspace-locked', { holder: nameOf(holder), since: holder.since });
    await this.#noticeTakeover();
    if (this.#lostTo !== null) throw new CoreError('workspace-taken-over', { holder: nameOf(this.#lostTo) });
  }

  /** Who lost the lock must not write over what the new holder wrote: the log has every change. */
  async mayWriteSnapshots(): Promise<boolean> {
    await this.#noticeTakeover();
    return this.holder === null;
  }

  /** From here on nothing is written. */
  end(): void {
    this.#isClosed = true;
  }

  release(): Promise<void> {
    return this.#lock.release();
  }

  async #noticeTakeover(): Promise<void> {
    try {
      this.#lostTo ??= await this.#lock.lostTo();
    } catch (error) {
      throw asDiskError(error, this.#folder);
    }
  }
}

/** How a holder of the lock is named to a person. */
export function nameOf(holder: { pid: number; host: string }): string {
  return `${holder.host} (${holder.pid})`;
}

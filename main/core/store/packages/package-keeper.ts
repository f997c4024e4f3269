import path from 'node:path';
import type { FilePort } from '../file-port.ts';
import type { LogBook } from '../log-book.ts';
import type { CopyMark } from './copy-mark.ts';
import { type OtherSide, withOtherSide } from './other-side.ts';
import type { PackageList } from './package-list.ts';
import type { Steady } from './steady.ts';
import { unpackPackage } from './unpack-package.ts';

export type PackageKeeperOptions = {
  /** The folder of the workspace. */
  folder: string;
  files: FilePort;
  log: LogBook;
  now(): Date;
  /** Does the work where the workspace may be written, and throws where it may not. */
  whenWritable<T>(work: () => Promise<T>): Promise<T>;
};

/** Unpacks the packages of other workspaces beside an open one. */
export class PackageKeeper {
  readonly #options: PackageKeeperOptions;
  #beside: Promise<unknown> = Promise.resolve();

  constructor(options: PackageKeeperOptions) {
    this.#options = options;
  }

  /** Unpacks a package into a folder of its own beside the workspace's. Errors: those of `unpackPackage`. */
  async open(file: string, mode: CopyMark['mode'], steady: Steady): Promise<{ folder: string; list: PackageList }> {
    const { files, folder: own } = this.#options;
    const folder = path.join(path.dirname(path.resolve(own)), path.parse(file).name);
    return { folder: path.basename(folder), list: await unpackPackage(files, { file, folder, mode }, steady) };
  }

  /** Lays a package beside the workspace for as long as `work` takes. Errors: those of `withOtherSide`. */
  beside<T>(file: string, steady: Steady, work: (other: OtherSide) => Promise<T>): Promise<T> {
    const { files, folder, log, now, whenWritable } = this.#options;
    // One at a time: each takes away what another left of an unpacked package.
    const beside = () => withOtherSide(files, { folder, log, now }, file, steady, work);
    const done = this.#beside.then(() => whenWritable(beside));
    this.#beside = done.catch(() => {});
    return done;
  }
}

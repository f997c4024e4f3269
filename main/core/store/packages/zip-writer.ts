import type { FileHandle } from 'node:fs/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** Writes a zip file member by member as a stream: no more than a few pieces of a file are in memory. */
export class ZipWriter {
  readonly #handle: FileHandle;
  readonly #at: Date;
  readonly #zip: Zip;
  #ready: Uint8Array[] = [];
  #failure: Error | null = null;

  constructor(handle: FileHandle, at: Date) {
    this.#handle = handle;
    this.#at = at;
    this.#zip = new Zip((error, bytes) => {
      this.#failure ??= error;
      this.#ready.push(bytes);
    });
  }

  /** Writes a member; one that `isPacked` already is stored as it is. */
  async add(name: string, pieces: AsyncIterable<Uint8Array>, isPacked: boolean): Promise<void> {
    const member = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    member.mtime = this.#at;
    this.#zip.add(member);
    for await (const piece of pieces) {
      member.push(piece);
      await this.#write();
    }
    member.push(new Uint8Array(), true);
    await this.#write();
  }

  /** Writes the directory, and waits until all of it is on the disk. */
  async end(): Promise<void> {
    this.#zip.end();
    await this.#write();
    await this.#handle.sync();
  }

  async #write(): Promise<void> {
    if (this.#failure !== null) throw this.#failure;
    const ready = this.#ready;
    this.#ready = [];
    for (const bytes of ready) await this.#handle.writeFile(bytes);
  }
}

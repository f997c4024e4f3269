import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { asDiskError } from './disk-error.ts';
import { syncFolder } from './durable-write.ts';
import type { FilePort } from './file-port.ts';
import { type LogFile, listLogFiles, readLogFile, yearOfLog } from './log-file.ts';
import { decodeLogLine, encodeLogLine, hashOfLine, type LogLine } from './log-line.ts';

/** Where a log ends: the year of its newest file, the bytes of it that are sound, and the hash of its last line. */
export type LogEnd = { year: number; size: number; last: string };

/** The log that is being written: one file a year, appended to and never rewritten. */
export class LogBook {
  readonly #files: FilePort;
  readonly #folder: string;
  #handle: FileHandle | null = null;
  #year: number;
  /** Bytes of the current file that are acknowledged; anything after them is the rest of a failed write. */
  #size: number;
  /** Hash of the last line: the next one names it. */
  #last: string;
  #isDirty = false;

  constructor(files: FilePort, folder: string, current: LogEnd) {
    this.#files = files;
    this.#folder = folder;
    this.#year = current.year;
    this.#size = current.size;
    this.#last = current.last;
  }

  /** Where the acknowledged lines end. */
  get end(): LogEnd {
    return { year: this.#year, size: this.#size, last: this.#last };
  }

  /**
   * Appends one line and waits until it is on the disk. After a failure (`disk-full`, `disk-denied`) the file is as it
   * was before.
   */
  async append(line: LogLine): Promise<void> {
    const bytes = encodeLogLine(line, this.#last);
    try {
      const handle = await this.#open(new Date(line.at).getFullYear());
      if (this.#isDirty) await this.#cutBack();
      this.#isDirty = true;
      await handle.writeFile(bytes);
      await handle.sync();
      this.#isDirty = false;
      this.#size += bytes.length;
      this.#last = hashOfLine(bytes.subarray(0, -1));
    } catch (error) {
      if (this.#isDirty) {
        await this.#cutBack().catch(() => {
          // Tried again before the next line; until then the torn rest stands after the acknowledged lines.
        });
      }
      throw asDiskError(error, path.basename(this.#folder));
    }
  }

  /** The log files, newest first, each read up to what is acknowledged. */
  async *newestFirst(): AsyncGenerator<LogFile> {
    const names = await listLogFiles(this.#files, this.#folder);
    for (const name of names.reverse()) {
      const most = yearOfLog(name) === this.#year ? this.#size : undefined;
      yield await readLogFile(this.#files, this.#folder, name, most);
    }
  }

  /** Every sound line of the log in the order of the numbers, the first of each. */
  async *oldestFirst(): AsyncGenerator<LogLine> {
    let last = 0;
    for await (const log of this.#oldestFiles()) {
      for (const place of log.lines.toSorted((a, b) => a.seq - b.seq)) {
        if (place.seq <= last) continue;
        const line = decodeLogLine(log.bytes.subarray(place.start, place.end));
        if (line !== null) yield line;
        last = place.seq;
      }
    }
  }

  /** Number and time (ms) of every line that `oldestFirst` gives, without parsing them. */
  async times(): Promise<{ seq: number; time: number }[]> {
    const times = new Map<number, number>();
    for await (const { lines } of this.#oldestFiles()) {
      for (const { seq, at } of lines) if (!times.has(seq)) times.set(seq, Date.parse(at));
    }
    return [...times].map(([seq, time]) => ({ seq, time })).sort((a, b) => a.seq - b.seq);
  }

  /** Hash and time of every line by its number, of the first of each. */
  async hashes(): Promise<Map<number, { hash: string; at: string }>> {
    const hashes = new Map<number, { hash: string; at: string }>();
    for await (const { lines, bytes } of this.#oldestFiles()) {
      for (const { seq, at, start, end } of lines) {
        if (!hashes.has(seq)) hashes.set(seq, { hash: hashOfLine(bytes.subarray(start, end)), at });
      }
    }
    return hashes;
  }

  async *#oldestFiles(): AsyncGenerator<LogFile> {
    for (const name of await listLogFiles(this.#files, this.#folder)) {
      const most = yearOfLog(name) === this.#year ? this.#size : undefined;
      yield await readLogFile(this.#files, this.#folder, name, most);
    }
  }

  async close(): Promise<void> {
    await this.#handle?.close();
    this.#handle = null;
  }

  async #open(year: number): Promise<FileHandle> {
    // A clock set back to last year must not write behind lines that are already there.
    const wanted = Math.max(year, this.#year);
    if (this.#handle !== null && wanted === this.#year) return this.#handle;
    await this.close();
    if (wanted !== this.#year) this.#size = 0;
    this.#year = wanted;
    this.#handle = await this.#files.open(this.#file(wanted), 'a', 0o600);
    if (this.#size === 0) await syncFolder(this.#files, this.#folder);
    return this.#handle;
  }

  #file(year: number): string {
    return path.join(this.#folder, `log-${year}.ndjson`);
  }

  /** By its path, because Windows lets nobody shorten a file through a handle that may only append. */
  async #cutBack(): Promise<void> {
    await this.#files.truncate(this.#file(this.#year), this.#size);
    this.#isDirty = false;
  }
}

import path from 'node:path';
import { CoreError } from '../core-error.ts';
import { inTurns } from '../steps.ts';
import { asDiskError } from './disk-error.ts';
import { syncFolder, writeDurably } from './durable-write.ts';
import { type FilePort, systemCode } from './file-port.ts';
import { hashOf } from './hash-of.ts';
import { writingHashedJson } from './hashed-json.ts';
import { readingOf } from './reading-of.ts';

const hashPattern = /^[0-9a-f]{64}$/;

/**
 * Files that are named by the hash of their content or of their source: originals, readings, issued papers, templates.
 * Originals and blobs are written once and never changed.
 */
export class LibraryFiles {
  readonly #files: FilePort;
  readonly #folder: string;

  constructor(files: FilePort, folder: string) {
    this.#files = files;
    this.#folder = folder;
  }

  /** Keeps an original; one that is there already but damaged is healed. */
  async putOriginal(source: { sha256: string; name: string; bytes: Uint8Array }): Promise<void> {
    const folder = await this.#makeFolder('library', checked(source.sha256));
    const known = (await this.#files.readdir(folder)).find((name) => isOriginal(name));
    if (known !== undefined && (await this.#isSound(path.join(folder, known), source.sha256))) return;
    await this.#write(path.join(folder, known ?? `original.${endingOf(source.name)}`), source.bytes);
  }

  /** Errors: `not-found`, `file-altered` (it is not any more what was imported). */
  async getOriginal(sha256: string): Promise<Uint8Array> {
    const folder = path.join(this.#folder, 'library', checked(sha256));
    const names = await this.#files.readdir(folder).catch(missingAs<string[]>([]));
    const name = names.find(isOriginal);
    if (name === undefined) throw new CoreError('not-found', { id: sha256.slice(0, 12) });
    return sound(await this.#files.readFile(path.join(folder, name)), sha256);
  }

  async dropSource(sha256: string): Promise<void> {
    await this.#files.rm(path.join(this.#folder, 'library', checked(sha256)), { recursive: true, force: true });
  }

  async putReading(sha256: string, reading: object): Promise<void> {
    const folder = await this.#makeFolder('library', checked(sha256));
    await this.#write(path.join(folder, 'reading.json'), await inTurns(writingHashedJson(reading)));
  }

  async getReading(sha256: string): Promise<unknown> {
    const file = path.join(this.#folder, 'library', checked(sha256), 'reading.json');
    const text = await this.#files.readFile(file, 'utf8').catch(missingAs(null));
    if (text === null) throw new CoreError('not-found', { id: sha256.slice(0, 12) });
    const reading = readingOf(text, sha256);
    if (reading === undefined) throw new CoreError('workspace-damaged', { file: 'reading.json' });
    return reading;
  }

  async putBlob(area: 'issued' | 'templates', bytes: Uint8Array): Promise<string> {
    const sha256 = hashOf(bytes);
    const file = path.join(await this.#makeFolder(area), sha256);
    if (!(await this.#isSound(file, sha256))) await this.#write(file, bytes);
    return sha256;
  }

  async getBlob(area: 'issued' | 'templates', sha256: string): Promise<Uint8Array> {
    const bytes = await this.#files.readFile(path.join(this.#folder, area, checked(sha256))).catch(missingAs(null));
    if (bytes === null) throw new CoreError('not-found', { id: sha256.slice(0, 12) });
    return sound(bytes, sha256);
  }

  /** Whether a file is there and still what its hash says. */
  async #isSound(file: string, sha256: string): Promise<boolean> {
    const bytes = await this.#files.readFile(file).catch(missingAs(null));
    return bytes !== null && hashOf(bytes) === sha256;
  }

  async #makeFolder(...parts: string[]): Promise<string> {
    let folder = this.#folder;
    try {
      for (const part of parts) {
        const parent = folder;
        folder = path.join(parent, part);
        const made = await this.#files.mkdir(folder, { recursive: true });
        if (made !== undefined) await syncFolder(this.#files, parent);
      }
    } catch (error) {
      throw asDiskError(error, path.basename(this.#folder));
    }
    return folder;
  }

  async #write(file: string, content: string | Uint8Array): Promise<void> {
    try {
      await writeDurably(this.#files, file, content);
    } catch (error) {
      throw asDiskError(error, path.basename(this.#folder));
    }
  }
}

/** Bytes that are what their hash says. Node's own buffers would cross to the page as something else than bytes. */
function sound(buffer: Buffer, sha256: string): Uint8Array {
  if (hashOf(buffer) !== sha256) throw new CoreError('file-altered', { id: sha256.slice(0, 12) });
  return new Uint8Array(buffer);
}

function isOriginal(name: string): boolean {
  return name.startsWith('original.') && !name.endsWith('.tmp');
}

function endingOf(name: string): string {
  const ending = path.extname(name).slice(1).toLowerCase();
  return /^[a-z0-9]{1,8}$/.test(ending) && ending !== 'tmp' ? ending : 'bin';
}

/** Hashes come from records; this keeps a damaged one from becoming a path. */
function checked(sha256: string): string {
  if (!hashPattern.test(sha256)) throw new CoreError('not-found', { id: sha256.slice(0, 12) });
  return sha256;
}

function missingAs<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (systemCode(error) === 'ENOENT') return value;
    throw error;
  };
}

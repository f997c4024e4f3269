import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { writeDurably } from './durable-write.ts';
import { type FilePort, systemCode } from './file-port.ts';

export const identityFileName = 'identity.json';

const idPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The file that holds the workspace's id: a random one, which says nothing about people, machine or folder. It goes along
 * when the folder is copied. One that is lost or damaged is replaced; papers that are registered as issued are known
 * without it.
 */
export class IdentityFile {
  readonly #files: FilePort;
  readonly #path: string;
  #known: Promise<string | null> | null = null;

  constructor(files: FilePort, folder: string) {
    this.#files = files;
    this.#path = path.join(folder, identityFileName);
  }

  /** Null when there is none, or none that can be read now. */
  read(): Promise<string | null> {
    return this.#read().catch(nullOfDisk);
  }

  /** True where a file stands that holds no id. A workspace in which no paper was issued yet has none. */
  async isDamaged(): Promise<boolean> {
    const text = await this.#files.readFile(this.#path, 'utf8').catch(() => null);
    return text !== null && idIn(text) === null;
  }

  /** Makes the id when there is none. Null when the disk does not give or take it, and then it is tried again. */
  async readOrMake(): Promise<string | null> {
    this.#known ??= this.#readOrMake().catch(nullOfDisk);
    const id = await this.#known;
    if (id === null) this.#known = null;
    return id;
  }

  async #readOrMake(): Promise<string> {
    const known = await this.#read();
    if (known !== null) return known;
    const workspace = randomUUID();
    await writeDurably(this.#files, this.#path, JSON.stringify({ workspace }));
    return workspace;
  }

  /** A file that is there but cannot be read now must not be taken for a missing one, and be replaced. */
  async #read(): Promise<string | null> {
    const text = await this.#files.readFile(this.#path, 'utf8').catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return null;
      throw error;
    });
    return text === null ? null : idIn(text);
  }
}

/** A paper can be looked at on a full or failing disk too; it only does not say where it was written. */
function nullOfDisk(error: unknown): null {
  if (systemCode(error) !== '') return null;
  throw error;
}

function idIn(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('workspace' in value)) return null;
    return typeof value.workspace === 'string' && idPattern.test(value.workspace) ? value.workspace : null;
  } catch {
    // No JSON: a damaged file, which holds no id.
    return null;
  }
}

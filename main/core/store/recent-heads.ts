import type { LogBook } from './log-book.ts';
import type { LogHead } from './log-line.ts';
import { type HeadQuery, readHeads } from './read-entries.ts';

/** So many heads of the newest entries are kept in memory: undo and the status line ask for them after every change. */
export const recentKept = 250;

/** Heads of the newest entries of a log, newest first, read when somebody asks for them and kept up from then on. */
export class RecentHeads {
  readonly #log: LogBook;
  /** Null until somebody asks for them. */
  #heads: LogHead[] | null;
  #added = 0;

  constructor(log: LogBook, heads: LogHead[] | null) {
    this.#log = log;
    this.#heads = heads;
  }

  /** Takes in the head of a change that the log has just taken. */
  add(head: LogHead): void {
    this.#added += 1;
    this.#heads = this.#heads && [head, ...this.#heads.slice(0, recentKept - 1)];
  }

  /** The heads that a query asks for: from memory where it holds them, else from the disk. */
  async find(query: HeadQuery): Promise<LogHead[]> {
    const { before, limit = 100, chosen } = query;
    if (before !== undefined || chosen || limit > recentKept) return readHeads(this.#log, query);
    return (await this.#newest()).slice(0, limit);
  }

  async #newest(): Promise<LogHead[]> {
    while (this.#heads === null) {
      const added = this.#added;
      const heads = await readHeads(this.#log, { limit: recentKept });
      // A change that came meanwhile may or may not be in what was read.
      if (added === this.#added) this.#heads = heads;
    }
    return this.#heads;
  }
}

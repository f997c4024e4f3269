import type { ContentsEntry } from '../text/mark-contents.ts';
import { titleKey } from '../text/title-key.ts';

const opening = 4;

/** The titles that the tables of contents of a source name. The same title may stand there many times, for as many papers. */
export class KnownTitles {
  readonly #entries = new Map<string, ContentsEntry[]>();
  readonly #openings = new Set<string>();

  constructor(entries: ContentsEntry[]) {
    for (const entry of entries) {
      const known = this.#entries.get(entry.key);
      if (known === undefined) this.#entries.set(entry.key, [entry]);
      else known.push(entry);
      this.#openings.add(entry.key.slice(0, opening));
    }
  }

  /** True when a title of the contents begins as this line does. */
  mayStart(line: string): boolean {
    if (this.#openings.size === 0) return false;
    return this.#openings.has(titleKey(line.slice(0, opening * 4)).slice(0, opening));
  }

  /** The first entry with this title that no paper has taken yet (the last one when all are taken). */
  next(title: string): ContentsEntry | undefined {
    return this.#entries.get(titleKey(title))?.[0];
  }

  /** A paper was found for the first entry with this title. */
  take(title: string): void {
    const entries = this.#entries.get(titleKey(title));
    if (entries !== undefined && entries.length > 1) entries.shift();
  }
}

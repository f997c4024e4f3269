import { titleKey } from '#core/language/title-key.ts';
import type { ContentsEntry } from '../text/contents-entries.ts';
import { explainsTerms, termsOf } from './known-titles.rules.ts';
import { quotedFirst } from './set-parents.rules.ts';

const opening = 4;

/** The titles that the tables of contents of a source name. The same title may stand there many times, for as many papers. */
export class KnownTitles {
  readonly #entries = new Map<string, ContentsEntry[]>();
  readonly #found = new Set<string>();
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

  /** True for the explanation of terms of a paper that was found before: `《政府工作报告》名词解释`, or `名词解释` after any. */
  explains(title: string): boolean {
    if (!explainsTerms.form.test(title) || this.#found.size === 0) return false;
    const named = (quotedFirst.form.find(title) ?? termsOf.form.find(title))?.groups.title;
    if (named === undefined) return title.length <= 12;
    const key = titleKey(named);
    return [...this.#found].some((found) => found.endsWith(key));
  }

  /** A paper with this title was found; it takes the first entry of the contents that names it. */
  take(title: string): void {
    this.#found.add(titleKey(title));
    const entries = this.#entries.get(titleKey(title));
    if (entries !== undefined && entries.length > 1) entries.shift();
  }
}

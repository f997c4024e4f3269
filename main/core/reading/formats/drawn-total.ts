import { CoreError } from '../../core-error.ts';
import type { ReadLimits } from './limits.ts';

/**
 * Counts what is drawn from one file, over all its sheets, tables and pages: one long string may stand in a file once and be
 * drawn a million times. Each method adds to its count and throws CoreError `file-too-large` with `{ name, limit, unit }` once
 * the limit is passed.
 */
export class DrawnTotal {
  readonly #name: string;
  readonly #limits: ReadLimits;
  #characters = 0;
  #cells = 0;

  constructor(name: string, limits: ReadLimits) {
    this.#name = name;
    this.#limits = limits;
  }

  /** UTF-16 units. Called before a text is put together from its pieces. */
  addCharacters(count: number): void {
    this.#characters += count;
    if (this.#characters > this.#limits.characters) throw this.#over('characters');
  }

  addCells(count: number): void {
    this.#cells += count;
    if (this.#cells > this.#limits.cells) throw this.#over('cells');
  }

  /** `count` is that of all lines so far. */
  holdLines(count: number): void {
    if (count > this.#limits.lines) throw this.#over('lines');
  }

  #over(unit: 'characters' | 'cells' | 'lines'): CoreError {
    return new CoreError('file-too-large', { name: this.#name, limit: this.#limits[unit], unit });
  }
}

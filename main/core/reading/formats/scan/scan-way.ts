import { CoreError } from '#core/core-error.ts';
import type { Recogniser } from './recogniser.ts';
import type { ScannedPage } from './scanned-page.ts';

/** How pages without text are read. */
export type ScanWay = {
  /** Starts the recognition, once for as long as the process lives; null where its parts are missing. */
  recogniser: () => Promise<Recogniser | null>;
  /** What was recognised in this file before; such pages are not recognised again. */
  known: readonly ScannedPage[];
  /** Told before each page that is recognised: so many of so many are behind. */
  onPage: (done: number, total: number) => Promise<void> | void;
};

/** Where no picture can be recognised. */
export const noScanWay: ScanWay = { recogniser: async () => null, known: [], onPage: () => undefined };

/** Longest that the picture of a page may be worked at, in milliseconds of the processor: a full page takes one to three seconds. */
export const scanLeaseMs = 40_000;

/** At most this many pages of one file are recognised. An hour of work is another program's. */
export const mostScannedPages = 300;

/** Throws `file-too-large` where a file has more pages without text than are recognised. */
export function holdScannedPages(pages: number, name: string): void {
  if (pages <= mostScannedPages) return;
  throw new CoreError('file-too-large', { name, limit: mostScannedPages, unit: 'scanned-pages' });
}

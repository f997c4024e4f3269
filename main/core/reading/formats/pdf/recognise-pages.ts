import { leasedPage } from '../../worker/lease.ts';
import { recognisePicture } from '../scan/recognise-picture.ts';
import { holdScannedPages, type ScanWay, scanLeaseMs } from '../scan/scan-way.ts';
import type { ScannedPage } from '../scan/scanned-page.ts';
import type { PdfDocument } from './open-pdf.ts';
import { pagePicture } from './page-picture.ts';

export type RecognisedPages = {
  /** What was recognised on pages that have a picture. */
  scanned: ScannedPage[];
  /** The parts for recognition are there. */
  isPossible: boolean;
};

/**
 * Recognises those of the pages (1-based) that draw a picture, each under a lease. Nothing is started where there are none. Errors:
 * `file-too-large` with `unit: 'scanned-pages'`.
 */
export async function recognisePages(
  pdf: PdfDocument,
  bare: readonly number[],
  name: string,
  scan: ScanWay,
): Promise<RecognisedPages> {
  holdScannedPages(bare.length, name);
  const scanned: ScannedPage[] = [];
  for (const [index, number] of bare.entries()) {
    const known = scan.known.find((one) => one.page === number);
    if (known !== undefined) {
      scanned.push(known);
      continue;
    }
    await scan.onPage(index, bare.length);
    const page = await pdf.getPage(number);
    const drawn = await leasedPage(number, () => pagePicture(page), scanLeaseMs);
    page.cleanup();
    if (drawn === null) continue;
    const recogniser = await scan.recogniser();
    if (recogniser === null) return { scanned, isPossible: false };
    const find = async () => recognisePicture(recogniser, drawn.picture, drawn.dpi);
    scanned.push({ page: number, pieces: await leasedPage(number, find, scanLeaseMs) });
  }
  return { scanned, isPossible: true };
}

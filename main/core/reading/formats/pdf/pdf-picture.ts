import { leasedPage } from '../../worker/lease.ts';
import type { Picture } from '../scan/picture.ts';
import { scanLeaseMs } from '../scan/scan-way.ts';
import { openPdf } from './open-pdf.ts';
import { pagePicture } from './page-picture.ts';

/** The picture of a page (1-based) of a PDF: the images that it draws; null for a page without any, and for one that is not there. Errors: as opening. */
export async function pdfPicture(bytes: Uint8Array, name: string, number: number): Promise<Picture | null> {
  const pdf = await openPdf(bytes, name);
  try {
    if (number > pdf.numPages) return null;
    const page = await pdf.getPage(number);
    const drawn = await leasedPage(number, () => pagePicture(page), scanLeaseMs);
    return drawn?.picture ?? null;
  } finally {
    await pdf.destroy();
  }
}

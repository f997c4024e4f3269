import { CoreError } from '../../core-error.ts';
import type { DrawnText } from '../drawn-text.ts';
import { leasedPage } from '../worker/lease.ts';
import type { ReadLimits } from './limits.ts';
import { LineCollector } from './line-collector.ts';
import { layOutPages } from './page-layout.ts';
import { addPageLine } from './page-line.ts';
import type { Picture } from './scan/picture.ts';
import { mediaTypeOf, picturePages } from './scan/picture-file.ts';
import { recognisePicture } from './scan/recognise-picture.ts';
import type { Recogniser } from './scan/recogniser.ts';
import { holdScannedPages, type ScanWay, scanLeaseMs } from './scan/scan-way.ts';
import type { ScannedPage } from './scan/scanned-page.ts';

/**
 * Reads a picture of a paper (png, jpg, tif of one or more pages): each recognised line is a line, with how sure recognition is of it. Errors:
 * `format-damaged`; `format-scan` where nothing can be recognised (`reason`: `no-data` where the parts for it are missing).
 */
export async function readImage(
  bytes: Uint8Array,
  name: string,
  limits: ReadLimits,
  scan: ScanWay,
): Promise<DrawnText> {
  const files = picturePages(bytes);
  holdScannedPages(files.length, name);
  const scanned: ScannedPage[] = [];
  for (const [index, file] of files.entries()) {
    const page = index + 1;
    const known = scan.known.find((one) => one.page === page);
    if (known === undefined) await scan.onPage(index, files.length);
    scanned.push(known ?? { page, pieces: await recogniseFile(file(), { page, name, pages: files.length }, scan) });
  }
  if (scanned.every(({ pieces }) => pieces.length === 0))
    throw new CoreError('format-scan', { name, pages: files.length });
  const collector = new LineCollector(name, limits);
  for (const [index, lines] of layOutPages(scanned.map(({ pieces }) => ({ pieces, rules: [] }))).entries())
    for (const line of lines) addPageLine(collector, line, index + 1);
  return {
    mediaType: mediaTypeOf(bytes),
    encoding: null,
    lines: collector.lines,
    messages: collector.messages,
    scanned,
  };
}

async function recogniseFile(
  file: Uint8Array,
  { page, name, pages }: { page: number; name: string; pages: number },
  scan: ScanWay,
): Promise<ScannedPage['pieces']> {
  const recogniser = await scan.recogniser();
  if (recogniser === null) throw new CoreError('format-scan', { name, pages, reason: 'no-data' });
  return leasedPage(page, async () => pieces(recogniser, file, name), scanLeaseMs);
}

/** A picture says its resolution seldom rightly: it is taken to be a whole page of A4, unless that were too coarse to be printed. */
function dpiOf({ width, height }: Picture): number {
  const shortInches = 8.27;
  const coarsest = 100;
  return Math.max(coarsest, Math.min(width, height) / shortInches);
}

function pieces(recogniser: Recogniser, file: Uint8Array, name: string): ScannedPage['pieces'] {
  const picture = recogniser.decode(file);
  if (picture === null) throw new CoreError('format-damaged', { name, reason: 'picture' });
  return recognisePicture(recogniser, picture, dpiOf(picture));
}

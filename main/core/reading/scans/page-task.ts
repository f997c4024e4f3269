import { CoreError } from '../../core-error.ts';
import { readLimits } from '../formats/limits.ts';
import { pdfPicture } from '../formats/pdf/pdf-picture.ts';
import { isPictureFormat, recogniseFormat } from '../formats/recognise-format.ts';
import { type Picture, shrunk } from '../formats/scan/picture.ts';
import { picturePages } from '../formats/scan/picture-file.ts';
import { pngOf } from '../formats/scan/png.ts';
import type { ScanWay } from '../formats/scan/scan-way.ts';
import { noScanWay } from '../formats/scan/scan-way.ts';
import type { ReadingPool } from '../worker/reading-pool.ts';
import { runUntrusted } from '../worker/run-untrusted.ts';

/** To draw the picture of a page (1-based) of a file, as persons look at it. */
export type PageTask = { kind: 'draw-page'; bytes: Uint8Array; name: string; page: number };

/** The picture of a page as PNG; null for a page that has none. */
export type DrawnPage = { png: Uint8Array | null };

/** Wide enough to read small print by, in pixels. */
const widest = 1_400;

/** Draws a page of a PDF or of a picture file. Errors: as reading; `format-scan` (`no-data`) for a picture file without the parts of recognition. */
export async function doPageTask(
  { bytes, name, page }: PageTask,
  recogniser: ScanWay['recogniser'] = noScanWay.recogniser,
): Promise<DrawnPage> {
  const picture = await pictureOf({ bytes, name, page }, recogniser);
  return { png: picture && pngOf(shrunk(picture, widest / picture.width)) };
}

function pictureOf(file: Omit<PageTask, 'kind'>, recogniser: ScanWay['recogniser']): Promise<Picture | null> {
  const { bytes, name, page } = file;
  const found = recogniseFormat(bytes, name, readLimits);
  if (found.is !== 'readable') return Promise.resolve(null);
  if (found.format === 'pdf') return pdfPicture(bytes, name, page);
  return isPictureFormat(found.format) ? filePicture(file, recogniser) : Promise.resolve(null);
}

async function filePicture(
  { bytes, name, page }: Omit<PageTask, 'kind'>,
  recogniser: ScanWay['recogniser'],
): Promise<Picture | null> {
  const started = await recogniser();
  if (started === null) throw new CoreError('format-scan', { name, pages: 1, reason: 'no-data' });
  const file = picturePages(bytes)[page - 1];
  return file === undefined ? null : started.decode(file());
}

/** As `doPageTask`, in a process of its own where there are such. */
export function drawPageInWorker(
  page: Omit<PageTask, 'kind'>,
  { readingWorker, signal }: { readingWorker: ReadingPool | null; signal: AbortSignal },
): Promise<DrawnPage> {
  const task: PageTask = { kind: 'draw-page', ...page };
  return runUntrusted<PageTask, DrawnPage>({
    readingWorker,
    name: page.name,
    task,
    signal,
    here: () => doPageTask(task),
  });
}

import { CoreError } from '../../core-error.ts';
import { pdfPicture } from '../formats/pdf/pdf-picture.ts';
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
  const isPdf = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
  const picture = isPdf ? await pdfPicture(bytes, name, page) : await filePicture({ bytes, name, page }, recogniser);
  return { png: picture && pngOf(shrunk(picture, widest / picture.width)) };
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

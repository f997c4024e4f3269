import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import { CoreError } from '../../core-error.ts';
import type { DrawnText } from '../drawn-text.ts';
import { leasedPage } from '../worker/lease.ts';
import { DrawnTotal } from './drawn-total.ts';
import type { ReadLimits } from './limits.ts';
import { LineCollector } from './line-collector.ts';
import { layOutPages, mayHaveTables } from './page-layout.ts';
import { addPageLine } from './page-line.ts';
import type { PageContent, PagePiece } from './page-piece.ts';
import { openPdf, type PdfDocument, type PdfPage } from './pdf/open-pdf.ts';
import { readPageRules } from './pdf/page-rules.ts';
import { recognisePages } from './pdf/recognise-pages.ts';
import type { ScanWay } from './scan/scan-way.ts';

/** Fewer Chinese characters, letters and digits than this on a page are not its text: a scan with a number or stamp. */
const leastText = 20;

/**
 * Reads the text layer of a PDF: each printed line is a line (hard wraps stay; `text/` joins them), with its page,
 * column by column. Pages without text are recognised from their pictures (`scan`). A PDF of which nothing can be read is `format-scan` with
 * `{ name, pages }` (`reason`: `no-data` where the parts for recognition are missing); pages without text and picture among others give
 * a message each. A file that asks for a password is `format-encrypted`.
 */
export async function readPdf(bytes: Uint8Array, name: string, limits: ReadLimits, scan: ScanWay): Promise<DrawnText> {
  const pdf = await openPdf(bytes, name);
  try {
    return await drawPages(pdf, { name, limits, scan });
  } finally {
    await pdf.destroy();
  }
}

type PdfFile = { name: string; limits: ReadLimits; scan: ScanWay };

async function drawPages(pdf: PdfDocument, { name, limits, scan }: PdfFile): Promise<DrawnText> {
  if (pdf.numPages > limits.pages) throw new CoreError('file-too-large', { name, limit: limits.pages, unit: 'pages' });
  const total = new DrawnTotal(name, limits);
  const pages: PageContent[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    pages.push(await leasedPage(number, () => readPage(page, total)));
    page.cleanup();
  }
  const { scanned, isPossible } = await recognisePages(pdf, barePages(pages), name, scan);
  for (const { page, pieces } of scanned) pages[page - 1]?.pieces.push(...pieces);
  const collector = new LineCollector(name, limits);
  const bare: { page: number; line: number }[] = [];
  for (const [index, lines] of layOutPages(pages).entries()) {
    const page = index + 1;
    const isRecognised = scanned.some((one) => one.page === page && one.pieces.length > 0);
    if (countText(lines) < leastText && !isRecognised) bare.push({ page, line: collector.lines.length + 1 });
    for (const line of lines) addPageLine(collector, line, page);
  }
  const missing = isPossible ? {} : { reason: 'no-data' };
  if (bare.length === pdf.numPages) throw new CoreError('format-scan', { name, pages: pdf.numPages, ...missing });
  for (const { page, line } of bare) collector.messages.push(bareMessage(page, line, isPossible));
  const drawn = { mediaType: 'application/pdf', encoding: null, lines: collector.lines, messages: collector.messages };
  return scanned.length === 0 ? drawn : { ...drawn, scanned };
}

/** The pages (1-based) whose pieces are not their text. */
function barePages(pages: readonly PageContent[]): number[] {
  return pages.flatMap(({ pieces }, index) => (countText(pieces) < leastText ? [index + 1] : []));
}

function bareMessage(page: number, line: number, isPossible: boolean): ReadWarning {
  const code = isPossible ? 'page-without-text' : 'page-not-recognised';
  return { line, code, message: `page ${page} has no text layer or is empty`, details: { page } };
}

type PageTexts = { items: (TextItem | { type: string })[] };

/** The texts of a page as they come, so that a page that draws without end is left when the total is passed. */
async function readTexts(page: PdfPage, total: DrawnTotal): Promise<TextItem[]> {
  const texts: TextItem[] = [];
  const reader: ReadableStreamDefaultReader<PageTexts> = page.streamTextContent().getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      for (const item of piece.value.items) {
        if (!('str' in item)) continue;
        total.addCharacters(item.str.length);
        if (item.str.trim() !== '') texts.push(item);
      }
    }
  } finally {
    await reader.cancel(new Error('enough')).catch(() => {
      // What is left unread of a page is of no interest.
    });
  }
  return texts;
}

async function readPage(page: PdfPage, total: DrawnTotal): Promise<PageContent> {
  const { transform } = page.getViewport({ scale: 1 });
  const pieces: PagePiece[] = [];
  for (const item of await readTexts(page, total)) {
    const piece = placePiece(item, transform);
    if (piece !== null) pieces.push(piece);
  }
  // What a page draws besides text costs as much again to read as the text.
  const rules = mayHaveTables(pieces) ? await readPageRules(() => page.getOperatorList(), transform) : [];
  return { pieces, rules };
}

type TextItem = { str: string; width: number; height: number; transform: number[] };

/** From the page's own coordinates (upwards, perhaps rotated) to points from the top left as it is shown. */
function placePiece(item: TextItem, view: number[]): PagePiece | null {
  const [a = 0, b = 0, , d = 0, e = 0, f = 0] = item.transform;
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view;
  const size = Math.hypot(a, b) || Math.abs(d);
  // Text set at an angle is a stamp or a watermark; upright text on a turned page comes out level here.
  const directionX = va * a + vc * b;
  const directionY = vb * a + vd * b;
  if (size === 0 || Math.abs(directionY) > Math.abs(directionX) * 0.1) return null;
  return { text: item.str, x: va * e + vc * f + ve, y: vb * e + vd * f + vf, width: item.width, size };
}

function countText(lines: readonly { text: string }[]): number {
  return lines.reduce((sum, line) => sum + line.text.replace(/[^\p{L}\p{N}]/gu, '').length, 0);
}

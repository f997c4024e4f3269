import { CoreError } from '../../core-error.ts';
import type { DrawnText } from '../drawn-text.ts';
import { leasedPage } from '../worker/lease.ts';
import { DrawnTotal } from './drawn-total.ts';
import { isLegible } from './legible-page.ts';
import type { ReadLimits } from './limits.ts';
import { LineCollector } from './line-collector.ts';
import { layOutPages, mayHaveTables } from './page-layout.ts';
import { addPageLine } from './page-line.ts';
import type { PageContent } from './page-piece.ts';
import { openPdf, type PdfDocument, type PdfPage } from './pdf/open-pdf.ts';
import { type PageNotes, readPageNotes } from './pdf/page-notes.ts';
import { type PagePaint, readPagePaint } from './pdf/page-paint.ts';
import { readPageTexts } from './pdf/page-texts.ts';
import { recognisePages } from './pdf/recognise-pages.ts';
import type { ScanWay } from './scan/scan-way.ts';

/** Fewer Chinese characters, letters and digits than this under an image over the page are a number or stamp on a scan. */
const leastText = 20;

/** An image over more than this part of a page is the page; over more than the second part it is told where there is text beside it. */
const wholePage = 0.5;
const largePicture = 0.25;

/** A page of less text is looked at for pictures. */
const littleText = 300;

/** A page as it was drawn. `paint` is null where the page has text alone, and was not looked at for more. */
type PdfPageContent = PageContent & PageNotes & { angled: number; paint: PagePaint | null };

/**
 * Reads the text layer of a PDF: each printed line is a line (hard wraps stay; `text/` joins them), with its page,
 * column by column, and the values of forms at their places; the words of notes stand behind the last page. A page that an image covers is a scan: it is
 * recognised from its pictures (`scan`). A PDF of which nothing can be read is `format-scan` with
 * `{ name, pages }` (`reason`: `no-data` where the parts for recognition are missing, `drawn` where it only draws lines, `illegible` where its fonts name no letters) or `file-empty` where its pages are blank.
 * A file that asks for a password is `format-encrypted`.
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
  const pages: PdfPageContent[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    pages.push(await leasedPage(number, () => readPage(page, total)));
    page.cleanup();
  }
  const scans = pages.flatMap((page, index) => (isScan(page) ? [index + 1] : []));
  const { scanned, isPossible } = await recognisePages(pdf, scans, name, scan);
  for (const { page, pieces } of scanned) pages[page - 1]?.pieces.push(...pieces);
  const collector = new LineCollector(name, limits);
  const read = new Set(scanned.flatMap(({ page, pieces }) => (pieces.length > 0 ? [page] : [])));
  for (const [index, lines] of layOutPages(pages).entries()) {
    const page = pages[index];
    const number = index + 1;
    if (page !== undefined && !read.has(number)) tellPage(collector, page, number, isPossible);
    for (const line of lines) addPageLine(collector, line, number);
  }
  addNotes(collector, pages);
  if (collector.lines.every(({ text }) => text.trim() === '')) throw withoutText(pages, name, isPossible);
  const drawn = { mediaType: 'application/pdf', encoding: null, lines: collector.lines, messages: collector.messages };
  return scanned.length === 0 ? drawn : { ...drawn, scanned };
}

/** A page is a scan where an image covers it, or stands where no text does. */
function isScan({ pieces, paint }: PdfPageContent): boolean {
  if (paint === null || paint.images === 0) return false;
  const letters = countText(pieces);
  return letters === 0 || (letters < leastText && paint.covered > wholePage);
}

/** Why a file of which no line was drawn is refused. */
function withoutText(pages: readonly PdfPageContent[], name: string, isPossible: boolean): CoreError {
  const about = { name, pages: pages.length };
  if (pages.some(isScan)) return new CoreError('format-scan', isPossible ? about : { ...about, reason: 'no-data' });
  if (pages.some(({ marks, fields }) => marks + fields > 0))
    return new CoreError('file-empty', { ...about, reason: 'annotations' });
  if (pages.some(({ pieces }) => pieces.length > 0))
    return new CoreError('format-scan', { ...about, reason: 'illegible' });
  const isBlank = pages.every(({ paint }) => paint?.isBlank === true);
  return isBlank
    ? new CoreError('file-empty', { ...about, reason: 'pages' })
    : new CoreError('format-scan', { ...about, reason: 'drawn' });
}

/** What of a page was not drawn or is no text, before its lines. */
function tellPage(collector: LineCollector, page: PdfPageContent, number: number, isPossible: boolean): void {
  const { pieces, paint, angled, marks, values } = page;
  const note = (code: Parameters<LineCollector['noteLeftOut']>[0], what: string, count = 1) => {
    if (count > 0) collector.noteLeftOut(code, what, { count, page: number });
  };
  const isBare = pieces.length === 0;
  if (isScan(page) || (isBare && paint?.isBlank === false)) {
    const code = isPossible ? 'page-without-text' : 'page-not-recognised';
    const message = `page ${number} has no text layer`;
    collector.messages.push({ line: collector.lines.length + 1, code, message, details: { page: number } });
  } else if (isBare && page.fields + marks === 0) note('page-blank', 'blank pages');
  else if ((paint?.covered ?? 0) > largePicture) note('page-pictures-left-out', 'large pictures');
  if (!isLegible(pieces.map(({ text }) => text))) note('page-illegible', 'fonts that do not name their letters');
  note('angled-text-left-out', 'text at an angle', angled);
  note('form-values-read', 'values of forms are read', values.length);
  note('annotations-left-out', 'annotations are not read', marks);
}

/** The words of notes behind the last page: between the lines they would part its sentences. */
function addNotes(collector: LineCollector, pages: readonly PdfPageContent[]): void {
  for (const [index, { notes }] of pages.entries()) {
    if (notes.length === 0) continue;
    collector.noteLeftOut('annotations-read', 'notes are read', { count: notes.length, page: index + 1 });
    for (const note of notes) {
      for (const line of note
        .replaceAll('\r', '\n')
        .split('\n')
        .filter((one) => one.trim() !== ''))
        collector.add(`第${index + 1}页批注：${line.trim()}`, { wholeParagraph: true }, index + 1);
    }
  }
}

async function readPage(page: PdfPage, total: DrawnTotal): Promise<PdfPageContent> {
  const { pieces, angled } = await readPageTexts(page, total);
  const laid = await readPageNotes(page);
  // What a page draws besides text costs as much again to read as the text.
  const asksForPaint = countText(pieces) < littleText || mayHaveTables(pieces);
  const paint = asksForPaint ? await readPagePaint(page) : null;
  return { ...laid, pieces: [...pieces, ...laid.values], rules: paint?.rules ?? [], angled, paint };
}

function countText(lines: readonly { text: string }[]): number {
  return lines.reduce((sum, line) => sum + line.text.replace(/[^\p{L}\p{N}]/gu, '').length, 0);
}

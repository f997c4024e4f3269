import { CoreError } from '../../core-error.ts';
import type { DrawnText } from '../drawn-text.ts';
import { readCsv } from './csv.ts';
import { readDoc } from './doc.ts';
import { readDocx } from './docx.ts';
import type { FormatReader } from './format-reader.ts';
import { readHtml } from './html.ts';
import { readImage } from './image.ts';
import { type ReadLimits, readLimits } from './limits.ts';
import { needsSavingAs } from './needs-saving-as.ts';
import { blankFile, withMargins } from './not-drawn.ts';
import { readOfd } from './ofd.ts';
import { readPdf } from './pdf.ts';
import { readPlainText } from './plain-text.ts';
import { type ReadableFormat, recogniseFormat } from './recognise-format.ts';
import { readRtf } from './rtf.ts';
import { noScanWay, type ScanWay } from './scan/scan-way.ts';
import { unlockedPackage } from './unlock-package.ts';
import { readXls } from './xls.ts';
import { readXlsx } from './xlsx.ts';
import { readZip } from './zip.ts';

/** Whether a file bears a name of the format. */
type Names = { test(name: string): boolean };

function ending(...known: readonly string[]): Names {
  return { test: (name) => known.some((one) => name.toLowerCase().endsWith(one)) };
}

/** Adding a format: one file with its reader, one line here, one case in `recognise-format.ts`. */
const readers: Record<ReadableFormat, { read: FormatReader; names: Names }> = {
  text: { read: readPlainText, names: /\.(?:txt|text|md|markdown|log)$/i },
  csv: { read: readCsv, names: /\.(?:csv|tsv)$/i },
  html: { read: readHtml, names: /\.(?:html?|xhtml|shtml)$/i },
  docx: { read: readDocx, names: /\.(?:docx|docm|dotx|dotm|wps)$/i },
  doc: { read: readDoc, names: /\.(?:doc|wps|dot|wpt)$/i },
  rtf: { read: readRtf, names: ending('.rtf', '.doc', '.wps') },
  xlsx: { read: readXlsx, names: /\.(?:xlsx|xlsm|xltx|et)$/i },
  xls: { read: readXls, names: ending('.xls', '.xlt', '.et', '.ett') },
  pdf: { read: readPdf, names: /\.pdf$/i },
  ofd: { read: readOfd, names: /\.ofd$/i },
  png: { read: readImage, names: ending('.png') },
  jpg: { read: readImage, names: ending('.jpg', '.jpeg') },
  tif: { read: readImage, names: ending('.tif', '.tiff') },
  zip: { read: readZip, names: /\.zip$/i },
};

/**
 * Draws the text of one file. The format is recognised by content; a file whose name says another format is read as
 * what it is, with the message `format-mislabelled`. The same bytes and name always give the same lines.
 *
 * Throws CoreError, always with `{ name }`: `file-empty`, `file-too-large`, `format-unknown`, `format-needs-saving-as`
 * (`format`, `saveAs`), `format-damaged`, `format-encrypted`, `format-scan`, `container-bomb`, `container-path-escape`,
 * `encoding-unknown`. Nothing else is thrown for any bytes.
 */
export async function drawText(
  bytes: Uint8Array,
  name: string,
  limits: ReadLimits = readLimits,
  scan: ScanWay = noScanWay,
): Promise<DrawnText> {
  if (bytes.length === 0) throw new CoreError('file-empty', { name });
  if (bytes.length > limits.fileBytes) {
    throw new CoreError('file-too-large', { name, limit: Math.floor(limits.fileBytes / 1024 / 1024) });
  }
  // A workbook of which only the structure is protected is locked with a password that everybody has.
  const opened = isLocked(bytes, name, limits) ? unlockedPackage(bytes, name, limits) : null;
  if (opened !== null) return drawText(opened, name, limits, scan);
  const { read, names } = readers[readableFormat(bytes, name, limits)];
  const drawn = withMargins(await readOrDamaged(() => read(bytes, name, limits, scan), name));
  if (isBlank(drawn)) throw blankFile(drawn, name);
  if (names.test(name) || !hasKnownEnding(name)) return drawn;
  const message = {
    line: 1,
    code: 'format-mislabelled' as const,
    message: `read as ${drawn.mediaType}, whatever the name says`,
  };
  return { ...drawn, messages: [message, ...drawn.messages] };
}

function isLocked(bytes: Uint8Array, name: string, limits: ReadLimits): boolean {
  return recogniseFormat(bytes, name, limits).is === 'locked';
}

function readableFormat(bytes: Uint8Array, name: string, limits: ReadLimits): ReadableFormat {
  const recognised = recogniseFormat(bytes, name, limits);
  switch (recognised.is) {
    case 'readable':
      return recognised.format;
    case 'save-as':
      throw needsSavingAs(name, recognised.format, recognised.saveAs);
    case 'archive':
      throw new CoreError('format-needs-saving-as', {
        name,
        format: recognised.format,
        saveAs: 'zip',
        unit: 'archive',
      });
    case 'locked':
      throw new CoreError('format-encrypted', { name });
    case 'damaged':
      throw new CoreError('format-damaged', { name, reason: 'container' });
    case 'foreign':
      throw new CoreError('format-unknown', { name, reason: 'container' });
    case 'unknown':
      throw unknownFormat(name);
  }
}

/** Bytes that are no format we know, under a name we know, are a damaged file rather than a strange one. */
function unknownFormat(name: string): CoreError {
  return hasKnownEnding(name)
    ? new CoreError('format-damaged', { name, reason: 'not-recognised' })
    : new CoreError('format-unknown', { name });
}

async function readOrDamaged(read: () => ReturnType<FormatReader>, name: string): Promise<DrawnText> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof CoreError) throw error;
    // A reader that trips over bytes its format forbids has met a damaged file; the cause goes to the log.
    throw new CoreError('format-damaged', { name, reason: 'reader' }, { cause: error });
  }
}

function hasKnownEnding(name: string): boolean {
  return Object.values(readers).some(({ names }) => names.test(name));
}

function isBlank(drawn: DrawnText): boolean {
  return (drawn.entries ?? []).length === 0 && drawn.lines.every((line) => line.text.trim() === '');
}

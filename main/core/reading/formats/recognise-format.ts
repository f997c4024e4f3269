import type { ReadLimits } from './limits.ts';
import { type OleContainer, openOle } from './ole-container.ts';
import { openZip, type ZipContainer } from './zip-container.ts';

/** Formats that are read. */
export const readableFormats = [
  'text',
  'csv',
  'html',
  'docx',
  'doc',
  'rtf',
  'xlsx',
  'xls',
  'pdf',
  'ofd',
  'png',
  'jpg',
  'tif',
  'zip',
] as const;

export type ReadableFormat = (typeof readableFormats)[number];

/** Formats of a picture of a paper. */
export function isPictureFormat(format: ReadableFormat): boolean {
  return format === 'png' || format === 'jpg' || format === 'tif';
}

/**
 * What a file is, by its bytes; the name only decides where bytes cannot (text against csv).
 * `save-as` names what the program that made the file should save it as; `archive` is a packed file that is no zip;
 * `locked` is an encrypted office file, `foreign` a sound container of a program that is no office program.
 */
export type Recognised =
  | { is: 'readable'; format: ReadableFormat }
  | { is: 'save-as'; format: string; saveAs: string }
  | { is: 'archive'; format: string }
  | { is: 'locked' }
  | { is: 'damaged' }
  | { is: 'foreign' }
  | { is: 'unknown' };

/** Recognises a file by content. Never throws for a bad container: it is `damaged` then, or `unknown`. */
export function recogniseFormat(bytes: Uint8Array, name: string, limits: ReadLimits): Recognised {
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) {
    return recogniseZip(openZip(bytes, name, limits));
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return recogniseOle(bytes);
  const head = latin1(bytes.subarray(0, 1024));
  // A PDF may have other bytes before its header, up to 1024 of them (ISO 32000-1, annex H, note 13).
  if (head.includes('%PDF-')) return { is: 'readable', format: 'pdf' };
  const foreign = signatures.find(({ starts }) => starts.some((start) => head.startsWith(start)));
  if (foreign !== undefined) return foreign.recognised;
  if (looksBinary(bytes)) return { is: 'unknown' };
  return recogniseText(bytes, head, name);
}

function recogniseZip(zip: ZipContainer): Recognised {
  if (zip.has('OFD.xml')) return { is: 'readable', format: 'ofd' };
  if (zip.has('[Content_Types].xml') || zip.has('_rels/.rels')) {
    if (zip.names.some((member) => /^word\/document\d*\.xml$/.test(member))) return { is: 'readable', format: 'docx' };
    if (zip.has('xl/workbook.xml')) return { is: 'readable', format: 'xlsx' };
    if (zip.has('xl/workbook.bin')) return { is: 'save-as', format: 'xlsb', saveAs: 'xlsx' };
    if (zip.has('ppt/presentation.xml')) return { is: 'save-as', format: 'pptx', saveAs: 'pdf' };
  }
  if (zip.has('mimetype') && zip.has('content.xml')) {
    const kind = latin1(zip.read('mimetype').subarray(0, 100));
    return { is: 'save-as', format: 'OpenDocument', saveAs: kind.includes('spreadsheet') ? 'xlsx' : 'docx' };
  }
  return { is: 'readable', format: 'zip' };
}

function recogniseOle(bytes: Uint8Array): Recognised {
  const ole = openOle(bytes);
  if (ole === null) return { is: 'damaged' };
  return oleKinds.find(({ stream }) => ole.has(stream))?.recognised(ole) ?? { is: 'foreign' };
}

/** What an OLE file is by its own streams, in this order; those of files that are embedded in it say nothing. */
const oleKinds: { stream: string; recognised: (ole: OleContainer) => Recognised }[] = [
  { stream: 'EncryptedPackage', recognised: () => ({ is: 'locked' }) },
  { stream: 'WordDocument', recognised: () => ({ is: 'readable', format: 'doc' }) },
  { stream: 'Workbook', recognised: () => ({ is: 'readable', format: 'xls' }) },
  { stream: 'Book', recognised: () => ({ is: 'readable', format: 'xls' }) },
  { stream: 'PowerPoint Document', recognised: () => ({ is: 'save-as', format: 'ppt', saveAs: 'pdf' }) },
  // Works keeps its text in one stream beside a small one with its own name.
  { stream: 'MatOST', recognised: () => ({ is: 'save-as', format: 'Works', saveAs: 'docx' }) },
];

const signatures: { starts: string[]; recognised: Recognised }[] = [
  { starts: ['{\\rtf'], recognised: { is: 'readable', format: 'rtf' } },
  { starts: ['Rar!'], recognised: { is: 'archive', format: 'rar' } },
  { starts: ['7z\xbc\xaf'], recognised: { is: 'archive', format: '7z' } },
  { starts: ['\x1f\x8b'], recognised: { is: 'archive', format: 'gz' } },
  // Word and Works before they wrote OLE files.
  { starts: ['\x9b\xa5'], recognised: { is: 'save-as', format: 'Word 1.0', saveAs: 'docx' } },
  { starts: ['\xdb\xa5'], recognised: { is: 'save-as', format: 'Word 2.0', saveAs: 'docx' } },
  { starts: ['\xdc\xa5'], recognised: { is: 'save-as', format: 'Word 6.0/95', saveAs: 'docx' } },
  { starts: ['1\xbe\0\0'], recognised: { is: 'save-as', format: 'Write', saveAs: 'docx' } },
  { starts: ['\x01\xfe2\0', '\x01\xfe4\0'], recognised: { is: 'save-as', format: 'Works', saveAs: 'docx' } },
  // Excel before it wrote OLE files.
  {
    starts: ['\x09\0\x04\0', '\x09\x02\x06\0', '\x09\x04\x06\0'],
    recognised: { is: 'save-as', format: 'Excel 2.0–4.0', saveAs: 'xlsx' },
  },
  // The page format of the electronic seal systems that came before OFD.
  { starts: ['Founder CEB', 'FOUNDER CEB'], recognised: { is: 'save-as', format: 'ceb', saveAs: 'pdf' } },
  { starts: ['\x89PNG'], recognised: { is: 'readable', format: 'png' } },
  { starts: ['\xff\xd8\xff'], recognised: { is: 'readable', format: 'jpg' } },
  { starts: ['II*\0', 'MM\0*'], recognised: { is: 'readable', format: 'tif' } },
  { starts: ['GIF8'], recognised: { is: 'save-as', format: 'gif', saveAs: 'png' } },
];

/** Text has no NUL but a few that converters leave, except UTF-16; more of them are some program's own format. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros <= Math.min(3, head.length * 0.01)) return false;
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return !isUtf16 && !looksLikeUtf16(head);
}

/** UTF-16 without a mark: line ends and ASCII have their zero bytes all on even or all on odd places. */
function looksLikeUtf16(head: Uint8Array): boolean {
  let even = 0;
  let odd = 0;
  for (const [at, byte] of head.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return (even === 0) !== (odd === 0) && even + odd < head.length / 2;
}

function recogniseText(bytes: Uint8Array, head: string, name: string): Recognised {
  // Excel 2003 wrote sheets as XML, and export programs still do, under the name .xls.
  if (head.includes('progid="Excel.Sheet"')) return { is: 'save-as', format: 'Excel XML', saveAs: 'xlsx' };
  if (/<\?mso-application|<w:wordDocument/.test(head)) return { is: 'save-as', format: 'Word XML', saveAs: 'docx' };
  if (/^MIME-Version:/im.test(head) && /multipart\/related/i.test(head)) {
    return { is: 'save-as', format: 'mht', saveAs: 'docx' };
  }
  const start = latin1(bytes.subarray(0, 4096))
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  const isPage = /^\s*(?:<!--[^>]*-->\s*)?(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(start);
  const isPieceOfPage = /^\s*<(?:meta|div|table|p)\b/i.test(start);
  // Markdown and notes may begin with a tag and are text all the same.
  if (isPage || (isPieceOfPage && !/\.(?:txt|text|md|markdown)$/i.test(name)))
    return { is: 'readable', format: 'html' };
  if (/\.(?:csv|tsv)$/i.test(name)) return { is: 'readable', format: 'csv' };
  return { is: 'readable', format: 'text' };
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

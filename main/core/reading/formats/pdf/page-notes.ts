import { apply, matrixOf } from '../page-matrix.ts';
import type { PagePiece } from '../page-piece.ts';
import type { PdfPage } from './open-pdf.ts';

/** What is laid on a page: values filled into a form at their places, words of notes, how many fields, and how many marks without words. */
export type PageNotes = { values: PagePiece[]; notes: string[]; fields: number; marks: number };

type Annotation = {
  subtype?: string;
  annotationFlags?: number;
  rect?: number[];
  fieldType?: string;
  fieldValue?: unknown;
  checkBox?: boolean;
  radioButton?: boolean;
  exportValue?: string;
  buttonValue?: string;
  password?: boolean;
  hidden?: boolean;
  contentsObj?: { str?: string };
  defaultAppearanceData?: { fontSize?: number };
};

/** Those that only lead somewhere, or are the window of another. */
const silent: ReadonlySet<string> = new Set(['Link', 'Popup', 'PrinterMark', 'TrapNet']);

const invisible = 2;
const usualSize = 10;

/** Reads the annotations of a page (ISO 32000-1, 12.5). */
export async function readPageNotes(page: PdfPage): Promise<PageNotes> {
  const found: PageNotes = { values: [], notes: [], fields: 0, marks: 0 };
  const view = matrixOf(page.getViewport({ scale: 1 }).transform);
  for (const annotation of (await page.getAnnotations()) as Annotation[]) {
    const { subtype = '', annotationFlags = 0 } = annotation;
    if (silent.has(subtype) || (annotationFlags & invisible) !== 0) continue;
    const words = annotation.contentsObj?.str?.trim() ?? '';
    if (subtype === 'Widget') {
      found.fields += 1;
      const [left = 0, bottom = 0, right = 0, top = 0] = annotation.rect ?? [];
      const corners = [apply(view, left, bottom), apply(view, right, top)];
      found.values.push(...valuePieces(annotation, corners));
    } else if (words !== '') found.notes.push(words);
    else found.marks += 1;
  }
  return found;
}

/** The value of a field where it stands, line by line; nothing for one that is empty. */
function valuePieces(annotation: Annotation, corners: [number, number][]): PagePiece[] {
  const lines = wordsOf(annotation)
    .split('\n')
    .map((line) => line.trim());
  const left = Math.min(...corners.map(([x]) => x));
  const [top, bottom] = [Math.min(...corners.map(([, y]) => y)), Math.max(...corners.map(([, y]) => y))];
  const size = Math.min(annotation.defaultAppearanceData?.fontSize || usualSize, Math.max(4, bottom - top));
  // One line stands in the middle of its field, several from its top.
  const first = lines.length === 1 ? (top + bottom) / 2 + size / 3 : top + size;
  return lines.flatMap((text, at) =>
    text === '' ? [] : [{ text, x: left, y: first + at * size * 1.2, width: text.length * size * 0.6, size }],
  );
}

function wordsOf({
  fieldType,
  fieldValue,
  checkBox,
  radioButton,
  exportValue,
  buttonValue,
  password,
}: Annotation): string {
  if (password === true) return '';
  if (checkBox === true || radioButton === true) {
    const own = exportValue ?? buttonValue;
    return fieldValue === own && own !== 'Off' && own !== undefined ? '☑' : '';
  }
  if (fieldType !== 'Tx' && fieldType !== 'Ch') return '';
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values
    .filter((value) => typeof value === 'string')
    .join('、')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n');
}

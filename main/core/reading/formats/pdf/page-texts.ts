import type { DrawnTotal } from '../drawn-total.ts';
import { apply, type Matrix, matrixOf } from '../page-matrix.ts';
import type { PagePiece } from '../page-piece.ts';
import { turnOf } from '../turned-pieces.ts';
import type { PdfPage } from './open-pdf.ts';

/** The pieces of a page, and how many more are set at an angle: stamps and watermarks. */
export type PageTexts = { pieces: PagePiece[]; angled: number };

type TextItem = { str: string; dir: string; width: number; height: number; transform: number[] };
type Given = { items: (TextItem | { type: string })[] };

/** Reads the text that a page draws, in points from the top left of the page as it is shown. */
export async function readPageTexts(page: PdfPage, total: DrawnTotal): Promise<PageTexts> {
  const view = matrixOf(page.getViewport({ scale: 1 }).transform);
  const texts: PageTexts = { pieces: [], angled: 0 };
  for (const item of await readItems(page, total)) {
    const piece = placePiece(item, view);
    if (piece === 'angled') texts.angled += 1;
    else if (piece !== null) texts.pieces.push(piece);
  }
  return texts;
}

/** The texts of a page as they come, so that a page that draws without end is left when the total is passed. */
async function readItems(page: PdfPage, total: DrawnTotal): Promise<TextItem[]> {
  const items: TextItem[] = [];
  const reader: ReadableStreamDefaultReader<Given> = page.streamTextContent().getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      for (const item of piece.value.items) {
        if (!('str' in item)) continue;
        total.addCharacters(item.str.length);
        if (item.str.trim() !== '') items.push(item);
      }
    }
  } finally {
    await reader.cancel(new Error('enough')).catch(() => {
      // What is left unread of a page is of no interest.
    });
  }
  return items;
}

/** From the page's own coordinates (upwards, perhaps rotated) to points from the top left; upright text on a turned page comes out level. */
function placePiece({ str, dir, width, height, transform }: TextItem, view: Matrix): PagePiece | 'angled' | null {
  const [a, b, c, d, e, f] = matrixOf(transform);
  const isUpright = dir === 'ttb';
  const size = Math.hypot(a, b) || Math.abs(d);
  if (size === 0) return null;
  // Text set from top to bottom runs against the second axis of its own.
  const [alongX, alongY] = isUpright ? [-c, -d] : [a, b];
  const turn = turnOf(view[0] * alongX + view[2] * alongY, view[1] * alongX + view[3] * alongY);
  if (turn === null) return 'angled';
  const [x, y] = apply(view, e, f);
  const piece = { text: str, x, y, width: isUpright ? Math.abs(height) : width, size };
  return turn === 0 ? piece : { ...piece, turn };
}

import {
  anyWideGap,
  frameAround,
  inBrackets,
  leftMarkup,
  nameSeam,
  narrowGap,
  rowOfCells,
} from './mark-pieces.rules.ts';

// The pieces of a line and of a file name in which a mark of secrecy can stand by itself.

/** A head is parted by wide gaps; one wide space parts words, or the signs of one. */
const gaps = [narrowGap.form, anyWideGap.form];

function unframed(text: string): string {
  return frameAround.form.replaceAll(leftMarkup.form.replaceAll(text).trim()).trim();
}

/** The cells of a row as a table prints it; null for other lines. */
function cellsOf(text: string): string[] | null {
  const row = rowOfCells.form.find(text)?.groups.cells;
  if (row === undefined) return null;
  return row.split('|').flatMap((cell) => (cell.trim() === '' ? [] : [cell.trim()]));
}

/** The words that stand in brackets at the beginning or the end of a text. */
function atEdge(text: string): string[] {
  const whole = text.trim();
  return inBrackets.form
    .findAll(whole)
    .flatMap(({ words, start, groups }) =>
      start === 0 || start + words.length === whole.length ? [groups.inner ?? ''] : [],
    );
}

/**
 * The line as a whole, what wide gaps part, and what stands in brackets at its edges. Of a table's row: the row, and its cell where it is
 * the only one, because a column of levels is no mark.
 */
export function piecesOfLine(text: string): string[] {
  const cells = cellsOf(text);
  if (cells !== null) return [unframed(cells.join(' '))];
  return [
    ...new Set([unframed(text), ...gaps.flatMap((gap) => text.split(gap.regex)).map(unframed), ...atEdge(text)]),
  ].filter((one) => one !== '');
}

/** The first and the last words of a line, as one to four of them: a mark may stand left or right of the head. Of a row its cells. */
export function edgesOfLine(text: string): string[] {
  const cells = cellsOf(text);
  if (cells !== null) return cells.map(unframed);
  const words = text.trim().split(/\s+/);
  const counts = [1, 2, 3, 4].filter((count) => count <= words.length);
  return [
    ...counts.map((count) => unframed(words.slice(0, count).join(' '))),
    ...counts.map((count) => unframed(words.slice(-count).join(' '))),
  ];
}

/** The parts of a path as file names mark them: in brackets, or set apart by a sign at the beginning or the end. */
export function piecesOfName(name: string): string[] {
  return name.split(/[\\/]/).flatMap((part) => {
    const title = part.replace(/\.[A-Za-z0-9]{1,5}$/, '').trim();
    const brackets = inBrackets.form.findAll(title).map(({ groups }) => groups.inner ?? '');
    const parts = title.split(nameSeam.form.regex);
    return [...brackets, ...[title, parts[0] ?? '', parts.at(-1) ?? ''].map(unframed)];
  });
}

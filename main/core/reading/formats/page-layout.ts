import type { LineHint } from '../drawn-text.ts';
import { withoutOverprint } from './overprint.ts';
import { markFurniture } from './page-furniture.ts';
import type { PageContent, PageLine, PagePiece } from './page-piece.ts';
import { closesParagraph, endsWide, opensWide, spaceBeforeNumber, spaceBehindNumber } from './page-spacing.rules.ts';
import { findTables, isInTable, type PageTable, type RuledRow } from './page-tables.ts';
import { type CellLine, looksLikeTable, tableRows } from './table-rows.ts';
import { partsByTurn } from './turned-pieces.ts';

type Row = { pieces: PagePiece[]; y: number; size: number };
/** Pieces of one row that stand close together. */
type Segment = { text: string; left: number; right: number; y: number; size: number; sure?: number };

/**
 * Puts the pieces of the pages of one file into lines in reading order: rows, columns, indents, ruled tables, running
 * heads. Pure; linear but for sorting.
 */
export function layOutPages(contents: PageContent[]): PageLine[][] {
  const turned = contents.map(({ pieces, rules }) => partsByTurn({ pieces: withoutOverprint(pieces), rules }));
  const lines = layOutLevel(turned.map(([most]) => most ?? { pieces: [], rules: [] }));
  markFurniture(lines);
  // What runs another way than the page stands behind its text.
  return lines.map((page, at) => [...page, ...layOutLevel(turned[at]?.slice(1) ?? []).flat()]);
}

function layOutLevel(contents: PageContent[]): PageLine[][] {
  const pages = contents.map(splitTables);
  const gutters = pages.map(({ rows }) => findGutter(rows));
  const known = gutters.filter((gutter) => gutter !== null);
  const usual = known.length === 0 ? null : median(known);
  return pages.map(({ rows, tableLines }, at) => {
    const gutter = gutters[at] ?? (usual !== null && isParted(rows, usual) ? usual : null);
    return insertByHeight(layOutRows(rows, gutter), tableLines);
  });
}

/** Whether the rows of a page stand in parts side by side, as tables and columns do: then its ruled lines are worth reading. */
export function mayHaveTables(pieces: PagePiece[]): boolean {
  return rowsOf(pieces).filter((row) => row.length >= 2).length >= 2;
}

function rowsOf(pieces: PagePiece[]): Segment[][] {
  return groupRows(pieces.filter((piece) => piece.text.trim() !== '')).map(cutSegments);
}

function splitTables({ pieces, rules }: PageContent): { rows: Segment[][]; tableLines: PageLine[][] } {
  const tables = findTables(rules).flatMap((table) => {
    const rows = tableRows(table, pieces, linesOfCell);
    return looksLikeTable(rows) ? [{ table, rows }] : [];
  });
  const outside = pieces.filter((piece) => !tables.some(({ table }) => isInTable(table, piece)));
  return { rows: rowsOf(outside), tableLines: tables.map(({ table, rows }) => drawTable(table, rows, pieces)) };
}

function drawTable(table: PageTable, rows: readonly RuledRow[], pieces: PagePiece[]): PageLine[] {
  const sure = leastSure(pieces.filter((piece) => isInTable(table, piece)));
  return rows.map(({ y, cells, merged }) => {
    const hint: LineHint = merged.length > 0 ? { cells, merged } : { cells };
    return { text: cells.join(' '), hint: { ...hint, ...sure }, y };
  });
}

/** The printed lines of a cell. */
function linesOfCell(pieces: PagePiece[]): CellLine[] {
  return rowsOf(pieces).map((row) => ({
    text: row.map((segment) => segment.text.trim()).join(' '),
    y: row[0]?.y ?? 0,
    left: row[0]?.left ?? 0,
    right: row.at(-1)?.right ?? 0,
    size: Math.max(...row.map(({ size }) => size)),
  }));
}

/** A table comes before the first line that stands below its top after one that stands above it. */
function insertByHeight(lines: PageLine[], tables: PageLine[][]): PageLine[] {
  const all = [...lines];
  for (const table of tables) {
    const top = table[0]?.y ?? 0;
    const at = all.findIndex((line, index) => line.y > top && (all[index - 1]?.y ?? 0) <= top);
    all.splice(at < 0 ? all.length : at, 0, ...table);
  }
  return all;
}

function layOutRows(rows: Segment[][], gutter: number | null): PageLine[] {
  const edges = edgesOf(rows);
  const bands = gutter === null ? [rows] : cutBands(rows, gutter);
  return bands.flatMap((band) => finishColumn(band, band.length === 1 ? edges : edgesOf(band)));
}

/** The last page of an article in columns has too few rows to show them: those of the other pages count there too. */
function isParted(rows: Segment[][], gutter: number): boolean {
  const pairs = rows.filter((row) => row.length === 2);
  const fitting = pairs.filter(([left, right]) => (left?.right ?? 0) <= gutter && (right?.left ?? 0) >= gutter);
  return fitting.length >= 2 && fitting.length >= pairs.length * 0.8;
}

function groupRows(pieces: PagePiece[]): Row[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Row[] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    // Half a line apart is the same line: exponents and marks of notes stand a little higher.
    if (row !== undefined && piece.y - row.y < Math.max(row.size, piece.size) * 0.45) {
      row.pieces.push(piece);
      if (piece.size > row.size) row.size = piece.size;
    } else {
      rows.push({ pieces: [piece], y: piece.y, size: piece.size });
    }
  }
  return rows;
}

function cutSegments(row: Row): Segment[] {
  const pieces = row.pieces.sort((a, b) => a.x - b.x);
  const segments: Segment[] = [];
  for (const piece of pieces) {
    const last = segments.at(-1);
    const gap = last === undefined ? 0 : piece.x - last.right;
    if (last === undefined || gap > row.size * 1.9) {
      const segment: Segment = {
        text: piece.text,
        left: piece.x,
        right: piece.x + piece.width,
        y: row.y,
        size: piece.size,
      };
      segments.push({ ...segment, ...leastSure([piece]) });
      continue;
    }
    last.text += spaceBetween(last.text, piece.text, gap / row.size) + piece.text;
    last.right = Math.max(last.right, piece.x + piece.width);
    if (piece.size > last.size) last.size = piece.size;
    Object.assign(last, leastSure([last, piece]));
  }
  return segments.map((segment) => ({ ...segment, text: closeNumbers(segment.text) }));
}

/** How sure recognition is of pieces together: as sure as of the least sure one; nothing where the file draws all of them. */
function leastSure(pieces: readonly { sure?: number }[]): { sure?: number } {
  const known = pieces.flatMap(({ sure }) => (sure === undefined ? [] : [sure]));
  return known.length === 0 ? {} : { sure: Math.min(...known) };
}

/** `gap` in ems. Beside a Chinese character a small gap is only the typesetter's. */
function spaceBetween(before: string, after: string, gap: number): string {
  const least = endsWide.form.test(before) || opensWide.form.test(after) ? 0.8 : 0.15;
  return gap >= least && !before.endsWith(' ') && !after.startsWith(' ') ? ' ' : '';
}

/** Word sets digits and Latin letters off from Chinese by a quarter em, which comes out as a space. */
function closeNumbers(text: string): string {
  return spaceBehindNumber.form.replaceAll(spaceBeforeNumber.form.replaceAll(text));
}

/**
 * The middle of the white stripe between two columns, null when the page has one column. Two columns of text are full on
 * both sides of the stripe over at least eight rows; the cells of a table are not.
 */
function findGutter(rows: Segment[][]): number | null {
  const pairs = rows.filter((row) => row.length === 2);
  if (pairs.length < 8) return null;
  const lefts = pairs.map(([left]) => left?.right ?? 0);
  const rights = pairs.map(([, right]) => right?.left ?? 0);
  const leftEdge = median(pairs.map(([left]) => left?.left ?? 0));
  const rightEdge = median(pairs.map(([, right]) => right?.right ?? 0));
  const from = median(lefts);
  const to = median(rights);
  const half = (rightEdge - leftEdge) / 2;
  if (to <= from || from - leftEdge < half * 0.7 || rightEdge - to < half * 0.7) return null;
  const middle = (from + to) / 2;
  const fitting = pairs.filter(([left, right]) => (left?.right ?? 0) <= middle && (right?.left ?? 0) >= middle);
  return fitting.length >= pairs.length * 0.8 ? middle : null;
}

/** Rows that cross the gutter divide the page; between them the left column comes before the right. */
function cutBands(rows: Segment[][], gutter: number): Segment[][][] {
  const bands: Segment[][][] = [];
  let left: Segment[][] = [];
  let right: Segment[][] = [];
  const close = () => {
    bands.push(left, right);
    left = [];
    right = [];
  };
  for (const row of rows) {
    if (row.some((segment) => segment.left < gutter && segment.right > gutter)) {
      close();
      bands.push([row]);
      continue;
    }
    const before = row.filter((segment) => segment.right <= gutter);
    const after = row.filter((segment) => segment.left >= gutter);
    if (before.length > 0) left.push(before);
    if (after.length > 0) right.push(after);
  }
  close();
  return bands.filter((band) => band.length > 0);
}

type Edges = { left: number; right: number };

function edgesOf(rows: Segment[][]): Edges {
  const lefts = rows.map((row) => row[0]?.left ?? 0);
  const rights = rows.map((row) => row.at(-1)?.right ?? 0);
  return { left: edge(lefts, 'low'), right: edge(rights, 'high') };
}

function finishColumn(rows: Segment[][], { left, right }: Edges): PageLine[] {
  const lines = rows.map((row) => finishLine(row, left, right));
  for (const [index, line] of lines.entries()) closeParagraph(line, lines[index + 1]);
  return withBlanks(lines.map((line) => (line.hint.indent === undefined ? line : { ...line, text: setIn(line) })));
}

/** White space of one line or more between two lines comes out as blank lines, at most three. */
function withBlanks(lines: PageLine[]): PageLine[] {
  const gaps = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0));
  const pitch = median(gaps.filter((gap) => gap > 0));
  return lines.flatMap((line, at) => {
    const gap = at === 0 ? 0 : (gaps[at - 1] ?? 0);
    const blanks = pitch > 0 && gap >= pitch * 1.75 ? Math.min(3, Math.round(gap / pitch) - 1) : 0;
    const blank: PageLine = { text: '', hint: {}, y: line.y };
    return [...new Array<PageLine>(blanks).fill(blank), line];
  });
}

/** A line that stops short with a full stop, or before a line that is set in, ends its paragraph. */
function closeParagraph(line: PageLine, next: PageLine | undefined): void {
  if (line.hint.short !== true || line.hint.centred === true) return;
  const isBeforeNew = (next?.hint.indent ?? 0) >= 2 && (line.hint.indent ?? 0) < 2;
  if (isBeforeNew || closesParagraph.form.test(line.text)) line.hint.wholeParagraph = true;
}

/** A first-line indent stands in the text as it does in the text files of such papers. */
function setIn(line: PageLine): string {
  return (line.hint.indent ?? 0) >= 2 ? `\u3000\u3000${line.text}` : line.text;
}

function finishLine(row: Segment[], left: number, right: number): PageLine {
  const first = row[0];
  const last = row.at(-1);
  if (first === undefined || last === undefined) return { text: '', hint: {}, y: 0 };
  const size = Math.max(...row.map((segment) => segment.size));
  const before = (first.left - left) / size;
  const after = (right - last.right) / size;
  const hint: LineHint = { size: Math.round(size * 2) / 2, ...leastSure(row) };
  const isCentred = before > 1 && Math.abs(before - after) < 1.2 && (before > 2.6 || after > 2.6);
  if (isCentred) hint.centred = true;
  else if (before >= 0.5) hint.indent = Math.round(before);
  if (after >= 1.6) hint.short = true;
  return { text: row.map((segment) => segment.text).join('  '), hint, y: first.y };
}

/** The edge that most lines keep: indents and short lines lie inside it, stray marks outside. */
function edge(values: number[], side: 'low' | 'high'): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.floor((sorted.length - 1) * (side === 'low' ? 0.1 : 0.9));
  return sorted[at] ?? 0;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

import type { PaperRow, PaperTable, Unit } from './printed-paper.ts';
import type { RawTable } from './raw-block.ts';

/** A table with its cells named by row and column. */
export function makeTable(raw: RawTable, number: number, at: number): PaperTable {
  const place = raw.title ?? `表${number}`;
  const width = Math.max(0, ...raw.rows.map((row) => row.length));
  const headerRows = Math.min(raw.headerRows ?? guessHeader(raw.rows), raw.rows.length);
  const titles = columnTitles(raw.rows.slice(0, headerRows), width);
  const cell = (text: string, quoted: boolean, where: string, column?: string): Unit => ({
    role: 'cell',
    text: text.trim(),
    place: where,
    at,
    quoted: quoted ? [[0, text.trim().length]] : [],
    emptyBefore: 0,
    startsPage: false,
    look: {},
    ...(column !== undefined && { column }),
  });
  const header = titles.map((text) => cell(text, false, `${place}表头`, text));
  const rows = raw.rows.slice(headerRows).map((row, index): PaperRow => {
    const cells: Unit[] = row.map(({ text, quoted = false }, column) => {
      const title = titles[column] ?? '';
      const isQuoted = quoted || /原文|原话|摘句/u.test(title);
      return cell(text, isQuoted, `${place}第${index + 1}行${title === '' ? '' : `“${title}”栏`}`, title);
    });
    const made: PaperRow = { kind: rowKind(cells, width), cells };
    for (const one of cells) one.row = made;
    return made;
  });
  return { place, at, header, rows, look: raw.look };
}

/** The first row is the heading, unless it holds what only rows of data hold. */
function guessHeader(rows: RawTable['rows']): number {
  const [first = []] = rows;
  const isHeading = first.every(({ text }) => text.length <= 24 && !/[。；]|\d{4}年|^\d+$/u.test(text));
  return rows.length > 1 && isHeading ? 1 : 0;
}

/** Headings over one another are joined; a heading over several columns stands over each. */
function columnTitles(rows: RawTable['rows'], width: number): string[] {
  if (rows.length === 0) return [];
  return Array.from({ length: width }, (_, column) => {
    const stacked = rows.map((row) => row[column]?.text.replace(/\s/gu, '') ?? '').filter((text) => text !== '');
    return [...new Set(stacked)].join('');
  });
}

function rowKind(cells: readonly Unit[], width: number): PaperRow['kind'] {
  const filled = cells.filter(({ text }) => text !== '');
  if (filled.some(({ text }) => /^(?:合\s*计|总\s*计|小\s*计|共\s*计)$/u.test(text.replaceAll('　', '')))) return 'sum';
  const texts = new Set(filled.map(({ text }) => text));
  if (width > 2 && texts.size === 1 && (cells[0]?.text ?? '') !== '' && [...texts].some((text) => text.length > 2))
    return 'group';
  return 'data';
}

import type { RawBlock, RawPaper, RawTable } from './raw-block.ts';

type Reading = { blocks: RawBlock[]; empty: number; page: boolean };

/**
 * A paper written as plain text or Markdown: a line is a paragraph, a run of lines with bars or tabs a table, a form feed a new page. Marks of bold
 * type, of quotation (`>`) and of centring are taken off; `#` gives a level.
 */
export function readTextBlocks(lines: readonly string[]): RawPaper {
  const reading: Reading = { blocks: [], empty: 0, page: false };
  let centred = false;
  for (const given of lines) {
    const { line, opens, closes } = unwrap(given);
    if (given.includes('\f')) reading.page = true;
    if (opens) centred = true;
    takeLine(line, centred, reading);
    if (closes) centred = false;
  }
  return { blocks: reading.blocks, pages: [] };
}

function unwrap(given: string): { line: string; opens: boolean; closes: boolean } {
  const opens = /<center>/iu.test(given);
  const closes = /<\/center>/iu.test(given);
  const line = given
    .replaceAll('\f', '')
    .replace(/^\s{0,3}>\s?/u, '')
    .replace(/<\/?center>/giu, '')
    .replaceAll('**', '')
    .replace(/^-{3,}$/u, '');
  return { line, opens, closes };
}

function takeLine(line: string, centred: boolean, reading: Reading): void {
  if (line.trim() === '') {
    reading.empty += 1;
    return;
  }
  const cells = cellsOf(line);
  if (cells === null) {
    const level = /^(#{1,6})\s+/u.exec(line);
    const text = level ? line.slice(level[0].length) : line;
    reading.blocks.push({
      kind: 'text',
      text,
      ...(level?.[1] && { heading: level[1].length }),
      emptyBefore: reading.empty,
      startsPage: reading.page,
      look: centred || level?.[1] === '#' ? { align: 'center' } : {},
    });
  } else if (cells.length > 0) tableFor(reading, cells.length).rows.push(cells.map((text) => ({ text })));
  reading.empty = 0;
  reading.page = false;
}

/** The cells of a row; none for the line below a heading row, null for a line that is no row. */
function cellsOf(line: string): string[] | null {
  const text = line.trim();
  if (/^\|.*\|$/u.test(text)) {
    if (/^\|[\s:|-]+\|$/u.test(text)) return [];
    return text
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
  }
  const tabbed = text.split('\t');
  return tabbed.length >= 3 ? tabbed.map((cell) => cell.trim()) : null;
}

/** The table that a row goes on; where every line has an empty one behind it, rows of as many cells are one table. */
function tableFor(reading: Reading, width: number): RawTable {
  const last = reading.blocks.at(-1);
  const isSpaced = reading.empty === 1 && last?.kind === 'table' && last.rows[0]?.length === width;
  if (last?.kind === 'table' && (reading.empty === 0 || isSpaced)) return last;
  const table: RawTable = {
    kind: 'table',
    rows: [],
    headerRows: null,
    emptyBefore: reading.empty,
    startsPage: reading.page,
    look: {},
  };
  reading.blocks.push(table);
  return table;
}

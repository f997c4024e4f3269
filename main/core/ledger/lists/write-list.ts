import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { isoForm } from './day-form.ts';
import { cellWords, type OutCell, type OutList, type OutRow, type OutSheet } from './out-list.ts';

type Row = SheetData[number];
type Cell = Row[number];

/** Characters that XML cannot hold (XML 1.0, 2.2); a cell with one would make the whole workbook unreadable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** Most characters of a cell (Excel, specifications and limits). */
const mostInCell = 32_767;

function textOf(text: string): string {
  return text.replace(unprintable, '').slice(0, mostInCell);
}

function cellOf({ value, dayForm }: OutCell): Cell {
  if (value === null || value === '') return null;
  const common = { alignVertical: 'top', wrap: true } as const;
  if (typeof value === 'number') return { value, type: Number, ...common };
  if (typeof value === 'string') return { value: textOf(value), type: String, ...common };
  // A sheet's day has no time zone: midnight UTC is the day itself.
  return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: dayForm ?? isoForm, ...common };
}

function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}

const fontOrder = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

/** Puts the parts of each font into the order that the schema asks for (18.8.22); the library writes them in its own. */
function orderFonts(xml: string): string {
  return xml.replace(/<font>(.*?)<\/font>/gs, (_, inside: string) => {
    const parts = [...inside.matchAll(/<(\w+)[^>]*\/>/g)].map(([part, name = '']) => ({ part, name }));
    parts.sort((a, b) => fontOrder.indexOf(a.name) - fontOrder.indexOf(b.name));
    return `<font>${parts.map(({ part }) => part).join('')}</font>`;
  });
}

const fitToWidth = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const landscapeA4 =
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';

/**
 * Filter buttons on the headings, and pages as wide as the list: the library writes neither. Order of elements by ECMA-376
 * 18.3.1.99: sheetPr first, autoFilter behind the rows and before merged cells, then margins and page setup.
 */
function filterAndPages(areas: readonly string[]) {
  const transform = (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) => {
    const merges = /<mergeCells[\s\S]*?<\/mergeCells>/.exec(xml)?.[0] ?? '';
    return xml
      .replace(merges, '')
      .replace('<sheetViews>', `${fitToWidth}<sheetViews>`)
      .replace('</sheetData>', `</sheetData><autoFilter ref="${areas[sheetIndex] ?? 'A1'}"/>${merges}${landscapeA4}`);
  };
  return {
    files: {
      transform: { 'xl/styles.xml': { transform: orderFonts }, 'xl/worksheets/sheet{id}.xml': { transform } },
    },
  };
}

function widthOf(sheet: OutSheet, column: number): number {
  const lengths = sheet.rows.slice(0, 200).map(({ kind, cells }) => {
    const value = kind === 'row' ? (cells[column]?.value ?? '') : '';
    return typeof value === 'object' ? 6 : String(value).length;
  });
  const heading = sheet.headings[column]?.split('/').at(-1)?.length ?? 0;
  return Math.min(48, Math.max(8, heading * 2, ...lengths.map((one) => one * 2)) + 2);
}

/** A line over the whole width, as titles and names of parts are. */
function across(text: string, width: number, more: { align?: 'center'; fontWeight?: 'bold' }): Row {
  if (text === '') return [];
  const cell = { value: textOf(text), type: String, alignVertical: 'center' as const, wrap: true, ...more };
  return width > 1 ? [{ ...cell, columnSpan: width }, ...Array<null>(width - 1).fill(null)] : [cell];
}

function headRows({ head, headings }: OutSheet): SheetData {
  const style = { type: String, fontWeight: 'bold' as const, wrap: true, backgroundColor: '#EEF1F5' };
  const covered = new Set<string>();
  return head.map(({ cells, merged }, row) =>
    headings.map((_, column): Cell => {
      if (covered.has(`${row} ${column}`)) return null;
      const merge = merged.find((one) => one.column === column);
      const down = Math.min(merge?.down ?? 1, head.length - row);
      const span = Math.min(merge?.across ?? 1, headings.length - column);
      for (let y = 0; y < down; y += 1) for (let x = 0; x < span; x += 1) covered.add(`${row + y} ${column + x}`);
      const spans = { ...(span > 1 ? { columnSpan: span } : {}), ...(down > 1 ? { rowSpan: down } : {}) };
      return { ...style, value: textOf(cells[column] ?? ''), ...spans };
    }),
  );
}

function bodyRow({ kind, cells }: OutRow, width: number): Row {
  const filled = cells.filter(({ value }) => value !== null && value !== '');
  const [only] = filled;
  if (kind !== 'row' && filled.length === 1 && only) return across(cellWords(only), width, {});
  return cells.map(cellOf);
}

function dataOf(sheet: OutSheet): SheetData {
  const width = sheet.headings.length;
  return [
    ...sheet.above.map((text) => across(text, width, { align: 'center', fontWeight: 'bold' })),
    ...headRows(sheet),
    ...sheet.rows.map((row) => bodyRow(row, width)),
  ];
}

function areaOf({ above, head, headings, rows }: OutSheet): string {
  const headRow = Math.max(1, above.length + head.length);
  return `A${headRow}:${columnName(Math.max(0, headings.length - 1))}${headRow + rows.length}`;
}

/** Writes lists as an Excel workbook, a sheet each: real days and numbers, the headings frozen and with filters. */
export async function writeList(list: OutList): Promise<Uint8Array> {
  const sheets = list.map((sheet) => ({
    data: dataOf(sheet),
    sheet: sheet.name,
    columns: sheet.headings.map((_, column) => ({ width: widthOf(sheet, column) })),
    stickyRowsCount: sheet.above.length + sheet.head.length,
  }));
  const bytes = await writeXlsxFile(sheets, { features: [filterAndPages(list.map(areaOf))] }).toBuffer();
  return new Uint8Array(bytes);
}

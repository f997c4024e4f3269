import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeXlsxFile, { type Row, type SheetOptions } from 'write-excel-file/node';
import { escapeXml } from '../../ooxml/clean-text.ts';
import { zipParts } from '../../ooxml/zip-parts.ts';
import { lineCount } from '../form/text-width.ts';
import type { BriefTable, Cell, Column } from '../outline/brief.ts';

type Look = { backgroundColor?: string; fontWeight?: 'bold'; align: 'left' | 'center' | 'right' };

/**
 * Tables as one workbook, a sheet each: real dates and numbers, heading row frozen and filtered, printed on A4 as wide
 * as the page with the heading on every page. The filter and the print set-up have no option in the library; they are
 * written into the parts afterwards.
 */
export async function writeXlsx(tables: readonly BriefTable[]): Promise<Uint8Array> {
  const names = sheetNames(tables.map((table) => table.title));
  const sheets = tables.map((table, index) => ({
    ...sheetOptions(table, names[index] ?? ''),
    data: [headRow(table), ...table.rows.map((row) => bodyRow(table.columns, row))],
  }));
  const bytes = await writeXlsxFile(sheets, { fontFamily: '宋体', fontSize: 11 }).toBuffer();
  return finishWorkbook(new Uint8Array(bytes), tables, names);
}

function sheetOptions(table: BriefTable, sheet: string): SheetOptions<never> {
  return {
    sheet,
    stickyRowsCount: 1,
    dateFormat: 'yyyy-mm-dd',
    columns: table.columns.map((column) => ({ width: widthOf(column) })),
  };
}

/** Width of a column in figures, as Excel counts it; a date needs 12. */
function widthOf(column: Column): number {
  const wanted = Math.round((column.width + column.grow * 6) / 2);
  return Math.max(column.kind === 'date' ? 12 : 8, wanted);
}

/** Height of a row in points for its tallest text; Excel draws nothing above 409. */
function heightOf(columns: readonly Column[], row: readonly Cell[]): number {
  const lines = columns.map((column, index) => {
    const cell = row[index] ?? { text: '' };
    return column.kind === 'date' && cell.value ? 1 : lineCount(cellText(cell), (widthOf(column) - 1) / 2);
  });
  return Math.min(409, Math.max(...lines) * 15 + 5);
}

function cellText(cell: Cell): string {
  return [cell.text, ...(cell.sources ?? []).map((source) => `出处：${source}`)].join('\n');
}

function headRow(table: BriefTable): Row {
  const look: Look = { fontWeight: 'bold', align: 'center', backgroundColor: '#EDEDED' };
  return table.columns.map((column) => ({
    value: column.title.replaceAll('\n', ''),
    type: String,
    wrap: true,
    height: 32,
    ...look,
    ...frame,
  }));
}

const frame = { alignVertical: 'center', borderStyle: 'thin', borderColor: '#7F7F7F' } as const;

function bodyRow(columns: readonly Column[], row: readonly Cell[]): Row {
  const height = heightOf(columns, row);
  return columns.map((column, index) => {
    const cell = row[index] ?? { text: '' };
    const look = { align: column.align, wrap: true, height, ...frame };
    if (column.kind === 'date' && typeof cell.value === 'string') {
      return { value: new Date(`${cell.value.slice(0, 10)}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', ...look };
    }
    if (column.kind === 'number' && typeof cell.value === 'number') return { value: cell.value, type: Number, ...look };
    const text = cellText(cell);
    return text.trim() === '' ? { ...look } : { value: text, type: String, ...look };
  });
}

/** Names that Excel takes: at most 31 characters, none of []:*?/\, each once. */
function sheetNames(titles: readonly string[]): string[] {
  const names: string[] = [];
  for (const title of titles) {
    const clean =
      title
        .replace(/[[\]:*?/\\']/gu, '')
        .trim()
        .slice(0, 27) || 'Sheet';
    const count = names.filter((name) => name.startsWith(clean)).length;
    names.push(count === 0 ? clean : `${clean} ${count + 1}`);
  }
  return names;
}

function finishWorkbook(bytes: Uint8Array, tables: readonly BriefTable[], names: readonly string[]): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [index, table] of tables.entries()) {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const part = parts[name];
    if (part) parts[name] = strToU8(finishSheet(strFromU8(part), table));
  }
  const workbook = parts['xl/workbook.xml'];
  if (workbook) parts['xl/workbook.xml'] = strToU8(withNames(strFromU8(workbook), tables, names));
  const styles = parts['xl/styles.xml'];
  if (styles) parts['xl/styles.xml'] = strToU8(orderFonts(strFromU8(styles)));
  return zipParts(parts);
}

const fontOrder = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

/** Children of a font in the order of the schema, which the library does not keep. */
function orderFonts(xml: string): string {
  return xml.replace(/<font>(.*?)<\/font>/gu, (_, inner: string) => {
    const children = [...inner.matchAll(/<(\w+)[^>]*?\/>|<(\w+)[^>]*>[^<]*<\/\w+>/gu)];
    const place = (one: RegExpMatchArray) => fontOrder.indexOf(one[1] ?? one[2] ?? '');
    return `<font>${children
      .sort((a, b) => place(a) - place(b))
      .map((one) => one[0])
      .join('')}</font>`;
  });
}

// Children of w:worksheet stand in the order of the schema: sheetPr first, autoFilter behind sheetData, page set-up last.
function finishSheet(xml: string, table: BriefTable): string {
  const title = escapeXml(table.title.replaceAll('&', ''));
  const orientation = table.columns.length > 5 ? 'landscape' : 'portrait';
  const setUp =
    '<pageMargins left="0.5" right="0.5" top="0.8" bottom="0.7" header="0.4" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddHeader>&amp;C ${title}</oddHeader><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>`;
  return xml
    .replace(/<sheetPr>.*?<\/sheetPr>|<sheetPr[^>]*\/>/u, '')
    .replace(/<(?:pageMargins|pageSetup)[^>]*\/>/gu, '')
    .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
    .replace(/(<worksheet[^>]*>)/u, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/<\/sheetData>|<sheetData\/>/u, (end) => `${end}<autoFilter ref="${filterRange(table)}"/>`)
    .replace('</worksheet>', `${setUp}</worksheet>`);
}

function withNames(xml: string, tables: readonly BriefTable[], names: readonly string[]): string {
  const defined = tables
    .map((table, index) => {
      const sheet = `'${escapeXml(names[index] ?? '')}'`;
      const range = filterRange(table).replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
      return (
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet}!${range}</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$1:$1</definedName>`
      );
    })
    .join('');
  return xml.replace('<definedNames/>', '').replace('</sheets>', `</sheets><definedNames>${defined}</definedNames>`);
}

function filterRange(table: BriefTable): string {
  return `A1:${columnLetters(table.columns.length)}${table.rows.length + 1}`;
}

/** 1 → A, 27 → AA. */
function columnLetters(count: number): string {
  const rest = (count - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return count <= 26 ? letter : columnLetters((count - 1 - rest) / 26) + letter;
}

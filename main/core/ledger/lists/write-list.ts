import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { OutCell, OutList } from './export-list.ts';

const dayForms = { chinese: 'yyyy"年"m"月"d"日"', iso: 'yyyy-mm-dd' };

function cellOf({ value, dayForm }: OutCell): SheetData[number][number] {
  if (value === null || value === '') return null;
  const common = { alignVertical: 'top', wrap: true } as const;
  if (typeof value === 'number') return { value, type: Number, ...common };
  if (typeof value === 'string') return { value, type: String, ...common };
  // A sheet's day has no time zone: midnight UTC is the day itself.
  return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: dayForms[dayForm ?? 'iso'], ...common };
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
 * 18.3.1.99: sheetPr first, autoFilter behind the rows, then margins and page setup.
 */
function filterAndPages(area: string) {
  return {
    files: {
      transform: {
        'xl/styles.xml': { transform: orderFonts },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string) =>
            xml
              .replace('<sheetViews>', `${fitToWidth}<sheetViews>`)
              .replace('</sheetData>', `</sheetData><autoFilter ref="${area}"/>${landscapeA4}`),
        },
      },
    },
  };
}

function widthOf(list: OutList, column: number): number {
  const lengths = list.rows.slice(0, 200).map((row) => {
    const value = row[column]?.value ?? '';
    return typeof value === 'object' ? 6 : String(value).length;
  });
  return Math.min(48, Math.max(8, (list.headings[column]?.length ?? 0) * 2, ...lengths.map((one) => one * 2)) + 2);
}

/** Writes a list as an Excel workbook: real days and numbers, the headings frozen and with filters. */
export async function writeList(list: OutList, title: string): Promise<Uint8Array> {
  const head = list.headings.map((value) => ({
    value,
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
    backgroundColor: '#EEF1F5',
  }));
  const area = `A1:${columnName(Math.max(0, list.headings.length - 1))}${list.rows.length + 1}`;
  const sheet: SheetData = [head, ...list.rows.map((row) => row.map(cellOf))];
  const columns = list.headings.map((_, column) => ({ width: widthOf(list, column) }));
  const options = { sheet: title.slice(0, 28), columns, stickyRowsCount: 1 };
  const bytes = await writeXlsxFile(sheet, options, { features: [filterAndPages(area)] }).toBuffer();
  return new Uint8Array(bytes);
}

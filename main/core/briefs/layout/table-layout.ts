import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Form, TableSize } from '../form/brief-styles.ts';
import type { BriefTable, Cell, Column } from '../outline/brief.ts';
import type { SourceMode } from '../outline/brief-input.ts';
import { cellStyle } from '../package/styles-xml.ts';
import { columnWidths, holdsWords, tallestRow } from './column-widths.ts';
import { textRuns } from './text-runs.ts';

const twipsPerMillimetre = 1440 / 25.4;
/** Millimetres that the mark, the title and the empty lines of an annex take. */
const titleHeight = 52;
const parts = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** How a table will stand on the page: character size, widths in twips, height of its tallest row in lines. */
export type TableFit = {
  size: TableSize;
  widths: number[];
  tallest: number;
  linesPerPage: number;
  linesBelowTitle: number;
};

/**
 * The largest character size at which no word breaks and every row fits below the title (`area` in millimetres); the smallest if none does.
 */
export function fitTable(form: Form, table: BriefTable, area: { width: number; height: number }): TableFit {
  const sizes: TableSize[] =
    form.profileName === 'compact-table' ? ['compact', 'dense'] : ['normal', 'compact', 'dense'];
  const wide = sizes.filter((size) => holdsWords(table, area.width, emOf(form, size)));
  const fits = wide.map((size) => fitAt(form, table, area, size));
  const beside = fits.find((fit) => fit.tallest <= fit.linesBelowTitle);
  // When no size lets the first row stand below the title, the smallest leaves the least of the page empty.
  return beside ?? fits.at(-1) ?? fitAt(form, table, area, 'dense');
}

/** Width of a character in millimetres. */
function emOf(form: Form, size: TableSize): number {
  return (form.tables[size].size / 2) * 0.3528;
}

function fitAt(form: Form, table: BriefTable, area: { width: number; height: number }, size: TableSize): TableFit {
  const em = emOf(form, size);
  const widths = columnWidths(table, area.width, em);
  // Two lines go to the heading row, two to the air above and below each row.
  const linesIn = (height: number) => Math.floor((height * twipsPerMillimetre) / form.tables[size].line) - 3;
  return {
    size,
    widths: widths.map((width) => Math.round(width * twipsPerMillimetre)),
    tallest: tallestRow(table, widths, em),
    linesPerPage: linesIn(area.height),
    linesBelowTitle: linesIn(area.height - titleHeight),
  };
}

/** The table with its heading row repeated on each page; rows do not break, unless one alone is taller than a page. */
export function layTable(form: Form, table: BriefTable, fit: TableFit, mode: SourceMode): Table {
  const unbroken = fit.tallest <= fit.linesPerPage;
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: fit.widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: fit.widths,
    margins: { left: 57, right: 57, top: 28, bottom: 28 },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      headRow(form, table.columns, fit),
      ...table.rows.map((row, index) =>
        bodyRow(form, table.columns, row, fit, { unbroken, mode, last: index === table.rows.length - 1 }),
      ),
    ],
  });
}

function headRow(form: Form, columns: readonly Column[], fit: TableFit): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      layCell(
        fit.widths[index] ?? 0,
        column.title.split('\n').map(
          (text) =>
            new Paragraph({
              style: cellStyle(fit.size, 'Head'),
              keepNext: true,
              children: textRuns(form, text, { base: 'hei' }),
            }),
        ),
      ),
    ),
  });
}

function bodyRow(
  form: Form,
  columns: readonly Column[],
  row: readonly Cell[],
  fit: TableFit,
  options: { unbroken: boolean; mode: SourceMode; last: boolean },
): TableRow {
  return new TableRow({
    cantSplit: options.unbroken,
    // Summary and notes never stand alone on a page.
    keepNext: options.last && options.unbroken,
    children: columns.map((column, index) =>
      layCell(fit.widths[index] ?? 0, cellParagraphs(form, column, row[index], { size: fit.size, mode: options.mode })),
    ),
  });
}

function layCell(width: number, children: Paragraph[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children,
  });
}

function cellParagraphs(
  form: Form,
  column: Column,
  cell: Cell | undefined,
  look: { size: TableSize; mode: SourceMode },
): Paragraph[] {
  const lines = (cell?.text ?? '').split('\n');
  const paragraphs = lines.map(
    (text) =>
      new Paragraph({
        style: cellStyle(look.size, parts[column.align]),
        children: textRuns(form, text, { base: 'body' }),
      }),
  );
  const sources = look.mode === 'footnotes' ? [...new Set(cell?.sources ?? [])] : [];
  if (sources.length === 0) return paragraphs;
  const text = `出处：${sources.join('；')}`;
  return [
    ...paragraphs,
    new Paragraph({ style: cellStyle(look.size, 'Source'), children: textRuns(form, text, { base: 'kai' }) }),
  ];
}

import { cutToWidth, textWidth } from './text-width.ts';

export type Column<Row> = {
  heading: string;
  value(row: Row): string | number | null;
  /** Numbers stand to the right. */
  isNumber?: boolean;
  /** Longest width in columns; a longer text is cut. */
  most?: number;
};

/** Rows as an aligned table with a heading row; Chinese characters count as two columns. */
export function textTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((column) => cellOf(column, row)));
  const headings = columns.map((column) => column.heading);
  const widths = columns.map((_, index) =>
    Math.max(...[headings, ...cells].map((line) => textWidth(line[index] ?? ''))),
  );
  const line = (texts: string[]) =>
    texts
      .map((text, index) => pad(text, widths[index] ?? 0, columns[index]?.isNumber === true))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [line(headings), rule, ...cells.map(line)].join('\n');
}

function cellOf<Row>({ value, most = 60 }: Column<Row>, row: Row): string {
  return cutToWidth(String(value(row) ?? '').replace(/\s+/g, ' '), most);
}

function pad(text: string, width: number, isRight: boolean): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)));
  return isRight ? space + text : text + space;
}

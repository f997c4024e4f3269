import type { DrawnText, LineHint } from '../../drawn-text.ts';
import type { Paper } from '../../structure/paper.ts';
import { dashedCell } from '../table-cells.rules.ts';
import { cellsOf, pipeCells } from '../table-cells.ts';
import { drawnRule } from './cell-edges.rules.ts';

/** A line of a file that may hold lists: a row of cells, or plain text (`cells` null). */
export type ListLine = {
  /** 1-based line of the source. */
  line: number;
  text: string;
  cells: string[] | null;
  merged: { column: number; across: number; down: number }[];
  /** True where the format tells merged cells (a csv does not). */
  knowsMerges: boolean;
  dayForms: Readonly<Record<number, string>>;
};

/**
 * The lines of one sheet; a paper and a csv are one without a name. `title`, `date` (ISO): those of a paper, which are none of its lines.
 * `called`: names of sheet and file that stand in no line, from the outside.
 */
export type ListSheet = {
  name: string | null;
  lines: ListLine[];
  title?: string;
  date?: string | null;
  called?: readonly string[];
  /** Name of the only sheet of a workbook, which the forms of its lists leave out. */
  only?: string;
  /** Lines between the title of a paper and its text (（2026年3月12日交办）), 1-based. */
  under?: readonly { line: number; text: string }[];
};

function listLine(line: number, text: string, cells: string[] | null, hint: LineHint | undefined): ListLine {
  const { merged, dayForms = {} } = hint ?? {};
  return { line, text, cells, merged: merged ?? [], knowsMerges: merged !== undefined, dayForms };
}

/** True for workbooks and csv files, whose every row is one of a list. */
export function isSpreadsheet(mediaType: string): boolean {
  return ['spreadsheet', 'ms-excel', 'csv'].some((kind) => mediaType.includes(kind));
}

/** The sheets of a workbook or csv as it was drawn; `fileOf` tells the title of the file or paper that a line (1-based) stands in. */
export function sheetsOfDrawn(drawn: DrawnText, fileOf: (line: number) => string = () => ''): ListSheet[] {
  const sheets: ListSheet[] = [];
  for (const { number, text, hint } of drawn.lines) {
    const cells = hint?.brokenCells ?? hint?.cells ?? pipeCells(text);
    if (cells?.every((cell) => dashedCell.form.test(cell)) && hint?.cells === undefined) continue;
    const isName = cells === null && hint?.startsPage === true;
    if (isName || sheets.length === 0) sheets.push({ name: isName ? text.trim() : null, lines: [] });
    if (!isName && (cells !== null || text.trim() !== '')) {
      sheets.at(-1)?.lines.push(listLine(number, text.trim(), cells, hint));
    }
  }
  return sheets.map((sheet) => ({
    ...sheet,
    ...(sheet.name === null && drawn.sheet !== undefined && { only: drawn.sheet }),
    called: [fileOf(sheet.lines[0]?.line ?? 0), drawn.sheet ?? ''],
  }));
}

/** The lines between the title of a paper and its text. */
export function linesUnderTitle({ document, cut }: Paper): { line: number; text: string }[] {
  return (cut?.bylineLines ?? []).map(({ number = document.firstLine, text }) => ({ line: number, text }));
}

/** The paragraphs of a paper as lines of one sheet. */
export function sheetOfPaper(paper: Paper): ListSheet {
  const lines = paper.body.map((paragraph) => {
    const cells = cellsOf(paragraph);
    return listLine(
      paragraph.firstLine,
      paragraph.text,
      cells && (paragraph.hint?.brokenCells ?? cells),
      paragraph.hint,
    );
  });
  const isRule = ({ cells, text }: ListLine) => cells === null && drawnRule.form.test(text.trim());
  const { title, date } = paper.document;
  return { name: null, title, date, under: linesUnderTitle(paper), lines: lines.filter((line) => !isRule(line)) };
}

/** The rows of its sheets by the lines of a workbook, where they are others: several sheets, blank rows and titles of several lines shift them. */
export function sheetRowsOf({ lines }: DrawnText): Record<number, number> {
  return Object.fromEntries(lines.flatMap(({ number, hint }) => (hint?.sheetRow ? [[number, hint.sheetRow]] : [])));
}

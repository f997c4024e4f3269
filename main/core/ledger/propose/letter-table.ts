import { printedBrackets } from '#core/language/brackets.ts';
import { documentNumbersIn } from '#core/language/document-numbers.ts';
import { holds } from '#core/rules/first-match.ts';
import type { LimitedDuty, StatedLimit } from '#shared/domain/stated-limit.ts';
import { isOrganName } from '#shared/text/organ-name.ts';
import { type SheetRow, sheetRows } from '../../reading/formats/sheet-rows.ts';
import { organsOfCell } from '../../reading/records/suggestions/organs-of-cell.ts';
import { cellsOf } from '../../reading/records/table-cells.ts';
import type { Paragraph } from '../../reading/text/paragraph.ts';
import { numbersOfCell } from '../opinions/point-numbers.ts';
import { citationIn } from './citation-in.ts';
import {
  bareNumber,
  dayColumn,
  lengthColumn,
  type letterLimitRules,
  limitedColumn,
  numberedColumn,
  opinionColumn,
  sameAbove,
  sentColumn,
  sentThings,
} from './letter-limits.rules.ts';
import { notLimited } from './limited-organs.rules.ts';
import { timeOfCell } from './stated-limits.ts';

type Paper = { document: string; date: string | null };
/** What one cell of days says, before it is a limit. */
type Cell = { duty: LimitedDuty; time: string; organs: string; points: string; opinion: string; line: number };

/** What is sent under a heading or by the words of a cell; null where they name none of what an opinion is answered by. */
export function thingSent(words: string): LimitedDuty | null {
  return sentThings.find((one) => holds(one, words))?.duty ?? null;
}

/** The tables of a text, each as its rows. */
function tablesOf(body: readonly Paragraph[]): Paragraph[][] {
  const tables: Paragraph[][] = [];
  let isOpen = false;
  for (const paragraph of body) {
    const isRow = cellsOf(paragraph) !== null;
    if (isRow && isOpen) tables.at(-1)?.push(paragraph);
    if (isRow && !isOpen) tables.push([paragraph]);
    isOpen = isRow || (isOpen && paragraph.text.includes('|'));
  }
  return tables;
}

/** The rows below the headings; a cell that stands for the one above (同上) has its words. */
function filledRows(rows: readonly SheetRow[]): SheetRow[] {
  const above: string[] = [];
  return rows
    .filter(({ isTotal }) => !isTotal)
    .map((row) => {
      const cells = row.cells.map((cell, at) => (holds(sameAbove, cell.trim()) ? (above[at] ?? '') : cell.trim()));
      for (const [at, cell] of cells.entries()) above[at] = cell;
      return { ...row, cells };
    });
}

/** The cells of days of a table whose rows are organs (承办机关 | 征求意见稿时限 | 书面报告时限), or what each sends (承办机关 | 报送材料 | 时限). */
function cellsByRow(header: readonly string[], rows: readonly SheetRow[]): Cell[] {
  const at = (rule: (typeof letterLimitRules)[number]) => header.findIndex((heading) => holds(rule, heading));
  const [organ, points, sent, named] = [at(limitedColumn), at(numberedColumn), at(sentColumn), at(dayColumn)];
  const lengths = header.findIndex((heading) => holds(lengthColumn, heading) && thingSent(heading) === null);
  const day = named >= 0 ? named : lengths;
  const opinion = at(opinionColumn);
  const others = [organ, points, sent, day, opinion];
  const days = header.flatMap((heading, column) => {
    const duty = others.includes(column) ? null : thingSent(heading);
    return duty ? [{ column, duty }] : [];
  });
  const timeIn = (cells: readonly string[], column: number) => {
    const cell = cells[column] ?? '';
    return holds(lengthColumn, header[column] ?? '') && holds(bareNumber, cell) ? `${cell}日` : cell;
  };
  // A table of no more than organs and days is about what an opinion is answered by.
  const isBare = days.length === 0 && sent < 0 && day >= 0;
  return rows.flatMap(({ cells, line }) => {
    const own = { organs: cells[organ] ?? '', points: cells[points] ?? '', opinion: cells[opinion] ?? '', line };
    // What is to be sent for an opinion by a day that says no more (期限) is its report.
    const told = isBare ? 'written-report' : (thingSent(cells[sent] ?? '') ?? (opinion >= 0 ? 'written-report' : null));
    const bySent = told && day >= 0 ? [{ ...own, duty: told, time: timeIn(cells, day) }] : [];
    return [...days.map(({ column, duty }) => ({ ...own, duty, time: timeIn(cells, column) })), ...bySent];
  });
}

/** The same of a table whose columns are organs (报送材料 | 市人民政府 | 市中级人民法院). */
function cellsByColumn(header: readonly string[], rows: readonly SheetRow[]): Cell[] {
  return rows.flatMap(({ cells, line }) => {
    const duty = thingSent(cells[0] ?? '');
    if (!duty) return [];
    return header.flatMap((organs, at) =>
      isOrganName(organs) ? [{ duty, organs, points: '', opinion: '', time: cells[at] ?? '', line }] : [],
    );
  });
}

function limitsOfCell(cell: Cell, rows: readonly Paragraph[], { document, date }: Paper): StatedLimit[] {
  const row = rows.find(({ firstLine }) => firstLine === cell.line);
  // A day says more than the time in brackets behind it, which it was counted from.
  const time = timeOfCell(printedBrackets.replaceAll(cell.time), date) ?? timeOfCell(cell.time, date);
  if (!row || !time) return [];
  const points = numbersOfCell(cell.points);
  const [opinion] = documentNumbersIn(cell.opinion.replace(/\s/g, ''));
  const organs = organsOfCell(cell.organs).lead.filter((name) => !notLimited.form.test(name));
  const whose = { ...(points.length > 0 && { points }), ...(opinion && { opinion: opinion.number }) };
  const base = { duty: cell.duty, citation: citationIn(document, row), ...time, ...whose };
  return organs.length === 0 ? [base] : organs.map((name) => ({ ...base, organs: [name] }));
}

function limitsOfTable(rows: readonly Paragraph[], paper: Paper): StatedLimit[] {
  const drawn = rows.map((row) => {
    const { merged } = row.hint ?? {};
    return { line: row.firstLine, cells: cellsOf(row) ?? [], ...(merged && { merged }) };
  });
  const table = sheetRows(drawn);
  if (!table) return [];
  const header = table.header.map((heading) => heading.replace(/\s/g, ''));
  const isByRow = header.some((heading) => holds(limitedColumn, heading) || holds(opinionColumn, heading));
  const cells = (isByRow ? cellsByRow : cellsByColumn)(header, filledRows(table.rows));
  return cells.flatMap((cell) => limitsOfCell(cell, rows, paper));
}

/** The limits that the tables of a letter give each organ, with the words of their rows. `date`: ISO day of the letter, for days without a year. */
export function tableLimits(body: readonly Paragraph[], paper: Paper): StatedLimit[] {
  return tablesOf(body).flatMap((rows) => limitsOfTable(rows, paper));
}

import { holds } from '#core/rules/first-match.ts';
import type { ReadListForm } from '#shared/domain/readings/read-list-form.ts';
import type { HandOverSaid } from '#shared/domain/readings/read-suggestion.ts';
import type { SheetSubject } from '#shared/domain/sheet-subject.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { namedDays } from '#shared/text/chinese-date.ts';
import { type SheetRows, sheetRows } from '../../formats/sheet-rows.ts';
import { titleWhole } from './cell-edges.rules.ts';
import { datedOn, type ListYears, yearOf } from './days-without-year.ts';
import { firstHeadings, isHeadingRow, toDrawn, unknownHeadings } from './find-headings.ts';
import { handOverSaid, type PlainLine, withHandOverSaid } from './hand-over-said.ts';
import { judgedByCells } from './judge-columns.ts';
import type { ListColumns } from './list-columns.ts';
import { contextAfter, contextUnder, type ListContext } from './list-context.ts';
import type { ListLine, ListSheet } from './list-line.ts';
import { type LeftOutRow, type ListedRow, listRows } from './list-rows.ts';
import { mapColumns, suggestionFieldOf } from './map-columns.ts';
import { ratingColumns, ratingRows, withRatingHead } from './rating-table.ts';
import { saysNothing } from './read-cell.ts';
import { isNote } from './row-words.ts';
import { subjectOfList } from './sheet-subject.ts';
import { readSuggestionRow, type SuggestionRow } from './suggestion-row.ts';
import { type SignMeanings, signMeanings, signOf } from './title-marks.ts';

export type ReadListRow = ListedRow & { read: SuggestionRow | null };

/** One list of a file: its form, what its columns mean, its suggestions, and the rows that are none with the reason. */
export type ReadListTable = {
  form: ReadListForm;
  mapping: Record<string, SuggestionField>;
  /**
   * `handlings`: one row per handling of a suggestion, as our own workbooks have it on a second sheet. `ratings`: what deputies think of
   * suggestions that it names by their numbers alone; its rows have no title.
   */
  kind: 'suggestions' | 'handlings' | 'ratings' | 'other';
  /** 1-based place of its sheet in the file. */
  place: number;
  /** What it holds instead of suggestions, as its title or its headings say; null where they say nothing of the kind, or a person chose the sheet. */
  holds: Exclude<SheetSubject, 'suggestions'> | null;
  around: ListContext;
  rows: ReadListRow[];
  leftOut: LeftOutRow[];
};

export type Remembered = (headings: string[]) => Record<string, string>;

/** Headings made unique, so that every cell keeps its place: an empty one is named by its column, a doubled one numbered. */
export function uniqueHeadings(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading, at) => {
    const name = heading === '' ? `第${at + 1}列` : heading;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}（${count}）`;
  });
}

/** Columns with a heading or a cell; blank ones beside or between the others are no part of a list. */
function usedColumns({ header, rows }: SheetRows): number[] {
  const isUsed = (at: number) => header[at] !== '' || rows.some(({ cells }) => (cells[at] ?? '').trim() !== '');
  return header.map((_, at) => at).filter(isUsed);
}

/** Columns of lists that stand side by side: each begins where the first heading comes again with the same ones behind it. */
function besideEachOther(table: SheetRows): number[][] {
  const { header } = table;
  const all = usedColumns(table);
  const titles = header.filter((heading) => suggestionFieldOf(heading) === 'title');
  const first = header.findIndex((heading) => heading !== '');
  const starts = all.filter((at) => header[at] === header[first] && at >= first);
  const width = (starts[1] ?? header.length) - first;
  const named = (from: number) =>
    header
      .slice(from, from + width)
      .filter((heading) => heading !== '')
      .join('\n');
  const isRepeated =
    starts.length > 1 && titles.length === starts.length && starts.every((at) => named(at) === named(first));
  if (!isRepeated) return [all];
  return starts.map((from) => all.filter((at) => at >= from && at < from + width && header[at] !== ''));
}

type Given = { remembered: Remembered; signs: SignMeanings; place: number; isJudged: boolean };
/** What lines around a list say of all its rows. */
type Around = { signs: SignMeanings; years: ListYears; handOver: HandOverSaid | null };

type Part = {
  name: string | null;
  /** Name of its sheet, also where it is the only one. */
  called: string | null;
  above: ListLine[];
  lines: ListLine[];
  around: ListContext;
  handOver: HandOverSaid | null;
  years: Pick<ListYears, 'named' | 'dated'>;
};

function dayFormsOf(
  lines: readonly ListLine[],
  headings: readonly string[],
  at: readonly number[],
): Record<string, string> {
  const forms: Record<string, string> = {};
  headings.forEach((heading, place) => {
    const column = at[place] ?? -1;
    const form = lines.find((line) => line.dayForms[column] !== undefined)?.dayForms[column];
    if (form !== undefined) forms[heading] = form;
  });
  return forms;
}

function kindOf(mapping: Record<string, SuggestionField>): ReadListTable['kind'] {
  const fields = new Set(Object.values(mapping));
  if (!fields.has('title')) return 'other';
  return fields.has('round') && fields.has('openedOn') ? 'handlings' : 'suggestions';
}

function headOf(lines: readonly ListLine[], table: SheetRows, at: readonly number[]): ReadListForm['head'] {
  return lines
    .filter((line) => table.headerLines.includes(line.line))
    .map(({ cells, merged }) => ({
      cells: at.map((column) => cells?.[column] ?? ''),
      merged: merged.flatMap((one) => (at.includes(one.column) ? [{ ...one, column: at.indexOf(one.column) }] : [])),
    }));
}

/** The lines of a sheet that tell of its rows: above and below them, and the names of columns. */
function notesOf({ lines }: ListSheet): string[] {
  return lines.flatMap(({ cells, text }) => {
    const filled = cells?.filter((cell) => cell.trim() !== '') ?? [text];
    const isTitle = filled.some((cell) => holds(titleWhole, cell));
    return isTitle && !filled.some((cell) => isNote(cell)) ? [] : filled;
  });
}

/** A row with what the sign beside its title or number means; a sign that nothing explains is told. */
function withSign(read: SuggestionRow, mapping: Record<string, SuggestionField>, signs: SignMeanings): SuggestionRow {
  const named = Object.entries(read.cells).filter(([heading]) =>
    ['title', 'number', 'serial'].includes(mapping[heading] ?? ''),
  );
  const [heading = '', cell = ''] = named.find(([, text]) => signOf(text) !== null) ?? [];
  const sign = signOf(cell);
  if (sign === null) return read;
  const says = signs.get(sign);
  if (says !== undefined) return { ...read, [says]: read[says] ?? true };
  return { ...read, problems: [...(read.problems ?? []), { heading, cell: sign, code: 'unexplained-sign' }] };
}

/** A row with what the names of its parts say, where its own cells say nothing of it. */
function inPart(
  { cells, around, organs }: ListedRow,
  mapping: Record<string, SuggestionField>,
  years: ListYears,
): SuggestionRow | null {
  const read = readSuggestionRow(cells, mapping, years);
  if (!read) return null;
  const fields = new Set(Object.values(mapping));
  const given = (['lead', 'support', 'organs'] as const).some((field) => fields.has(field)) ? [] : organs;
  const lead = given.flatMap(({ name, role }) => (role === 'lead' ? [name] : []));
  const support = given.flatMap(({ name, role }) => (role === 'support' && !lead.includes(name) ? [name] : []));
  return {
    ...read,
    category: fields.has('category') ? read.category : (around.category ?? null),
    delegation: read.delegation ?? around.delegation ?? null,
    lead: given.length > 0 ? [...new Set(lead)] : read.lead,
    support: given.length > 0 ? [...new Set(support)] : read.support,
  };
}

function readIn(
  row: ListedRow,
  mapping: Record<string, SuggestionField>,
  { signs, years, handOver }: Around,
): SuggestionRow | null {
  const read = inPart(row, mapping, years);
  // A cell that says something of the hand-over which is no day is asked back by itself.
  const isSilent = Object.entries(row.cells).every(
    ([name, cell]) => mapping[name] !== 'handedOverOn' || saysNothing(cell),
  );
  const told = read && withHandOverSaid(withSign(read, mapping, signs), isSilent ? handOver : null);
  const { several, again = [] } = row;
  const whole =
    told && several
      ? { ...told, problems: [...(told.problems ?? []), { ...several, code: 'several-numbers' as const }] }
      : told;
  const later = again.flatMap(({ line, cells }) => {
    const one = readSuggestionRow(cells, mapping, years);
    return one ? [{ ...one, line }] : [];
  });
  return whole && later.length > 0 ? { ...whole, again: later } : whole;
}

/** What a list of a workbook holds instead of suggestions; tables of papers are judged by their papers. */
function otherSubject(
  part: Part,
  { mapping, rows }: { mapping: ReadListTable['mapping']; rows: readonly ListedRow[] },
  { isJudged }: Given,
): ReadListTable['holds'] {
  if (!isJudged) return null;
  const above = part.above.map(({ text, cells }) => cells?.find((cell) => cell.trim() !== '') ?? text);
  const titles = rows.flatMap(({ cells }) =>
    Object.keys(cells).flatMap((one) => (mapping[one] === 'title' ? (cells[one] ?? '') : [])),
  );
  const subject = subjectOfList({ name: part.called, above, mapping, titles });
  return subject === 'suggestions' ? null : subject;
}

function tableOf(part: Part, table: SheetRows, at: number[], given: Given): ReadListTable {
  const { remembered, signs, place } = given;
  const headings = uniqueHeadings(at.map((column) => table.header[column] ?? ''));
  const fixed = remembered(headings);
  const named = mapColumns(headings, fixed);
  const rated = ratedTable(part, table, { headings, at, mapping: named }, fixed);
  if (rated) return { ...rated, place };
  const below = part.lines.filter((line) => line.line > (table.headerLines.at(-1) ?? 0));
  const isSideBySide = at.length < usedColumns(table).length;
  const printed = table.rows.flatMap(({ cells, isTotal }) =>
    isTotal ? [] : [Object.fromEntries(headings.map((heading, place) => [heading, cells[at[place] ?? -1] ?? '']))],
  );
  // What a column holds must be known before rows are joined: the class of an answer goes with its organ.
  const judged = judgedByCells(named, printed, fixed);
  const { rows, leftOut, between } = listRows(below, table.rows, { headings, at, mapping: judged }, part.around);
  const mapping = judgedByCells(
    judged,
    rows.map(({ cells }) => cells),
    fixed,
  );
  const handed = headings.filter((heading) => mapping[heading] === 'handedOverOn');
  const holds = otherSubject(part, { mapping, rows }, given);
  const kind = holds === null ? kindOf(mapping) : 'other';
  const isOfHandlings = kind === 'handlings';
  const years = {
    ...part.years,
    handedOver: yearOf(rows.flatMap(({ cells }) => handed.map((heading) => cells[heading] ?? ''))),
  };
  return {
    form: {
      sheet: part.name,
      above: part.above.map(({ text, cells }) => (cells ? cells.filter((cell) => cell !== '').join('　') : text)),
      head: headOf(part.lines, table, at),
      headings,
      dayForms: dayFormsOf(below, headings, at),
      between: isSideBySide
        ? []
        : between.map((one) => ({
            ...one,
            cells: one.cells.length > 1 ? at.map((column) => one.cells[column] ?? '') : one.cells,
          })),
      rows: rows.length,
    },
    mapping,
    kind,
    place,
    holds,
    around: part.around,
    rows: rows.map((row) => ({
      ...row,
      read: readIn(row, mapping, { signs, years, handOver: isOfHandlings ? null : part.handOver }),
    })),
    leftOut,
  };
}

/** The table as ratings of suggestions that it names by their numbers; null where it is none. */
function ratedTable(
  part: Part,
  table: SheetRows,
  columns: ListColumns,
  fixed: Readonly<Record<string, string>>,
): ReadListTable | null {
  const { headings, at } = columns;
  const rows = table.rows.map(({ line, cells, isTotal }) => ({
    line,
    isTotal,
    cells: Object.fromEntries(headings.map((heading, place) => [heading, cells[at[place] ?? -1] ?? ''])),
  }));
  const mapping = ratingColumns(columns.mapping, rows, fixed);
  if (mapping === null) return null;
  const read = ratingRows(rows, mapping, { ...part.years, handedOver: null });
  return {
    form: {
      sheet: part.name,
      above: part.above.map(({ text }) => text),
      head: [],
      headings,
      dayForms: {},
      between: [],
      rows: read.rows.length,
    },
    mapping,
    kind: 'ratings',
    place: 1,
    holds: null,
    around: part.around,
    rows: read.rows.map((row) => ({ ...row, around: part.around, organs: [] })),
    leftOut: read.leftOut,
  };
}

/** Where the title lines of a further list begin: the plain lines and rows of one cell right above its headings. */
function aboveStart(lines: readonly ListLine[], headings: number, from: number): number {
  let start = headings;
  while (start - 1 > from) {
    const line = lines[start - 1];
    const filled = line?.cells?.filter((cell) => cell.trim() !== '').length ?? 1;
    if (filled > 1) break;
    start -= 1;
  }
  return start;
}

function sameHeadings(a: ListLine | undefined, b: ListLine | undefined): boolean {
  const texts = (line: ListLine | undefined) =>
    (line?.cells ?? []).map((cell) => cell.replace(/\s/g, '')).join('\u0001');
  return texts(a) === texts(b);
}

/** The lines of text among the lines of a sheet, which are no rows, with their place. */
function plainLines(lines: readonly ListLine[]): (PlainLine & { at: number })[] {
  return lines.flatMap(({ line, text, cells }, at) => {
    const filled = cells?.filter((cell) => cell.trim() !== '') ?? [text];
    return filled.length === 1 ? [{ line, text: filled[0] ?? '', at }] : [];
  });
}

/** What the text over a list says of its hand-over, where it names a day or nothing else does; else the text around all lists. */
function saidAround(over: HandOverSaid | null = null, around: HandOverSaid | null = null): HandOverSaid | null {
  const isBare = over !== null && over.on === null && namedDays(over.quote).length === 0;
  return isBare && around?.on ? around : (over ?? around);
}

/** A sheet cut into its lists: at each heading row of other headings a new one begins. */
function partsOf(
  { name, only, lines, title = '', date = null, called = [], under = [] }: ListSheet,
  remembered: Remembered,
): Part[] {
  const first = firstHeadings(lines, remembered) ?? unknownHeadings(lines);
  if (first === null) return [];
  const starts = [first];
  lines.forEach((line, at) => {
    const isOther = at > first + 2 && isHeadingRow(line) && !sameHeadings(line, lines[starts.at(-1) ?? 0]);
    if (isOther) starts.push(at);
  });
  const plain = [...under.map((one) => ({ ...one, at: -1 })), ...plainLines(lines)];
  const last = starts.at(-1) ?? first;
  const dated = datedOn(plain.map(({ text }) => text));
  let around = contextUnder([...called, title, name ?? '']);
  return starts.map((start, place) => {
    const from = place === 0 ? 0 : aboveStart(lines, start, starts[place - 1] ?? 0);
    const next = starts[place + 1];
    const to = next === undefined ? lines.length : aboveStart(lines, next, start);
    const above = lines.slice(from, start);
    around = above.reduce((context, line) => contextAfter(context, line.text), around);
    // The text over a list speaks of it; else that over the first and below the last speaks of all.
    const ends = plain.filter(({ at }) => at < first || at > last);
    const over = plain.filter(({ at }) => at >= from && at < start);
    const handOver = saidAround(...[over, ends].map((some) => handOverSaid(some, title, date ?? dated)));
    const years = { named: yearOf([title, ...above.map(({ text }) => text)]), dated };
    return { name, called: name ?? only ?? null, above, lines: lines.slice(start, to), around, handOver, years };
  });
}

/**
 * The lists of suggestions in the sheets of a file: several sheets, several lists on one sheet, one below or beside the other. Titles
 * and names of parts over the rows say the session and the time of all rows under them. `remembered` is heading → field as a
 * person fixed it. `chosen`: 1-based places of the sheets that a person chose; the others are left out, and these are lists of suggestions
 * whatever their titles say. Pure.
 */
export function readLists(
  sheets: readonly ListSheet[],
  remembered: Remembered = () => ({}),
  chosen?: readonly number[],
): ReadListTable[] {
  return sheets.map(withRatingHead).flatMap((sheet, at) => {
    const place = at + 1;
    if (chosen && !chosen.includes(place)) return [];
    const isJudged = chosen === undefined && sheet.called !== undefined;
    const given = { remembered, signs: signMeanings(notesOf(sheet)), place, isJudged };
    return partsOf(sheet, remembered).flatMap((part) => {
      const table = sheetRows(toDrawn(part.lines));
      if (!table) return [];
      return besideEachOther(table).map((at) => tableOf(part, table, at, given));
    });
  });
}

import type { HandOverSaid } from '#shared/domain/readings/read-suggestion.ts';
import { namedDays } from '#shared/text/chinese-date.ts';
import { datedOn, type ListYears, yearOf } from './days-without-year.ts';
import { firstHeadings, isHeadingRow, type Remembered, unknownHeadings } from './find-headings.ts';
import { handOverSaid, type PlainLine } from './hand-over-said.ts';
import { contextAfter, contextUnder, type ListContext } from './list-context.ts';
import type { ListLine, ListSheet } from './list-line.ts';

/** One list of a sheet: its lines from its headings on, and what stands over them. */
export type SheetList = {
  name: string | null;
  /** Name of its sheet, also where it is the only one. */
  called: string | null;
  above: ListLine[];
  lines: ListLine[];
  around: ListContext;
  handOver: HandOverSaid | null;
  years: Pick<ListYears, 'named' | 'dated'>;
};

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
export function listsOfSheet(
  { name, only, lines, title = '', date = null, called = [], under = [] }: ListSheet,
  remembered: Remembered,
): SheetList[] {
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

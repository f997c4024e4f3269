import { isTable, type PaperTable, type Part, type PrintedPaper, type Unit, type UnitRole } from './printed-paper.ts';

/** Every text of the paper outside of tables, in order. */
export function unitsOf(paper: PrintedPaper): Unit[] {
  return paper.parts.flatMap(partUnits);
}

export function partUnits(part: Part): Unit[] {
  return part.items.filter((item): item is Unit => !isTable(item));
}

export function tablesOf(paper: PrintedPaper): PaperTable[] {
  return paper.parts.flatMap(partTables);
}

export function partTables(part: Part): PaperTable[] {
  return part.items.filter(isTable);
}

/** The cells of a table below its heading. */
export function cellsOf(table: PaperTable): Unit[] {
  return table.rows.flatMap(({ cells }) => cells);
}

const textsByPaper = new WeakMap<PrintedPaper, Unit[]>();

/** Every text of the paper, cells too, in order. A cell that is merged over several stands once. Made once for a paper, since most rules ask for it. */
export function textsOf(paper: PrintedPaper): Unit[] {
  const known = textsByPaper.get(paper);
  if (known) return known;
  const texts = paper.parts.flatMap(({ items }) =>
    items.flatMap((item) => (isTable(item) ? tableTexts(item) : [item])),
  );
  textsByPaper.set(paper, texts);
  return texts;
}

function tableTexts(table: PaperTable): Unit[] {
  const rows = table.rows.map((row) => (row.kind === 'group' ? row.cells.slice(0, 1) : row.cells));
  return [...table.header, ...rows.flat()].filter(({ text }) => text !== '');
}

const proseRoles: readonly UnitRole[] = ['paragraph', 'heading', 'quotation', 'summary', 'note'];

/** The running text: paragraphs, headings, notes and the line below a table. */
export function proseOf(paper: PrintedPaper): Unit[] {
  return unitsOf(paper).filter(({ role }) => proseRoles.includes(role));
}

export function withRole(paper: PrintedPaper, ...roles: readonly UnitRole[]): Unit[] {
  return unitsOf(paper).filter(({ role }) => roles.includes(role));
}

/** The title of the paper itself, in one line. */
export function titleOf({ parts }: PrintedPaper): string {
  return parts[0]?.titles.map(({ text }) => text).join('') ?? '';
}

export type Sentence = { unit: Unit; text: string; start: number };

/** The sentences of a text with their offsets: up to 。！？ or a line break, with the closing mark behind it. */
export function sentencesOf(unit: Unit): Sentence[] {
  const found: Sentence[] = [];
  for (const match of unit.text.matchAll(/[^。！？\n]+[。！？]?[”’）]?/gu))
    found.push({ unit, text: match[0], start: match.index });
  return found;
}

/** The text without what stands in brackets and, with `titles`, in 《》 and “”; as many signs are put in their place. */
export function blank(text: string, titles = false): string {
  const fill = (words: string) => '〇'.repeat(words.length);
  const open = text.replace(/（[^（）]*）/gu, fill).replace(/〔[^〔〕]*〕/gu, fill);
  return titles ? open.replace(/《[^》]*》/gu, fill).replace(/“[^”]*”/gu, fill) : open;
}

/** Stretches between “ and ” that are long enough to be words of another, by offset. */
export function quotationsIn(text: string): [from: number, to: number][] {
  return [...text.matchAll(/“[^“”]{8,}”/gu)].map((match) => [match.index, match.index + match[0].length]);
}

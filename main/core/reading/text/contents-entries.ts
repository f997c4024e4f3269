import { titleKey } from '#core/language/title-key.ts';
import { type ExtractionRule, extract } from '#core/rules/extract.ts';
import {
  columnGap,
  contentsHeading,
  type EntryParts,
  entryOrdinal,
  entryRules,
  leaderEnd,
  pageCell,
  titleCell,
} from './contents-entries.rules.ts';
import type { SourceLine } from './source-line.ts';

/** An entry of a table of contents: what it says of a paper that stands elsewhere in the source. */
export type ContentsEntry = { title: string; key: string; author: string | null; page: number | null; line: number };

/** Lines that may be one title: its words, its key and how many lines it takes. */
export type TitleRun = { title: string; key: string; size: number };

/** True for a line that ends in dotted leaders and a page. Long lines are prose; the form is not let loose on them. */
export function endsEntry(text: string): boolean {
  return text.length <= leaderEnd.longest && leaderEnd.form.test(text);
}

/** The title of an entry without its number, leaders, author and page. */
export function bareEntry(text: string): string {
  return entryOrdinal.form.replace(partsOf(text)?.title ?? text).trim();
}

function partsOf(text: string): EntryParts | null {
  return extract<ExtractionRule<EntryParts>>(entryRules, text)?.value ?? null;
}

/**
 * The entries of a piece of contents: wrapped lines are joined up to the page; where no line has a page, lines that come
 * again in `body` as one title are one entry, and every other line is an entry of its own.
 */
export function readEntries(lines: SourceLine[], body: SourceLine[]): ContentsEntry[] {
  const texts = lines.filter((line) => !contentsHeading.form.test(line.text)).flatMap(sideBySide);
  const entries = texts.flatMap((line) => (line.role === 'table' ? (rowEntry(line) ?? []) : []));
  const plain = texts.filter((line) => line.role !== 'table');
  const paged = pagedEntries(plain);
  return paged.length > 0 || entries.length > 0 ? [...entries, ...paged] : plainEntries(plain, body);
}

function sideBySide(line: SourceLine): SourceLine[] {
  const columns = line.role === 'table' ? [] : columnsOf(line);
  return columns.length === 0 ? [line] : columns;
}

/** The entries that stand side by side in a line, in two columns or more; none where it is one entry. */
export function columnsOf(line: SourceLine): SourceLine[] {
  const pieces = line.raw
    .trim()
    .split(columnGap.form.regex)
    .filter((piece) => piece !== '');
  if (pieces.length < 2 || !pieces.every((piece) => titleCell.form.test(piece))) return [];
  return pieces.map((text) => ({ ...line, raw: text, text }));
}

function plainEntries(lines: SourceLine[], body: SourceLine[]): ContentsEntry[] {
  const titles = new Set(body.flatMap((_, index) => runsOf(body, index).map((run) => run.key)));
  const entries: ContentsEntry[] = [];
  for (let at = 0; at < lines.length; ) {
    const runs = runsOf(lines, at);
    const run = runs.findLast(({ key }) => titles.has(key)) ?? runs[0];
    if (run !== undefined && run.title !== '') entries.push(toEntry(run.title, null, null, lines[at]?.number ?? 1));
    at += run?.size ?? 1;
  }
  return entries;
}

const longestRun = 4;
const widestTitle = 120;

/** What may be a title from this line on: the line alone, or joined with one to three that follow; up to the line `end`. */
export function runsOf(lines: SourceLine[], start: number, end = lines.length): TitleRun[] {
  const runs: TitleRun[] = [];
  let title = '';
  for (let index = start; index < end && runs.length < longestRun; index += 1) {
    const line = lines[index];
    if (line?.role === 'page-mark') continue;
    if (line?.role !== 'text' || line.width > widestTitle) break;
    title += bareEntry(line.text);
    runs.push({ title, key: titleKey(title), size: index + 1 - start });
  }
  return runs;
}

function pagedEntries(lines: SourceLine[]): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let open: { text: string; line: number } | null = null;
  for (const { text, number } of lines) {
    if (entryOrdinal.form.test(text)) open = null;
    const whole: string = open === null ? text : open.text + text;
    const line: number = open === null ? number : open.line;
    const entry = pagedEntry(whole, line);
    if (entry !== null) entries.push(entry);
    open = entry === null && whole.length <= leaderEnd.longest ? { text: whole, line } : null;
  }
  return entries;
}

function pagedEntry(text: string, line: number): ContentsEntry | null {
  const parts = partsOf(text);
  if (parts === null) return null;
  const title = bareEntry(parts.title);
  return title === '' ? null : toEntry(title, parts.author || null, parts.page, line);
}

/** Of a row, the longest cell is the title and a last cell of digits the page. */
function rowEntry(line: SourceLine): ContentsEntry | null {
  const cells = line.text.split('|').map((cell) => cell.trim());
  const widest = cells.reduce((longer, cell) => (cell.length > longer.length ? cell : longer), '');
  const title = entryOrdinal.form.replace(widest);
  if (!titleCell.form.test(title)) return null;
  const last = cells.filter((cell) => cell !== '').at(-1) ?? '';
  return toEntry(title, null, pageCell.form.test(last) ? Number(last) : null, line.number);
}

function toEntry(title: string, author: string | null, page: number | null, line: number): ContentsEntry {
  return { title, key: titleKey(title), author, page, line };
}

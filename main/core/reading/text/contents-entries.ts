import { titleKey } from '#core/language/title-key.ts';
import { type ExtractionRule, extract } from '#core/rules/extract.ts';
import {
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

/** The entries of a piece of contents: wrapped lines are joined up to the page; where no line has a page, each is an entry. */
export function readEntries(lines: SourceLine[]): ContentsEntry[] {
  const texts = lines.filter((line) => !contentsHeading.form.test(line.text));
  const entries = texts.flatMap((line) => (line.role === 'table' ? (rowEntry(line) ?? []) : []));
  const paged = pagedEntries(texts.filter((line) => line.role !== 'table'));
  if (paged.length > 0 || entries.length > 0) return [...entries, ...paged];
  return texts.map((line) => toEntry(bareEntry(line.text), null, null, line.number));
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

import { titleKey } from '#core/language/title-key.ts';
import type { SourceLine } from './source-line.ts';

/** An entry of a table of contents: what it says of a paper that stands elsewhere in the source. */
export type ContentsEntry = { title: string; key: string; author: string | null; page: number | null; line: number };

const leader = '(?:…|\\.{3}|．{3}|·{3}|。{3}|_{3})';
const entryEnd = new RegExp(`^(.*?)\\s?${leader}[….．·。_\\s]*([\\u3400-\\u9fff ]{0,12}?)\\s?[（(]?(\\d{1,4})[)）]?$`);
const bracketEnd = /^(.*?)\s?[（(](\d{1,4})[)）]$/;
const plainEnd = /^(.*?[\u3400-\u9fff）)》”])\s+(\d{1,4})$/;
const longest = 200;

export const entryOrdinal =
  /^(?:\d{1,3}\s?[.．、]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）])\s?/;
export const contentsHeading = /^目\s*[录次]$/;

/** True for a line that ends in dotted leaders and a page. Long lines are prose; the pattern is not let loose on them. */
export function endsEntry(text: string): boolean {
  return text.length <= longest && entryEnd.test(text);
}

/** The title of an entry without its number, leaders, author and page. */
export function bareEntry(text: string): string {
  const hit = text.length > longest ? null : (entryEnd.exec(text) ?? bracketEnd.exec(text) ?? plainEnd.exec(text));
  return (hit?.[1] ?? text).replace(entryOrdinal, '').trim();
}

/** The entries of a piece of contents: wrapped lines are joined up to the page; where no line has a page, each is an entry. */
export function readEntries(lines: SourceLine[]): ContentsEntry[] {
  const texts = lines.filter((line) => !contentsHeading.test(line.text));
  const entries = texts.flatMap((line) => (line.role === 'table' ? (rowEntry(line) ?? []) : []));
  const paged = pagedEntries(texts.filter((line) => line.role !== 'table'));
  if (paged.length > 0 || entries.length > 0) return [...entries, ...paged];
  return texts.map((line) => toEntry(bareEntry(line.text), null, null, line.number));
}

function pagedEntries(lines: SourceLine[]): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let open: { text: string; line: number } | null = null;
  for (const { text, number } of lines) {
    if (entryOrdinal.test(text)) open = null;
    const whole: string = open === null ? text : open.text + text;
    const line: number = open === null ? number : open.line;
    const entry = whole.length > longest ? null : pagedEntry(whole, line);
    if (entry !== null) entries.push(entry);
    open = entry === null && whole.length <= longest ? { text: whole, line } : null;
  }
  return entries;
}

function pagedEntry(text: string, line: number): ContentsEntry | null {
  const led = entryEnd.exec(text);
  const hit = led ?? bracketEnd.exec(text) ?? plainEnd.exec(text);
  if (hit === null) return null;
  const author = led === null ? '' : (led[2] ?? '').replaceAll(' ', '');
  const page = Number(led === null ? hit[2] : led[3]);
  const title = bareEntry(hit[1] ?? '');
  return title === '' ? null : toEntry(title, author || null, page, line);
}

/** Of a row, the longest cell is the title and a last cell of digits the page. */
function rowEntry(line: SourceLine): ContentsEntry | null {
  const cells = line.text.split('|').map((cell) => cell.trim());
  const widest = cells.reduce((longer, cell) => (cell.length > longer.length ? cell : longer), '');
  const title = widest.replace(entryOrdinal, '');
  if (!/[\u3400-\u9fff]{4}/.test(title)) return null;
  const last = cells.filter((cell) => cell !== '').at(-1) ?? '';
  return toEntry(title, null, /^\d{1,4}$/.test(last) ? Number(last) : null, line.number);
}

function toEntry(title: string, author: string | null, page: number | null, line: number): ContentsEntry {
  return { title, key: titleKey(title), author, page, line };
}

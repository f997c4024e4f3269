import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { WarningCode } from '#shared/domain/warning-code.ts';
import { plainHan } from '#shared/text/plain-han.ts';
import type { Line, LineHint } from '../drawn-text.ts';
import { DrawnTotal } from './drawn-total.ts';
import type { ReadLimits } from './limits.ts';
import { addPage, type PageRuns, pagesTold } from './page-list.ts';
import { withoutControls } from './without-controls.ts';

/** Collects the lines of one file, numbers them from 1 and keeps the limits on number and length of lines. */
export class LineCollector {
  readonly lines: Line[] = [];
  readonly messages: ReadWarning[] = [];
  private readonly total: DrawnTotal;
  private readonly limits: ReadLimits;
  private pageStarts = false;
  private saidRadicals = false;
  private readonly leftOut = new Map<WarningCode, { count: number; pages: PageRuns }>();

  constructor(name: string, limits: ReadLimits) {
    this.total = new DrawnTotal(name, limits);
    this.limits = limits;
  }

  /** The next line begins a page because the author said so. */
  startPage(): void {
    this.pageStarts = true;
  }

  /** Adds one line. A line longer than the limit is cut into several, with a message. */
  add(raw: string, hint: LineHint = {}, page: number | null = null): void {
    this.total.addCharacters(raw.length);
    this.addCounted(raw, hint, page);
  }

  private addCounted(raw: string, hint: LineHint, page: number | null): void {
    const text = this.plain(raw);
    if (text.length > this.limits.lineLength) {
      this.addCut(text, hint, page);
      return;
    }
    this.total.holdLines(this.lines.length + 1);
    const full = this.pageStarts && text !== '' ? { ...hint, startsPage: true } : hint;
    if (text !== '') this.pageStarts = false;
    const line: Line = { number: this.lines.length + 1, text, page };
    if (Object.keys(full).length > 0) line.hint = full;
    this.lines.push(line);
  }

  /** Adds a table row as `| a | b |`; line breaks inside a cell become spaces there, and stay in `brokenCells`. */
  addRow(cells: string[], hint: LineHint = {}, page: number | null = null): void {
    const kept = cells.slice(0, this.limits.columns);
    this.total.addCells(kept.length);
    this.total.addCharacters(kept.reduce((sum, cell) => sum + cell.length, 0));
    const clean = kept.map((cell) => this.plain(cell.replace(/[\r\n\t\v\f]+/g, ' ').trim()));
    if (cells.length > clean.length) this.warn('columns-dropped', `only the first ${clean.length} columns are read`);
    const escaped = clean.map((cell) => cell.replaceAll('|', '｜'));
    const isBroken = kept.some((cell) => /[\r\n]/.test(cell.trim()));
    const broken = isBroken ? { brokenCells: kept.map((cell) => this.plain(cell.replace(/\r\n?/g, '\n').trim())) } : {};
    this.addCounted(`| ${escaped.join(' | ')} |`, { ...hint, cells: clean, ...broken, wholeParagraph: true }, page);
  }

  /** A message about the line that is added next. */
  warn(code: WarningCode, message: string): void {
    this.messages.push({ line: this.lines.length + 1, code, message });
  }

  /** A message about something behind the last line that is not drawn; `details` fill the places of its sentence. */
  warnOfLeftOut(code: WarningCode, message: string, details: Record<string, string | number>): void {
    this.messages.push({ line: Math.max(1, this.lines.length), code, message, details });
  }

  /** Something at this place (behind the last line, or on a page) that is not drawn: told once per kind of thing, with how often and where. */
  noteLeftOut(
    code: WarningCode,
    message: string,
    { count = 1, page = null }: { count?: number; page?: number | null } = {},
  ): void {
    const known = this.leftOut.get(code) ?? { count: 0, pages: [] };
    known.count += count;
    if (page !== null) addPage(known.pages, page);
    const details = { count: known.count, ...(known.pages.length > 0 && { pages: pagesTold(known.pages) }) };
    const first = this.messages.find((one) => one.code === code);
    if (first === undefined) this.warnOfLeftOut(code, message, details);
    else first.details = details;
    this.leftOut.set(code, known);
  }

  /** Says once per file that radicals were written for characters. Control characters are no text. */
  private plain(raw: string): string {
    const text = withoutControls(raw);
    const plain = plainHan(text);
    if (plain !== text && !this.saidRadicals) {
      this.saidRadicals = true;
      this.warn(
        'radicals-replaced',
        'the file writes radicals such as U+2F08 for characters; they are read as the characters',
      );
    }
    return plain;
  }

  private addCut(text: string, hint: LineHint, page: number | null): void {
    this.warn('line-cut', `a line of ${text.length} characters is cut every ${this.limits.lineLength}`);
    for (let at = 0; at < text.length; at += this.limits.lineLength) {
      this.addCounted(text.slice(at, at + this.limits.lineLength), at === 0 ? hint : {}, page);
    }
  }
}

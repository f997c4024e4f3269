import type { LineHint } from '../../drawn-text.ts';
import type { LineCollector } from '../line-collector.ts';
import { joinLabel } from '../lists/list-counter.ts';
import { type CellEdges, type EdgedRow, layByEdges } from '../table-edges.ts';

/** How the characters of a run look. */
export type RunLook = { bold: boolean; halfPoints: number };

/** What a paragraph says of itself. */
export type ParagraphLook = { centred: boolean; heading: number | null; inTable: boolean; startsPage: boolean };

/** Draws paragraphs and rows in the order in which RTF gives them. */
export class RtfDrawer {
  private readonly collector: LineCollector;
  private text = '';
  private label = '';
  private runs: { length: number; look: RunLook }[] = [];
  private cell: string[] = [];
  private cells: string[][] = [];
  private rows: EdgedRow[] = [];

  constructor(collector: LineCollector) {
    this.collector = collector;
  }

  /** A line break of the author is `\n`. */
  add(text: string, look: RunLook): void {
    this.text += text;
    if (text.trim() !== '') this.runs.push({ length: text.trim().length, look });
  }

  /** The automatic number of the paragraph. */
  addLabel(text: string): void {
    this.label += text;
  }

  /** Whether a paragraph is begun. */
  get hasText(): boolean {
    return this.text !== '' || this.label !== '';
  }

  startPage(): void {
    this.collector.startPage();
  }

  endParagraph(look: ParagraphLook): void {
    const { text, label, runs } = this;
    this.text = '';
    this.label = '';
    this.runs = [];
    const own = text.trim() === '' ? '' : joinLabel(label.trim(), text.trimEnd());
    if (look.inTable) {
      // A number alone in a cell is the number of the row.
      const inCell = own === '' ? label.trim() : own.trim();
      if (inCell !== '') this.cell.push(inCell);
      return;
    }
    this.endTable();
    if (look.startsPage) this.collector.startPage();
    const lines = own.split('\n').map((line) => line.trimEnd());
    const hint = hintOf(look, runs);
    for (const [index, line] of lines.entries())
      this.collector.add(line, index === lines.length - 1 ? { ...hint, wholeParagraph: true } : hint);
  }

  endCell(look: ParagraphLook): void {
    this.endParagraph({ ...look, inTable: true });
    this.cells.push(this.cell);
    this.cell = [];
  }

  endRow(edges: CellEdges[]): void {
    if (this.cells.length > 0) this.rows.push({ cells: this.cells, edges });
    this.cells = [];
    this.cell = [];
  }

  /** Draws what is left at the end. */
  finish(look: ParagraphLook): void {
    if (this.text.trim() !== '' || this.label !== '') this.endParagraph({ ...look, inTable: false });
    this.endTable();
  }

  private endTable(): void {
    if (this.cells.length > 0) this.endRow([]);
    for (const row of layByEdges(this.rows)) {
      // A row of one cell is a frame around text, not data; see the same in docx.
      if (row.single !== null) {
        for (const text of row.single) if (text !== '') this.collector.add(text, { wholeParagraph: true });
      } else if (row.cells.some((cell) => cell !== '')) {
        this.collector.addRow(row.cells, row.merged.length > 0 ? { merged: row.merged } : {});
      }
    }
    this.rows = [];
  }
}

function hintOf({ centred, heading }: ParagraphLook, runs: readonly { length: number; look: RunLook }[]): LineHint {
  const hint: LineHint = {};
  if (heading !== null) hint.heading = heading;
  if (centred) hint.centred = true;
  if (runs.length > 0 && runs.every(({ look }) => look.bold)) hint.bold = true;
  const longest = runs.toSorted((a, b) => b.length - a.length)[0];
  if (longest !== undefined) hint.size = longest.look.halfPoints / 2;
  return hint;
}

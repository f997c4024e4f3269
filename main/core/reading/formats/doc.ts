import type { DrawnText, LineHint } from '../drawn-text.ts';
import { withLeader } from './contents-leader.ts';
import { countComments, openDocFile } from './doc/doc-file.ts';
import { readDocLists } from './doc/doc-lists.ts';
import { type DocParagraph, lastValue, readDocParagraphs } from './doc/doc-paragraphs.ts';
import { readDocProperties } from './doc/doc-properties.ts';
import { type DocStyle, readDocStyles } from './doc/doc-styles.ts';
import { type DocRow, layDocTable } from './doc/doc-table.ts';
import type { Sprm } from './doc/sprms.ts';
import { VisibleText } from './doc/visible-text.ts';
import type { ReadLimits } from './limits.ts';
import { LineCollector } from './line-collector.ts';
import { joinLabel, ListCounter } from './lists/list-counter.ts';
import type { ListOfParagraph } from './lists/list-level.ts';
import { loosenCutParagraphs } from './loosen-cut-paragraphs.ts';
import { noteWordLeftOut } from './word-left-out.ts';

/**
 * Reads a Word 97–2003 file or a Word-compatible WPS file ([MS-DOC]): one line per paragraph with its automatic number,
 * one per table row; deletions taken as accepted; notes and text boxes after the text. Read here and not by a library,
 * because the readers for it give the text without the automatic numbers, and the points of an opinion hang on them.
 */
export function readDoc(bytes: Uint8Array, name: string, limits: ReadLimits): DrawnText {
  const file = openDocFile(bytes, name);
  const { lists, isComplete } = readDocLists(file);
  const collector = new LineCollector(name, limits);
  if (!isComplete) collector.warn('numbers-missing', 'the list table is damaged: automatic numbers are left out');
  const { paragraphs, ...letters } = readDocParagraphs(file);
  const hasBoxes = file.counts.boxes > 0;
  const drawer = new DocDrawer({ collector, lists, styleOf: readDocStyles(file), hasBoxes });
  const { text, footnotes, headers, comments, endnotes, boxes } = file.counts;
  const afterComments = text + footnotes + headers + comments;
  drawer.drawRange(paragraphs, 0, text);
  drawer.drawNotes(paragraphs, text, text + footnotes);
  drawer.drawNotes(paragraphs, afterComments, afterComments + endnotes);
  if (boxes > 0) collector.warn('boxes-at-end', 'text boxes stand after the text');
  drawer.drawRange(paragraphs, afterComments + endnotes, afterComments + endnotes + boxes);
  noteWordLeftOut(collector, { ...letters, objects: file.objects, comments: countComments(file) });
  const margins = textOfRange(paragraphs, text + footnotes, text + footnotes + headers);
  const messages = [...collector.messages, ...loosenCutParagraphs(collector.lines)];
  const properties = readDocProperties(file.properties);
  return {
    mediaType: 'application/msword',
    encoding: null,
    lines: collector.lines,
    messages,
    ...(margins.length > 0 && { margins }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

/** The visible paragraphs of a part of the text that is no part of the paper: headers and footers. */
function textOfRange(paragraphs: DocParagraph[], from: number, to: number): string[] {
  const visible = new VisibleText();
  return paragraphs
    .filter(({ start }) => start >= from && start < to)
    .map(({ text }) => visible.read(text).trim())
    .filter((text) => text !== '');
}

/** Codes of property changes ([MS-DOC] 2.6.1, 2.6.2). */
const code = {
  listLevel: 0x260a,
  list: 0x460b,
  inTable: 0x2416,
  rowEnd: 0x2417,
  alignment: 0x2461,
  alignmentOld: 0x2403,
  outline: 0x2640,
  pageBefore: 0x2407,
  bold: 0x0835,
  halfPoints: 0x4a43,
};

type DocDrawerParts = {
  collector: LineCollector;
  lists: Map<number, ListOfParagraph>;
  styleOf: (index: number) => DocStyle;
  hasBoxes: boolean;
};

class DocDrawer {
  private readonly collector: LineCollector;
  private readonly lists: Map<number, ListOfParagraph>;
  private readonly styleOf: (index: number) => DocStyle;
  private readonly hasBoxes: boolean;
  private readonly counter = new ListCounter();
  private readonly visible = new VisibleText();
  private rows: DocRow[] = [];
  private cells: string[][] = [];
  private cell: string[] = [];
  private notes = 0;

  constructor(parts: DocDrawerParts) {
    this.collector = parts.collector;
    this.lists = parts.lists;
    this.styleOf = parts.styleOf;
    this.hasBoxes = parts.hasBoxes;
  }

  drawRange(paragraphs: DocParagraph[], from: number, to: number): void {
    for (const paragraph of paragraphs) {
      if (paragraph.start >= from && paragraph.start < to) this.drawParagraph(paragraph);
    }
    this.endTable();
  }

  /** A note begins with the same mark as its place in the text. */
  drawNotes(paragraphs: DocParagraph[], from: number, to: number): void {
    for (const paragraph of paragraphs) {
      if (paragraph.start < from || paragraph.start >= to) continue;
      const opensNote = paragraph.text.includes('\x02');
      if (opensNote) this.notes += 1;
      if (opensNote && this.notes === 1) this.collector.warn('notes-at-end', 'notes stand after the text');
      const text = new VisibleText().read(paragraph.text.replaceAll('\x02', '')).trim();
      if (text !== '') this.collector.add(opensNote ? `[${this.notes}] ${text}` : text, { wholeParagraph: true });
    }
  }

  private drawParagraph(paragraph: DocParagraph): void {
    const before = this.picturesDrawn();
    this.drawOwn(paragraph);
    const found = this.picturesDrawn() - before;
    if (found > 0) this.collector.noteLeftOut('pictures-left-out', 'pictures are not read', { count: found });
  }

  /** Of what is drawn beside the lines, text boxes are read for themselves. */
  private picturesDrawn(): number {
    return this.visible.pictures + (this.hasBoxes ? 0 : this.visible.drawings);
  }

  private drawOwn(paragraph: DocParagraph): void {
    const style = this.styleOf(paragraph.style);
    const sprms = [...style.sprms, ...paragraph.sprms];
    const wasInContents = this.visible.isInContents();
    const raw = this.visible.read(paragraph.text);
    const isContents = wasInContents || this.visible.isInContents() || style.isContents;
    const text = isContents ? withLeader(raw) : raw;
    const label = this.labelOf(sprms);
    if (lastValue(sprms, code.inTable) === 1) {
      this.drawInTable(paragraph, sprms, text === '' ? label : joinLabel(label, text));
      return;
    }
    this.endTable();
    if (lastValue(sprms, code.pageBefore) === 1) this.collector.startPage();
    const lines = text.split('\n').map((line) => line.trimEnd());
    const hint = hintOf(paragraph, style, sprms);
    for (const [index, line] of lines.entries()) {
      const labelled = index === 0 && line !== '' ? joinLabel(label, line) : line;
      this.collector.add(labelled, index === lines.length - 1 ? { ...hint, wholeParagraph: true } : hint);
    }
    if (paragraph.mark === '\f') this.collector.startPage();
  }

  private drawInTable(paragraph: DocParagraph, sprms: Sprm[], text: string): void {
    if (lastValue(sprms, code.rowEnd) === 1) {
      this.endRow(sprms);
      return;
    }
    const trimmed = text.trim();
    if (trimmed !== '') this.cell.push(trimmed);
    if (paragraph.mark !== '\x07') return;
    this.cells.push(this.cell);
    this.cell = [];
  }

  private endRow(sprms: Sprm[]): void {
    if (this.cell.length > 0) this.cells.push(this.cell);
    if (this.cells.length > 0) this.rows.push({ cells: this.cells, sprms });
    this.cells = [];
    this.cell = [];
  }

  private endTable(): void {
    this.endRow([]);
    for (const row of layDocTable(this.rows)) {
      // A row of one cell is a frame around text, not data; see the same in docx.
      if (row.single !== null) {
        for (const text of row.single) if (text !== '') this.collector.add(text, { wholeParagraph: true });
      } else if (row.cells.some((cell) => cell !== '')) {
        this.collector.addRow(row.cells, row.merged.length > 0 ? { merged: row.merged } : {});
      }
    }
    this.rows = [];
  }

  private labelOf(sprms: Sprm[]): string {
    const list = this.lists.get(lastValue(sprms, code.list) ?? 0);
    return list === undefined ? '' : this.counter.next(list, lastValue(sprms, code.listLevel) ?? 0);
  }
}

function hintOf(paragraph: DocParagraph, style: DocStyle, sprms: Sprm[]): LineHint {
  const hint: LineHint = {};
  const outline = lastValue(sprms, code.outline);
  if (outline !== undefined && outline < 9) hint.heading = outline + 1;
  else if (style.heading !== null) hint.heading = style.heading;
  if ((lastValue(sprms, code.alignment) ?? lastValue(sprms, code.alignmentOld)) === 1) hint.centred = true;
  if (paragraph.runs.length > 0 && paragraph.runs.every((run) => lastValue(run.sprms, code.bold) === 1))
    hint.bold = true;
  const longest = [...paragraph.runs].sort((a, b) => b.length - a.length)[0];
  const halfPoints = longest === undefined ? undefined : lastValue(longest.sprms, code.halfPoints);
  if (halfPoints !== undefined) hint.size = halfPoints / 2;
  return hint;
}

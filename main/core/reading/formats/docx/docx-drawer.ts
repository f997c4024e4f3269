import type { LineHint } from '../../drawn-text.ts';
import { withLeader } from '../contents-leader.ts';
import type { ReadLimits } from '../limits.ts';
import { LineCollector } from '../line-collector.ts';
import { joinLabel, ListCounter } from '../lists/list-counter.ts';
import { childElement, childElements, valOf, type XmlNode } from '../xml.ts';
import type { Numbering } from './numbering.ts';
import {
  freshText,
  isMarkDeleted,
  type ParagraphText,
  paragraphText,
  styleIdOf,
  type TextState,
} from './paragraph-text.ts';
import { isOn, type ParagraphStyle, paragraphHints, type Styles } from './styles.ts';
import { readTable, type TableRow } from './table.ts';

type DrawnParagraph = { lines: string[]; hint: LineHint; boxes: XmlNode[]; startsPage: boolean; breakAfter: boolean };

/** Draws the blocks of a docx, in document order, as lines. One drawer serves one file: numbers and notes run on. */
export class DocxDrawer {
  readonly collector: LineCollector;
  readonly state: TextState = freshText();
  private toldPictures = 0;
  private readonly styles: Styles;
  private readonly numbering: Numbering;
  private readonly counter = new ListCounter();
  /** Text of paragraphs whose end mark was deleted by a tracked change. */
  private carried = '';

  constructor(parts: { styles: Styles; numbering: Numbering; name: string; limits: ReadLimits }) {
    this.styles = parts.styles;
    this.numbering = parts.numbering;
    this.collector = new LineCollector(parts.name, parts.limits);
  }

  /** Draws a paragraph, a table, or the chosen branch around them. */
  drawBlock(node: XmlNode): void {
    this.drawByName(node);
    const pictures = this.state.left.pictures - this.toldPictures;
    if (pictures > 0) this.collector.noteLeftOut('pictures-left-out', 'pictures are not read', { count: pictures });
    this.toldPictures = this.state.left.pictures;
  }

  private drawByName(node: XmlNode): void {
    if (node.name === 'p') this.drawParagraph(node);
    else if (node.name === 'tbl') this.drawTable(node);
    else if (node.name === 'altChunk') this.state.left.objects += 1;
    else if (node.name === 'AlternateContent')
      this.drawBlocks(childElement(node, 'Choice') ?? childElement(node, 'Fallback'));
    else if (node.name !== 'del' && node.name !== 'moveFrom') this.drawBlocks(node);
  }

  /** Draws every block inside `node`. */
  drawBlocks(node: XmlNode | undefined): void {
    for (const child of childElements(node)) this.drawBlock(child);
  }

  private drawParagraph(node: XmlNode): void {
    const drawn = this.readParagraph(node);
    if (drawn === null) return;
    if (drawn.startsPage) this.collector.startPage();
    for (const [index, text] of drawn.lines.entries()) {
      const isLast = index === drawn.lines.length - 1;
      this.collector.add(text, isLast ? { ...drawn.hint, wholeParagraph: true } : drawn.hint);
    }
    for (const box of drawn.boxes) this.drawBlocks(box);
    if (drawn.breakAfter || endsSection(node)) this.collector.startPage();
  }

  /** Null when the paragraph's end mark is deleted: its text waits for the next paragraph. */
  private readParagraph(node: XmlNode, inCell = false): DrawnParagraph | null {
    const read = paragraphText(node, this.state);
    const text = this.carried + read.text;
    if (isMarkDeleted(node)) {
      this.carried = text;
      return null;
    }
    this.carried = '';
    const style = this.styleOf(node);
    const label = this.labelOf(node, style);
    const isContents = read.inContents || style.contents === true;
    const lines = splitLines(isContents ? withLeader(text) : text);
    if (lines[0] !== undefined && lines[0] !== '') lines[0] = joinLabel(label, lines[0]);
    // A number alone in a cell is the number of the row; alone in the text it is an empty paragraph of a list.
    else if (inCell) lines[0] = label;
    const breaks = childElement(childElement(node, 'pPr'), 'pageBreakBefore');
    return {
      lines,
      hint: hintOf(style, read),
      boxes: read.boxes,
      startsPage: read.breakBefore || isOn(breaks),
      breakAfter: read.breakAfter,
    };
  }

  private styleOf(node: XmlNode): ParagraphStyle {
    const style = this.styles.styleOf(styleIdOf(node));
    const own = paragraphHints(childElement(node, 'pPr'));
    return { ...style, ...own };
  }

  private labelOf(node: XmlNode, style: ParagraphStyle): string {
    if (style.numId === undefined || style.numId === '0') return '';
    const list = this.numbering.listOf(style.numId);
    return list === null ? '' : this.counter.next(list, this.levelOf(node, style, style.numId));
  }

  /** The paragraph's own level; with the style's list, the level that is tied to the style comes before its own word. */
  private levelOf(node: XmlNode, style: ParagraphStyle, numId: string): number {
    const own = paragraphHints(childElement(node, 'pPr'));
    if (own.level !== undefined) return own.level;
    return own.numId === undefined ? (this.numbering.levelOfStyle(numId, style.id) ?? style.level ?? 0) : 0;
  }

  private drawTable(node: XmlNode): void {
    const rows = readTable(node, (cell) => cellBlocks(cell).map((block) => this.cellText(block)));
    for (const row of rows) this.drawRow(row);
  }

  private drawRow(row: TableRow): void {
    // A row of one cell is a frame around text (a box of a plan, a title over a table), not data.
    if (row.cells.length > 0 && row.single !== null) {
      for (const text of row.single) {
        if (text !== '') this.collector.add(text, { wholeParagraph: true });
      }
    } else if (row.cells.some((cell) => cell !== '')) {
      this.collector.addRow(row.cells, row.merged.length > 0 ? { merged: row.merged } : {});
    }
    for (const nested of row.nested) this.drawTable(nested);
  }

  private cellText(paragraph: XmlNode): string {
    const drawn = this.readParagraph(paragraph, true);
    if (drawn === null) return '';
    const boxes = drawn.boxes.flatMap((box) => cellBlocks(box).map((block) => this.cellText(block)));
    return [...drawn.lines, ...boxes].filter((line) => line !== '').join('\n');
  }
}

/** Paragraphs directly in a cell, through content controls; nested tables are drawn after the row. */
function cellBlocks(cell: XmlNode): XmlNode[] {
  return childElements(cell).flatMap((child) => {
    if (child.name === 'p') return [child];
    if (child.name === 'sdt' || child.name === 'sdtContent' || child.name === 'customXml') return cellBlocks(child);
    return [];
  });
}

function splitLines(text: string): string[] {
  return text.split('\n').map((line) => line.trimEnd());
}

function endsSection(node: XmlNode): boolean {
  const section = childElement(childElement(node, 'pPr'), 'sectPr');
  return section !== undefined && valOf(childElement(section, 'type')) !== 'continuous';
}

function hintOf(style: ParagraphStyle, read: ParagraphText): LineHint {
  const hint: LineHint = {};
  if (style.heading !== undefined) hint.heading = style.heading;
  if (style.alignment === 'center') hint.centred = true;
  if (read.runs.length > 0 && read.runs.every((run) => run.bold ?? style.bold ?? false)) hint.bold = true;
  const longest = [...read.runs].sort((a, b) => b.length - a.length)[0];
  const size = longest?.size ?? style.size;
  if (size !== undefined && longest !== undefined) hint.size = size;
  return hint;
}

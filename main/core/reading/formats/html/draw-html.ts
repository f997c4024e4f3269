import type { LineHint } from '../../drawn-text.ts';
import { joinLabel } from '../lists/list-counter.ts';
import { childElements, textOf, type XmlNode } from '../xml.ts';
import { cellsOf, isDataTable, rowsOf } from './data-table.ts';
import {
  alignStyle,
  articleMark,
  boldStyle,
  type HtmlValues,
  hiddenStyle,
  htmlValues,
  pageStyle,
  wrapInWord,
} from './html.rules.ts';
import { labelOf, listFormat, opensWithMark } from './list-mark.ts';

/** One block of a page: a line, with how much of it is links, and whether it stands in the page's article. */
export type HtmlBlock = {
  text: string;
  hint: LineHint;
  /** Characters inside links. */
  linked: number;
  inArticle: boolean;
};

type Surrounding = {
  bold: boolean;
  linked: boolean;
  centred: boolean;
  heading: number | null;
  inArticle: boolean;
  pre: boolean;
  /** How many numbered lists are open around. */
  listDepth: number;
};

const blockTags = new Set(
  (
    'p div section article main header footer aside nav center blockquote dl dt dd ul ol li table tr td th caption figure ' +
    'figcaption h1 h2 h3 h4 h5 h6 address fieldset legend form body pre hr details summary tbody thead tfoot'
  ).split(' '),
);
/** Frames of a page around its article. */
const chrome = new Set(['nav', 'footer', 'aside', 'head', 'title']);

/** Draws the blocks of a page in document order. */
export function drawHtml(root: XmlNode, values: HtmlValues = htmlValues): HtmlBlock[] {
  const drawer = new HtmlDrawer(values);
  const nothing = {
    bold: false,
    linked: false,
    centred: false,
    heading: null,
    inArticle: false,
    pre: false,
    listDepth: 0,
  };
  drawer.draw(root, nothing);
  drawer.flush(true);
  return drawer.blocks;
}

class HtmlDrawer {
  readonly blocks: HtmlBlock[] = [];
  private text = '';
  private boldLength = 0;
  private linked = 0;
  private open: Surrounding | null = null;
  private startsPage = false;
  /** The number of a list item, until the item's first text comes. */
  private label = '';

  constructor(private readonly values: HtmlValues) {}

  draw(node: XmlNode, around: Surrounding): void {
    for (const child of node.children) {
      if (typeof child === 'string') this.addText(child, around);
      else this.drawElement(child, around);
    }
  }

  /** Ends the open block. `whole` is false at a `<br>`, where the paragraph may go on. */
  flush(whole: boolean): void {
    const text = tidy(this.text);
    // A line break with nothing before it, or an empty paragraph, is a blank line to the reader of the page.
    if (text === '' && !whole) this.addBlank();
    if (text !== '' && this.open !== null) {
      this.blocks.push(this.blockOf(joinLabel(this.label, text), this.open, whole));
      this.label = '';
    }
    this.text = '';
    this.boldLength = 0;
    this.linked = 0;
    this.open = null;
  }

  private addBlank(): void {
    if (this.blocks.length > 0)
      this.blocks.push({ text: '', hint: {}, linked: 0, inArticle: this.blocks.at(-1)?.inArticle ?? false });
  }

  private addText(raw: string, around: Surrounding): void {
    if (around.pre) {
      for (const [index, line] of raw.split(/\r?\n/).entries()) {
        if (index > 0) this.flush(false);
        this.append(line, around);
      }
      return;
    }
    this.append(
      raw.replace(/[ \t\r\n\f]+/g, (blank) => (/[\r\n]/.test(blank) ? '\n' : ' ')),
      around,
    );
  }

  private append(text: string, around: Surrounding): void {
    if (text === '') return;
    const length = text.trim().length;
    if (length > 0) this.open ??= around;
    this.text += text;
    if (around.bold) this.boldLength += length;
    if (around.linked) this.linked += length;
  }

  private blockOf(text: string, around: Surrounding, whole: boolean): HtmlBlock {
    const hint: LineHint = {};
    if (whole) hint.wholeParagraph = true;
    if (around.centred) hint.centred = true;
    if (around.heading !== null) hint.heading = around.heading;
    if (this.boldLength >= text.length * this.values.htmlBoldShare) hint.bold = true;
    if (this.startsPage) hint.startsPage = true;
    this.startsPage = false;
    return { text, hint, linked: this.linked, inArticle: around.inArticle };
  }

  private drawElement(node: XmlNode, around: Surrounding): void {
    if (isHidden(node) || node.name === 'rt' || node.name === 'rp' || node.name === 'del') return;
    if (chrome.has(node.name) && !around.inArticle) return;
    if (node.name === 'br') {
      this.flush(false);
      return;
    }
    const within = surroundingOf(node, around);
    if (!blockTags.has(node.name)) {
      this.draw(node, within);
      return;
    }
    this.flush(true);
    if (pageStyle.form.test(node.attributes.style ?? '')) this.startsPage = true;
    if (node.name === 'table' && isDataTable(node, this.values)) this.drawTable(node, within);
    else if (node.name === 'ol') this.drawList(node, within);
    else this.drawBlock(node, within);
    this.flush(true);
  }

  private drawBlock(node: XmlNode, within: Surrounding): void {
    const before = this.blocks.length;
    this.draw(node, within);
    const isEmpty = node.name === 'p' && this.blocks.length === before && tidy(this.text) === '';
    if (isEmpty) this.addBlank();
  }

  private drawList(list: XmlNode, around: Surrounding): void {
    const format = listFormat(list, around.listDepth);
    let count = Number(list.attributes.start ?? 1);
    if (!Number.isSafeInteger(count)) count = 1;
    for (const item of childElements(list)) {
      if (item.name !== 'li') {
        this.drawElement(item, around);
        continue;
      }
      const own = Number(item.attributes.value ?? count);
      if (Number.isSafeInteger(own)) count = own;
      this.flush(true);
      // Pages that number by hand inside a list hide the list's own numbers by style sheets that are not read here.
      this.label = format === null || opensWithMark(textOf(item)) ? '' : labelOf(count, format);
      this.draw(item, { ...around, listDepth: around.listDepth + 1 });
      this.flush(true);
      this.label = '';
      count += 1;
    }
  }

  private drawTable(table: XmlNode, around: Surrounding): void {
    const covered = new Map<number, number>();
    for (const row of rowsOf(table)) {
      const cells: string[] = [];
      const merged: { column: number; across: number; down: number }[] = [];
      for (const cell of cellsOf(row)) {
        skipCovered(covered, cells);
        const across = spanOf(cell.attributes.colspan);
        const down = spanOf(cell.attributes.rowspan);
        if (across > 1 || down > 1) merged.push({ column: cells.length, across, down });
        for (let index = 0; index < across; index += 1) {
          if (down > 1) covered.set(cells.length, down - 1);
          cells.push(index === 0 ? tidy(cellText(cell)) : '');
        }
      }
      skipCovered(covered, cells);
      this.addRow(cells, merged, around);
    }
  }

  private addRow(
    cells: string[],
    merged: { column: number; across: number; down: number }[],
    around: Surrounding,
  ): void {
    const [only, ...others] = cells.filter((cell) => cell !== '');
    if (only === undefined) return;
    const inArticle = around.inArticle;
    const isTitle = others.length === 0 && merged.some(({ across }) => across === cells.length);
    const hint: LineHint = isTitle ? { wholeParagraph: true } : { cells };
    if (merged.length > 0 && !isTitle) hint.merged = merged;
    this.blocks.push({ text: only, hint, linked: 0, inArticle });
  }
}

/** Columns that a cell of an earlier row covers are empty here. */
function skipCovered(covered: Map<number, number>, cells: string[]): void {
  for (let left = covered.get(cells.length); left !== undefined && left > 0; left = covered.get(cells.length)) {
    covered.set(cells.length, left - 1);
    cells.push('');
  }
}

function surroundingOf(node: XmlNode, around: Surrounding): Surrounding {
  const style = node.attributes.style ?? '';
  const align = alignStyle.form.find(style)?.groups.align ?? node.attributes.align;
  const heading = /^h([1-6])$/.exec(node.name)?.[1];
  const weight = boldStyle.form.test(style);
  return {
    bold: around.bold || node.name === 'b' || node.name === 'strong' || weight,
    linked: around.linked || node.name === 'a',
    centred: align === undefined ? around.centred || node.name === 'center' : align.toLowerCase() === 'center',
    heading: heading === undefined ? around.heading : Number(heading),
    inArticle: around.inArticle || isArticle(node),
    pre: around.pre || node.name === 'pre',
    listDepth: around.listDepth,
  };
}

/** The element by which the usual content systems of public bodies mark the text proper. */
function isArticle({ name, attributes }: XmlNode): boolean {
  if (name === 'article' || name === 'main' || attributes.role === 'main') return true;
  return articleMark.form.test(`${attributes.id ?? ''} ${attributes.class ?? ''}`);
}

/** Hidden elements, and the header and footer that LibreOffice writes into the text. */
function isHidden({ name, attributes }: XmlNode): boolean {
  if (name === 'div' && (attributes.title === 'header' || attributes.title === 'footer')) return true;
  return attributes.hidden !== undefined || hiddenStyle.form.test(attributes.style ?? '');
}

function cellText(node: XmlNode): string {
  const parts = node.children.map((child) => {
    if (typeof child === 'string')
      return child.replace(/[ \t\r\n\f]+/g, (blank) => (/[\r\n]/.test(blank) ? '\n' : ' '));
    if (isHidden(child) || child.name === 'rt') return '';
    return blockTags.has(child.name) || child.name === 'br' ? ` ${cellText(child)} ` : cellText(child);
  });
  return parts.join('');
}

function spanOf(value: string | undefined): number {
  const span = Number(value ?? 1);
  return Number.isSafeInteger(span) && span > 1 ? Math.min(span, 1_000) : 1;
}

function tidy(text: string): string {
  const joined = wrapInWord.form.replaceAll(text.replace(/[\n ]*\n[\n ]*/g, '\n')).replaceAll('\n', ' ');
  return joined
    .replaceAll('\u00a0', ' ')
    .replace(/^[\s\u3000]+/, '')
    .trimEnd();
}

import type { LineHint } from '../../drawn-text.ts';
import { joinLabel } from '../lists/list-counter.ts';
import { childElements, textOf, type XmlNode } from '../xml.ts';
import { isDataTable } from './data-table.ts';
import { type HtmlValues, htmlValues, pageStyle } from './html.rules.ts';
import type { HtmlBlock } from './html-block.ts';
import { blockTags, isHidden } from './html-elements.ts';
import { labelOf, listFormat, opensWithMark } from './list-mark.ts';
import { tidy } from './printed-text.ts';
import { type Surrounding, surroundingOf } from './surrounding.ts';
import { type TableRow, tableRows } from './table-rows.ts';

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
    if (node.name === 'table' && isDataTable(node, this.values))
      for (const row of tableRows(node)) this.addRow(row, within);
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

  private addRow({ cells, merged }: TableRow, around: Surrounding): void {
    const [only, ...others] = cells.filter((cell) => cell !== '');
    if (only === undefined) return;
    const inArticle = around.inArticle;
    const isTitle = others.length === 0 && merged.some(({ across }) => across === cells.length);
    const hint: LineHint = isTitle ? { wholeParagraph: true } : { cells };
    if (merged.length > 0 && !isTitle) hint.merged = merged;
    this.blocks.push({ text: only, hint, linked: 0, inArticle });
  }
}

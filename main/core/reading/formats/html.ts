import type { DrawnText } from '../drawn-text.ts';
import { decodeText } from './decode-text.ts';
import { drawHtml, type HtmlBlock } from './html/draw-html.ts';
import { parseHtml } from './html/html-tree.ts';
import type { ReadLimits } from './limits.ts';
import { LineCollector } from './line-collector.ts';
import { loosenCutParagraphs } from './loosen-cut-paragraphs.ts';
import { descendants, textOf, type XmlNode } from './xml.ts';

/**
 * Reads a saved web page, or a Word paper saved as HTML: one line per paragraph, one per row of a data table, numbers of
 * lists written out. Scripts, styles, menus and page frames are left out; where the page marks its article and most of
 * the text stands in it, only the article is drawn. Throws as `decodeText`.
 */
export function readHtml(bytes: Uint8Array, name: string, limits: ReadLimits): DrawnText {
  const { text, encoding } = decodeHtml(bytes, name);
  const root = parseHtml(text, name, limits);
  const collector = new LineCollector(name, limits);
  const blocks = drawHtml(root);
  const kept = keepArticle(blocks);
  if (kept.length < blocks.length) {
    collector.warn('navigation-left-out', `${blocks.length - kept.length} lines around the article are left out`);
  }
  const title = missingTitle(root, kept);
  if (title !== null) collector.add(title, { heading: 1, wholeParagraph: true });
  for (const block of kept) {
    if (block.hint.cells !== undefined) collector.addRow(block.hint.cells, block.hint);
    else collector.add(block.text, block.hint);
  }
  const messages = [...collector.messages, ...loosenCutParagraphs(collector.lines)];
  return { mediaType: 'text/html', encoding, lines: collector.lines, messages };
}

function decodeHtml(bytes: Uint8Array, name: string): { text: string; encoding: string } {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = /<meta[^>]{0,200}charset=["']?\s*([\w-]{1,40})/i.exec(head)?.[1];
  const isMarked = (bytes[0] ?? 0) >= 0xef;
  if (declared !== undefined && !isMarked) {
    try {
      const decoder = new TextDecoder(declared, { fatal: true });
      return { text: decoder.decode(bytes), encoding: decoder.encoding };
    } catch {
      // The page declares what it is not; its bytes decide.
    }
  }
  return decodeText(bytes, name);
}

/** The article where it holds most of the running text, else everything; menus (runs of links) go in both cases. */
function keepArticle(blocks: HtmlBlock[]): HtmlBlock[] {
  const own = (chosen: HtmlBlock[]) =>
    chosen.reduce((sum, block) => sum + Math.max(0, block.text.length - block.linked), 0);
  const article = blocks.filter((block) => block.inArticle);
  const isClear = own(article) >= own(blocks) * 0.6 && own(article) > 0;
  const headings = isClear ? blocks.filter((block) => block.inArticle || block.hint.heading === 1) : blocks;
  return headings.filter((_block, index) => !isMenu(headings, index));
}

/** One of at least three short blocks in a row that are nothing but links. */
function isMenu(blocks: HtmlBlock[], index: number): boolean {
  const isLink = (at: number): boolean => {
    const block = blocks[at];
    return (
      block !== undefined && block.text.length <= 60 && block.linked >= block.text.length * 0.8 && block.linked > 0
    );
  };
  if (!isLink(index)) return false;
  let run = 1;
  for (let at = index - 1; isLink(at) && run < 3; at -= 1) run += 1;
  for (let at = index + 1; isLink(at) && run < 3; at += 1) run += 1;
  return run >= 3;
}

/** The page's own title (without the name of the site), when the text does not hold it. */
function missingTitle(root: XmlNode, kept: HtmlBlock[]): string | null {
  const [node] = descendants(root, 'title');
  const title = node === undefined ? '' : (textOf(node).split(/[_|\-–—]/)[0] ?? '').trim();
  if (title.length < 6 || !/[\u3400-\u9fff]/.test(title)) return null;
  const bare = (text: string) => text.replace(/\s/g, '');
  const opening = kept
    .slice(0, 20)
    .map((block) => bare(block.text))
    .join('');
  return opening.includes(bare(title)) ? null : title;
}

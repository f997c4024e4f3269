import type { DrawnText } from '../drawn-text.ts';
import { decodeText } from './decode-text.ts';
import { drawHtml } from './html/draw-html.ts';
import { parseHtml } from './html/html-tree.ts';
import { keepArticle } from './html/keep-article.ts';
import { missingTitle } from './html/missing-title.ts';
import type { ReadLimits } from './limits.ts';
import { LineCollector } from './line-collector.ts';
import { loosenCutParagraphs } from './loosen-cut-paragraphs.ts';

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

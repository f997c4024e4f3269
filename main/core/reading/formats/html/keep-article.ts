import { type HtmlValues, htmlValues } from './html.rules.ts';
import type { HtmlBlock } from './html-block.ts';

/** The article where it holds most of the running text, else everything; menus (runs of links) go in both cases. */
export function keepArticle(blocks: readonly HtmlBlock[], values: HtmlValues = htmlValues): HtmlBlock[] {
  const own = (chosen: readonly HtmlBlock[]) =>
    chosen.reduce((sum, block) => sum + Math.max(0, block.text.length - block.linked), 0);
  const article = blocks.filter((block) => block.inArticle);
  const isClear = own(article) >= own(blocks) * values.htmlArticleShare && own(article) > 0;
  const headings = isClear ? blocks.filter((block) => block.inArticle || block.hint.heading === 1) : blocks;
  return headings.filter((_block, index) => !isMenu(headings, index, values));
}

/** One of several short blocks in a row that are nothing but links. */
function isMenu(blocks: readonly HtmlBlock[], index: number, values: HtmlValues): boolean {
  const isLink = (at: number): boolean => {
    const { text, linked } = blocks[at] ?? { text: '', linked: 0 };
    return text.length <= values.htmlMenuLink && linked >= text.length * values.htmlMenuShare && linked > 0;
  };
  if (!isLink(index)) return false;
  let run = 1;
  for (let at = index - 1; isLink(at) && run < values.htmlMenuRun; at -= 1) run += 1;
  for (let at = index + 1; isLink(at) && run < values.htmlMenuRun; at += 1) run += 1;
  return run >= values.htmlMenuRun;
}

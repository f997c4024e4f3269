import { descendants, textOf, type XmlNode } from '../xml.ts';
import { hanTitle, htmlValues, siteBehind } from './html.rules.ts';
import type { HtmlBlock } from './html-block.ts';

/** The page's own title (without the name of the site), when the text does not hold it. */
export function missingTitle(
  root: XmlNode,
  kept: readonly Pick<HtmlBlock, 'text'>[],
  { htmlTitleShortest, htmlTitleWithin } = htmlValues,
): string | null {
  const [node] = descendants(root, 'title');
  const whole = node === undefined ? '' : textOf(node);
  const title = whole.slice(0, siteBehind.form.find(whole)?.start).trim();
  if (title.length < htmlTitleShortest || !hanTitle.form.test(title)) return null;
  const bare = (text: string) => text.replace(/\s/g, '');
  const opening = kept
    .slice(0, htmlTitleWithin)
    .map((block) => bare(block.text))
    .join('');
  return opening.includes(bare(title)) ? null : title;
}

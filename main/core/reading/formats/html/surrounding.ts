import type { XmlNode } from '../xml.ts';
import { alignStyle, articleMark, boldStyle } from './html.rules.ts';

/** What the elements around a text say of it. */
export type Surrounding = {
  bold: boolean;
  linked: boolean;
  centred: boolean;
  heading: number | null;
  inArticle: boolean;
  pre: boolean;
  /** How many numbered lists are open around. */
  listDepth: number;
};

/** What holds of the text inside an element. */
export function surroundingOf(node: XmlNode, around: Surrounding): Surrounding {
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

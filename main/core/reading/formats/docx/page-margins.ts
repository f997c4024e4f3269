import { childElements, type XmlNode } from '../xml.ts';
import { freshText, paragraphText } from './paragraph-text.ts';

const kinds = ['/header', '/footer'];

/**
 * The paragraphs of the headers and footers that a document names among its relations (ECMA-376 17.10), those of text boxes and tables too,
 * without blank ones. `part` gives a part of the package by its path, null where there is none.
 */
export function readDocxMargins(main: string, part: (path: string) => XmlNode | null): string[] {
  const cut = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, cut);
  const relations = part(`${folder}_rels/${main.slice(cut)}.rels`);
  const paths = childElements(relations ?? undefined, 'Relationship').flatMap(({ attributes }) => {
    const { Type = '', Target = '' } = attributes;
    if (!kinds.some((kind) => Type.endsWith(kind)) || Target === '') return [];
    return [Target.startsWith('/') ? Target.slice(1) : `${folder}${Target}`];
  });
  return [...new Set(paths)].flatMap((path) => paragraphsIn(part(path))).filter((text) => text !== '');
}

function paragraphsIn(node: XmlNode | null): string[] {
  return childElements(node ?? undefined).flatMap((child) => {
    if (child.name !== 'p') return paragraphsIn(child);
    const { text, boxes } = paragraphText(child, freshText());
    return [text.trim(), ...boxes.flatMap(paragraphsIn)];
  });
}

import type { XmlNode } from '../xml.ts';
import { hiddenStyle } from './html.rules.ts';

export const blockTags = new Set(
  (
    'p div section article main header footer aside nav center blockquote dl dt dd ul ol li table tr td th caption figure ' +
    'figcaption h1 h2 h3 h4 h5 h6 address fieldset legend form body pre hr details summary tbody thead tfoot'
  ).split(' '),
);

/** Hidden elements, and the header and footer that LibreOffice writes into the text. */
export function isHidden({ name, attributes }: XmlNode): boolean {
  if (name === 'div' && (attributes.title === 'header' || attributes.title === 'footer')) return true;
  return attributes.hidden !== undefined || hiddenStyle.form.test(attributes.style ?? '');
}

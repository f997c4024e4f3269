import { Parser } from 'htmlparser2';
import { CoreError } from '#core/core-error.ts';
import type { ReadLimits } from '../limits.ts';
import { tooManyElements, type XmlNode } from '../xml.ts';

/** Elements that hold no text of the page: programs, styles, controls, drawings. */
const leftOut = new Set(
  'script style noscript template iframe object svg canvas select option button textarea audio video map math'.split(
    ' ',
  ),
);

/**
 * Parses HTML as browsers forgive it: open elements close where they must. The root has the name `#root`. Elements
 * without text of the page are left out. Deeper nesting than the limit is `format-damaged` with `{ name }`, more elements
 * are `file-too-large`.
 */
export function parseHtml(html: string, name: string, limits: ReadLimits): XmlNode {
  const root: XmlNode = { name: '#root', attributes: {}, children: [] };
  const path: XmlNode[] = [root];
  let skipped = 0;
  let held = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (path.length > limits.xmlDepth) throw new CoreError('format-damaged', { name, reason: 'too-deep' });
        held += 1;
        if (held > limits.elements) throw tooManyElements({ name, limits });
        const node: XmlNode = { name: tag, attributes, children: [] };
        if (leftOut.has(tag)) skipped += 1;
        if (skipped === 0) path.at(-1)?.children.push(node);
        path.push(node);
      },
      ontext(text) {
        if (skipped > 0) return;
        const children = path.at(-1)?.children;
        if (children === undefined) return;
        const last = children.length - 1;
        if (typeof children[last] === 'string') children[last] += text;
        else children.push(text);
      },
      onclosetag(tag) {
        if (leftOut.has(tag)) skipped -= 1;
        path.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return root;
}

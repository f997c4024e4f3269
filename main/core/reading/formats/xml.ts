import { Parser } from 'htmlparser2';
import { CoreError } from '../../core-error.ts';
import type { ReadLimits } from './limits.ts';

/** An XML element with local names (`w:p` is `p`): the formats we read use one namespace per part for what we need. */
export type XmlNode = {
  name: string;
  attributes: Record<string, string>;
  /** Elements and texts in document order. */
  children: (XmlNode | string)[];
};

type XmlSource = { xml: string; name: string; limits: ReadLimits };

/**
 * Reads XML as a stream of subtrees: `onSubtree` gets every element for which `isSubtree(name, parentName)` holds, as a
 * tree, as soon as it closes. Elements around the subtrees are not kept, so memory stays at one subtree.
 *
 * Entity declarations are refused outright (`container-bomb`): no office file needs them, and only bombs have them.
 * Elements left open at the end or nested deeper than the limit give `format-damaged`, a subtree of more elements than the
 * limit `file-too-large` with `{ name, limit, unit: 'elements' }`.
 */
export function readXmlSubtrees(
  source: XmlSource,
  isSubtree: (name: string, parent: string | undefined) => boolean,
  onSubtree: (node: XmlNode) => void,
): void {
  refuseEntities(source);
  const path: string[] = [];
  const building: XmlNode[] = [];
  let justOpened = false;
  let held = 0;
  const parser = new Parser(
    {
      onopentag(qualified, attributes) {
        const name = localName(qualified);
        if (path.length >= source.limits.xmlDepth) throw damaged(source, 'too-deep');
        const parent = building.at(-1);
        if (parent !== undefined || isSubtree(name, path.at(-1))) {
          const node: XmlNode = { name, attributes: localAttributes(attributes), children: [] };
          held = parent === undefined ? 1 : held + 1;
          if (held > source.limits.elements) throw tooManyElements(source);
          parent?.children.push(node);
          building.push(node);
        }
        path.push(name);
        justOpened = true;
      },
      ontext(text) {
        justOpened = false;
        const node = building.at(-1);
        if (node === undefined) return;
        const last = node.children.length - 1;
        // The parser gives one text in pieces, cut at every entity.
        if (typeof node.children[last] === 'string') node.children[last] += text;
        else node.children.push(text);
      },
      onclosetag(_name, implied) {
        // In XML nothing but `<a/>` closes by itself: any other implied close is a cut file or crossed tags.
        if (implied && !justOpened) throw damaged(source, 'not-closed');
        justOpened = false;
        path.pop();
        const node = building.pop();
        if (node !== undefined && building.length === 0) onSubtree(node);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source.xml);
  if (path.length > 0) throw damaged(source, 'not-closed');
}

/** Reads a whole small XML part as one tree. Throws as `readXmlSubtrees`; an empty part is `format-damaged`. */
export function readXml(source: XmlSource): XmlNode {
  let root: XmlNode | undefined;
  readXmlSubtrees(
    source,
    (_name, parent) => parent === undefined,
    (node) => {
      root ??= node;
    },
  );
  if (root === undefined) throw damaged(source, 'no-root');
  return root;
}

/** Child elements, with this name when one is given. */
export function childElements(node: XmlNode | undefined, name?: string): XmlNode[] {
  const found: XmlNode[] = [];
  for (const child of node?.children ?? []) {
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child);
  }
  return found;
}

/** The first child element with this name. */
export function childElement(node: XmlNode | undefined, name: string): XmlNode | undefined {
  for (const child of node?.children ?? []) {
    if (typeof child !== 'string' && child.name === name) return child;
  }
  return undefined;
}

/** All elements with this name at any depth below `node`, in document order. */
export function descendants(node: XmlNode, name: string, found: XmlNode[] = []): XmlNode[] {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    if (child.name === name) found.push(child);
    descendants(child, name, found);
  }
  return found;
}

/** The text of an element and all below it. */
export function textOf(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The value of the element's `val` attribute (`w:val`), the usual place of a value in office formats. */
export function valOf(node: XmlNode | undefined): string | undefined {
  return node?.attributes.val;
}

/** Decodes the bytes of an XML part: by byte order mark, else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

function refuseEntities({ xml, name }: XmlSource): void {
  const start = xml.indexOf('<!DOCTYPE');
  if (start >= 0 && xml.indexOf('<!ENTITY', start) >= 0)
    throw new CoreError('container-bomb', { name, reason: 'entities' });
}

/** Of a piece of XML or HTML that would be held at once. */
export function tooManyElements({ name, limits }: Pick<XmlSource, 'name' | 'limits'>): CoreError {
  return new CoreError('file-too-large', { name, limit: limits.elements, unit: 'elements' });
}

function damaged({ name }: XmlSource, reason: string): CoreError {
  return new CoreError('format-damaged', { name, reason });
}

function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1);
}

function localAttributes(attributes: Record<string, string>): Record<string, string> {
  const local: Record<string, string> = {};
  for (const [qualified, value] of Object.entries(attributes)) local[localName(qualified)] = value;
  return local;
}

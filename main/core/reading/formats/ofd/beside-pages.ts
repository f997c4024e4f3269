import { childElement, childElements, descendants, textOf, type XmlNode } from '../xml.ts';
import { type OfdParts, resolveLocation } from './ofd-parts.ts';

/** Annotations that draw nothing of their own. */
const silent: ReadonlySet<string> = new Set(['Link']);

/** How many annotations (notes, stamps, marks) each page has, by its ID (GB/T 33190-2016, 15). Parts that are missing count none. */
export function annotationsByPage(document: XmlNode, location: string, parts: OfdParts): Map<string, number> {
  const counts = new Map<string, number>();
  const list = listOf(document, 'Annotations', location, parts);
  for (const page of list === null ? [] : childElements(list.root, 'Page')) {
    const file = resolveLocation(list?.location ?? '', textOf(childElement(page, 'FileLoc') ?? page));
    if (!parts.has(file)) continue;
    const notes = descendants(parts.read(file), 'Annot').filter(({ attributes }) => !silent.has(attributes.Type ?? ''));
    counts.set(page.attributes.PageID ?? '', notes.length);
  }
  return counts;
}

/** How many files are attached (20). */
export function countAttachments(document: XmlNode, location: string, parts: OfdParts): number {
  const list = listOf(document, 'Attachments', location, parts);
  return list === null ? 0 : childElements(list.root, 'Attachment').length;
}

function listOf(document: XmlNode, name: string, from: string, parts: OfdParts) {
  const named = childElement(document, name);
  const location = named === undefined ? '' : resolveLocation(from, textOf(named));
  return location !== '' && parts.has(location) ? { root: parts.read(location), location } : null;
}

import { CoreError } from '../../core-error.ts';
import type { ReadLimits } from './limits.ts';
import { childElements, decodeXml, readXml, textOf, type XmlNode } from './xml.ts';
import type { ZipContainer } from './zip-container.ts';

/** Custom properties whose names begin so are this program's own; those of others are nobody's business. */
export const ownPropertyPrefix = 'Duban';

/** A longer part, name or value is none that this program wrote. */
const mostPartLetters = 200_000;
const mostValueLetters = 255;

/**
 * The custom document properties of a docx or xlsx (ECMA-376 Part 1, 22.3) that this program wrote, by name; empty when
 * there are none. A damaged part is taken for none: the text of the file is there all the same.
 */
export function readOwnProperties(zip: ZipContainer, name: string, limits: ReadLimits): Record<string, string> {
  try {
    const part = propertiesPart(zip, name, limits);
    const xml = zip.has(part) ? decodeXml(zip.read(part)) : '';
    if (xml === '' || xml.length > mostPartLetters) return {};
    return Object.fromEntries(childElements(readXml({ xml, name, limits }), 'property').flatMap(ownProperty));
  } catch (error) {
    if (error instanceof CoreError && error.code === 'format-damaged') return {};
    throw error;
  }
}

function ownProperty(property: XmlNode): [string, string][] {
  const key = property.attributes.name ?? '';
  const value = textOf(property).trim();
  return isOwnProperty(key, value) ? [[key, value]] : [];
}

/** True for a property that this program may have written. */
export function isOwnProperty(name: string, value: string): boolean {
  return name.startsWith(ownPropertyPrefix) && name.length <= 40 && value.length <= mostValueLetters;
}

/** The part that the package calls its custom properties; by habit `docProps/custom.xml`. */
function propertiesPart(zip: ZipContainer, name: string, limits: ReadLimits): string {
  const habit = 'docProps/custom.xml';
  if (!zip.has('_rels/.rels')) return habit;
  const relations = readXml({ xml: decodeXml(zip.read('_rels/.rels')), name, limits });
  const relation = childElements(relations, 'Relationship').find(({ attributes }) =>
    attributes.Type?.endsWith('/custom-properties'),
  );
  return relation?.attributes.Target?.replace(/^\//, '') ?? habit;
}

import type { ReadLimits } from '../limits.ts';
import { decodeXml, readXml, type XmlNode } from '../xml.ts';
import { openZip } from '../zip-container.ts';

/** The parts of an OFD package. Writers differ in capital letters and slashes between a name and what points at it. */
export type OfdParts = {
  has: (location: string) => boolean;
  read: (location: string) => XmlNode;
};

export function openOfdParts(bytes: Uint8Array, name: string, limits: ReadLimits): OfdParts {
  const zip = openZip(bytes, name, limits);
  const byPlainName = new Map(zip.names.map((part) => [plainName(part), part]));
  const find = (location: string) => (zip.has(location) ? location : byPlainName.get(plainName(location)));
  return {
    has: (location) => find(location) !== undefined,
    read: (location) => readXml({ xml: decodeXml(zip.read(find(location) ?? location)), name, limits }),
  };
}

function plainName(location: string): string {
  return location.replaceAll('\\', '/').toLowerCase();
}

/** A location is absolute from the root of the package when it begins with `/`, else from the folder of the part that names it. */
export function resolveLocation(from: string, location: string): string {
  const path = location.trim().replaceAll('\\', '/');
  if (path.startsWith('/')) return path.slice(1);
  const clean: string[] = [];
  for (const step of [...from.split('/').slice(0, -1), ...path.split('/')]) {
    if (step === '..') clean.pop();
    else if (step !== '.' && step !== '') clean.push(step);
  }
  return clean.join('/');
}

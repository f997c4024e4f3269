import { type Zippable, zipSync } from 'fflate';

/** Zips parts in the order Word writes them, with one fixed time. */
export function zipParts(parts: Record<string, Uint8Array>): Uint8Array {
  const ordered: Zippable = {};
  const first = ['[Content_Types].xml', '_rels/.rels'];
  const rest = Object.keys(parts).filter((name) => !first.includes(name));
  for (const name of [...first, ...rest]) {
    const part = parts[name];
    if (part) ordered[name] = part;
  }
  return zipSync(ordered, { level: 6, mtime: '2020-01-01T00:00:00' });
}

import { brotliDecompressSync, inflateRawSync } from 'node:zlib';
import { packedCharacterMaps } from './packed-character-maps.ts';
import { furtherMapSizes, packedFurtherMaps } from './packed-further-maps.ts';

/**
 * Gives the PDF library the character maps of Chinese, Japanese and Korean. Presses set gazettes with fonts that name such a map
 * (`GBK-EUC-H`) and bring none of their own; without it their text is there and cannot be read. The class has the form of
 * pdf.js's `BinaryDataFactory`; whatever else the library asks for (fonts to draw with) is refused, and not needed.
 */
export class CharacterMaps {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const map = kind === 'cMapUrl' ? characterMap(filename.replace(/\.bcmap$/, '')) : null;
    if (map === null) throw new Error(`no data for ${kind} ${filename}`);
    return map;
  }
}

/** A map by its name in the binary form of pdf.js, null for one that Adobe did not make. */
export function characterMap(name: string): Uint8Array | null {
  const packed = packedCharacterMaps[name];
  if (packed !== undefined) return new Uint8Array(inflateRawSync(Buffer.from(packed, 'base64')));
  return furtherMaps().get(name) ?? null;
}

let unpacked: Map<string, Uint8Array> | null = null;

/** Unpacked with the first that is asked for: most papers need none. */
function furtherMaps(): Map<string, Uint8Array> {
  if (unpacked !== null) return unpacked;
  const all = brotliDecompressSync(Buffer.from(packedFurtherMaps, 'base64'));
  const maps = new Map<string, Uint8Array>();
  let at = 0;
  for (const [name, size] of Object.entries(furtherMapSizes)) {
    maps.set(name, new Uint8Array(all.subarray(at, at + size)));
    at += size;
  }
  unpacked = maps;
  return maps;
}

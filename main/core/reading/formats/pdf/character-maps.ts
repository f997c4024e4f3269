import { inflateRawSync } from 'node:zlib';
import { packedCharacterMaps } from './packed-character-maps.ts';

/**
 * Gives the PDF library the character maps of simplified Chinese. Presses set gazettes with fonts that name such a map
 * (`GBK-EUC-H`) and bring none of their own; without it their text is there and cannot be read. The class has the form of
 * pdf.js's `BinaryDataFactory`; whatever else the library asks for (fonts to draw with) is refused, and not needed.
 */
export class CharacterMaps {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const packed = packedCharacterMaps[filename.replace(/\.bcmap$/, '')];
    if (kind !== 'cMapUrl' || packed === undefined) throw new Error(`no data for ${kind} ${filename}`);
    return new Uint8Array(inflateRawSync(Buffer.from(packed, 'base64')));
  }
}

import { decodeWindows1252 } from './windows-1252.ts';

export type DecodeBytes = (bytes: Uint8Array) => string;

const encodings: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  65001: 'utf-8',
};

/** Decodes the bytes of a code page as Windows numbers it; those of simplified Chinese where it is none that is known. */
export function decoderOf(codePage: number): DecodeBytes {
  if (codePage === 1252) return decodeWindows1252;
  const western = codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'gb18030';
  const decoder = new TextDecoder(encodings[codePage] ?? western);
  return (bytes) => decoder.decode(bytes);
}

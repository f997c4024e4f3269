import { isOwnProperty } from '../own-properties.ts';

/** The section that holds properties which a person or program named ([MS-OLEPS] 2.25, 3.1.2). */
const namedSection = 'd5cdd505-2e9c-101b-9397-08002b2cf9ae';
const dictionary = 0;
const codePage = 1;
const utf16 = 1200;
const types = { bytes: 0x1e, wide: 0x1f };
/** More, or longer ones, are in no office's file. */
const mostProperties = 2_000;
const mostBytes = 65_536;

/**
 * The custom properties of a Word 97–2003 file that this program wrote, by name, from its stream
 * `\x05DocumentSummaryInformation` ([MS-OLEPS]). A damaged stream is taken for none.
 */
export function readDocProperties(stream: Uint8Array | null): Record<string, string> {
  if (stream === null) return {};
  try {
    const section = sectionOf(new DataView(stream.buffer, stream.byteOffset, stream.byteLength));
    return section === null ? {} : Object.fromEntries(ownProperties(section));
  } catch (error) {
    // A place outside the stream: it is cut or was never one.
    if (error instanceof RangeError) return {};
    throw error;
  }
}

function sectionOf(view: DataView): DataView | null {
  const sections = Math.min(view.getUint32(24, true), 4);
  for (let index = 0; index < sections; index += 1) {
    const at = 28 + index * 20;
    if (guidAt(view, at) !== namedSection) continue;
    const start = view.getUint32(at + 16, true);
    return new DataView(view.buffer, view.byteOffset + start, view.byteLength - start);
  }
  return null;
}

function guidAt(view: DataView, at: number): string {
  const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');
  const tail = Array.from({ length: 8 }, (_, index) => hex(view.getUint8(at + 8 + index), 2)).join('');
  const first = `${hex(view.getUint32(at, true), 8)}-${hex(view.getUint16(at + 4, true), 4)}-${hex(view.getUint16(at + 6, true), 4)}`;
  return `${first}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}

function ownProperties(section: DataView): [string, string][] {
  const places = placesOf(section);
  const isWide = section.getUint16((places.get(codePage) ?? 0) + 4, true) === utf16 && places.has(codePage);
  const names = namesAt(section, places.get(dictionary) ?? 0, isWide);
  return [...names].flatMap(([id, name]): [string, string][] => {
    const value = textAt(section, places.get(id) ?? -1, isWide);
    return value !== null && isOwnProperty(name, value) ? [[name, value]] : [];
  });
}

/** Where each property stands, by its number. */
function placesOf(section: DataView): Map<number, number> {
  const count = Math.min(section.getUint32(4, true), mostProperties);
  const places = new Map<number, number>();
  for (let index = 0; index < count; index += 1) {
    places.set(section.getUint32(8 + index * 8, true), section.getUint32(12 + index * 8, true));
  }
  return places;
}

function namesAt(section: DataView, place: number, isWide: boolean): Map<number, string> {
  const names = new Map<number, string>();
  if (place === 0) return names;
  const count = Math.min(section.getUint32(place, true), mostProperties);
  let at = place + 4;
  for (let index = 0; index < count; index += 1) {
    const length = section.getUint32(at + 4, true) * (isWide ? 2 : 1);
    names.set(section.getUint32(at, true), decode(section, at + 8, length, isWide));
    // Wide names are filled up to four bytes.
    at += 8 + (isWide ? Math.ceil(length / 4) * 4 : length);
  }
  return names;
}

function textAt(section: DataView, place: number, isWide: boolean): string | null {
  if (place < 0) return null;
  const type = section.getUint16(place, true);
  if (type === types.wide) return decode(section, place + 8, section.getUint32(place + 4, true) * 2, true);
  return type === types.bytes ? decode(section, place + 8, section.getUint32(place + 4, true), isWide) : null;
}

/** Our own names and values are plain ASCII, which every code page holds alike. */
function decode(section: DataView, at: number, length: number, isWide: boolean): string {
  if (at + length > section.byteLength || length > mostBytes) throw new RangeError('outside the stream');
  const bytes = new Uint8Array(section.buffer, section.byteOffset + at, length);
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes).replace(/\0[\s\S]*$/u, '');
}

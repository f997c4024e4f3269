import { XMLValidator } from 'fast-xml-parser';
import { strFromU8 } from 'fflate';
import { CoreError } from '#core/core-error.ts';
import { openZip } from '../../reading/formats/zip-container.ts';
import { longestShownName, mostPlaceholders, templateLimits } from './template-limits.ts';

/** A placeholder as it stands in a template; `place` is in words: 正文第3段. */
export type Placeholder = { name: string; kind: 'text' | 'open' | 'close'; place: string };

const partNames: [RegExp, string][] = [
  [/^word\/document\.xml$/u, '正文'],
  [/^word\/header\d*\.xml$/u, '页眉'],
  [/^word\/footer\d*\.xml$/u, '页脚'],
];

/**
 * Placeholders of a .docx in reading order. Word cuts a typed placeholder into several runs, so the text of each
 * paragraph is joined first. Errors: `template-damaged` when the file is no .docx, a part is broken, or a brace has no
 * partner, with the place; `container-bomb` when it unpacks to more than a template may; `file-too-large` with
 * `unit: 'placeholders'`.
 */
export function scanTemplate(name: string, bytes: Uint8Array): Placeholder[] {
  const parts = openParts(name, bytes);
  if (!parts['word/document.xml']) throw new CoreError('template-damaged', { name });
  const found = Object.entries(parts).flatMap(([path, part]) => {
    const label = partNames.find(([pattern]) => pattern.test(path))?.[1];
    return label ? scanPart(name, label, strFromU8(part)) : [];
  });
  if (found.length <= mostPlaceholders) return found;
  throw new CoreError('file-too-large', { name, limit: mostPlaceholders, unit: 'placeholders' });
}

/** Unpacks every part within the limits, also those that are not looked at: whoever fills the template unpacks them all. */
function openParts(name: string, bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    const zip = openZip(bytes, name, templateLimits);
    return Object.fromEntries(zip.names.map((part) => [part, zip.read(part)]));
  } catch (error) {
    if (error instanceof CoreError && error.code.startsWith('container-')) throw error;
    throw new CoreError('template-damaged', { name }, { cause: error });
  }
}

function scanPart(name: string, label: string, xml: string): Placeholder[] {
  if (XMLValidator.validate(xml) !== true) throw new CoreError('template-damaged', { name: `${name}（${label}）` });
  const paragraphs = xml.split('</w:p>').map(paragraphText);
  return paragraphs.flatMap((text, index) => scanParagraph(name, text, `${label}第${index + 1}段`));
}

function paragraphText(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?: [^<>]*)?>([^<]*)<\/w:t>/gu)].map((match) => match[1] ?? '');
  return texts.join('').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function scanParagraph(name: string, text: string, place: string): Placeholder[] {
  const found: Placeholder[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf('{', at);
    const stray = text.indexOf('}', at);
    if (open < 0 || (stray >= 0 && stray < open)) {
      if (stray >= 0) throw damagedAt(name, place, text.slice(Math.max(0, stray - 8), stray + 1));
      return found;
    }
    const close = text.indexOf('}', open);
    if (close < 0) throw damagedAt(name, place, text.slice(open, open + 12));
    found.push(placeholderOf(text.slice(open + 1, close).trim(), place));
    at = close + 1;
  }
}

function damagedAt(name: string, place: string, words: string): CoreError {
  return new CoreError('template-damaged', { name: `${name}（${place}：${words}）` });
}

function placeholderOf(tag: string, place: string): Placeholder {
  const mark = tag.charAt(0);
  if (mark === '#') return { name: shownName(tag.slice(1).trim()), kind: 'open', place };
  if (mark === '/') return { name: shownName(tag.slice(1).trim()), kind: 'close', place };
  return { name: shownName(tag), kind: 'text', place };
}

function shownName(name: string): string {
  return name.length > longestShownName ? `${name.slice(0, longestShownName)}…` : name;
}

import { formatNumber } from '../lists/number-format.ts';
import type { XmlNode } from '../xml.ts';
import { ownMark } from './html.rules.ts';

export type ListFormat = { format: string; before: string; after: string };

/**
 * How a list writes its numbers; null when it shows none. Browsers number every depth alike, 1. inside 1.; without a
 * word of the author the marks of official papers keep the depths apart: 1. → （1） → ①.
 */
export function listFormat(list: XmlNode, depth: number): ListFormat | null {
  const style = /list-style(?:-type)?: *([\w-]+)/i.exec(list.attributes.style ?? '')?.[1]?.toLowerCase();
  if (style === 'none') return null;
  if (style !== undefined && /chinese|cjk-ideographic/.test(style))
    return { format: 'chineseCounting', before: '', after: '、' };
  const formats: Record<string, string> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };
  const format = formats[list.attributes.type ?? ''];
  if (format !== undefined || depth === 0) return { format: format ?? 'decimal', before: '', after: '.' };
  if (depth === 1) return { format: 'decimal', before: '（', after: '）' };
  return { format: 'decimalEnclosedCircle', before: '', after: '' };
}

/** The number as it stands before the text, for example `（2）`. */
export function labelOf(count: number, { format, before, after }: ListFormat): string {
  return `${before}${formatNumber(count, format)}${after}`;
}

/** Whether a text already begins with a mark of its own. */
export function opensWithMark(text: string): boolean {
  return ownMark.form.test(text);
}

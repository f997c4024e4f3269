import Papa from 'papaparse';
import { CoreError } from '../../core-error.ts';
import type { DrawnText } from '../drawn-text.ts';
import { decodeText } from './decode-text.ts';
import { DrawnTotal } from './drawn-total.ts';
import type { ReadLimits } from './limits.ts';
import { LineCollector } from './line-collector.ts';
import { drawSheet } from './sheet-lines.ts';

/**
 * Reads a csv or tsv list (RFC 4180; UTF-8, UTF-16 or GBK; the separator is found): one line per record, its fields as
 * cells. A record over several lines of the file is one line here. Throws as `decodeText`.
 */
export function readCsv(bytes: Uint8Array, name: string, limits: ReadLimits): DrawnText {
  const { text, encoding } = decodeText(bytes, name);
  const collector = new LineCollector(name, limits);
  const total = new DrawnTotal(name, limits);
  total.addCharacters(text.length);
  const parsed = Papa.parse<string[]>(withoutSeparatorLine(text), {
    delimitersToGuess: [',', '\t', ';', '，'],
    preview: limits.lines + 1,
  });
  total.holdLines(parsed.data.length);
  const broken = parsed.errors.find((error) => error.type === 'Quotes');
  // An open quotation swallows the rest of the list into one field: better no list than a wrong one.
  if (broken?.code === 'MissingQuotes') throw new CoreError('format-damaged', { name, reason: 'quotes' });
  drawSheet(
    parsed.data.map((cells, at) => ({ row: at + 1, cells, merged: [] })),
    collector,
  );
  return { mediaType: 'text/csv', encoding, lines: collector.lines, messages: collector.messages };
}

/** Excel's own first line `sep=;` names the separator; it is no record. */
function withoutSeparatorLine(text: string): string {
  return text.replace(/^sep=.\r?\n/i, '');
}

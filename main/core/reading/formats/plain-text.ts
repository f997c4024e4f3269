import { CoreError } from '../../core-error.ts';
import type { DrawnText, Line } from '../drawn-text.ts';
import { decodeText } from './decode-text.ts';
import { DrawnTotal } from './drawn-total.ts';
import { type ReadLimits, readLimits } from './limits.ts';

/**
 * Reads a .txt or .md file: its decoded lines, 1-based, exactly as they stand (line ends `\n`, `\r\n` or `\r`). A form
 * feed starts a new page and stays in the line. Throws as `decodeText`, and `file-too-large` with `{ name, limit }`.
 */
export function readPlainText(bytes: Uint8Array, name: string, limits: ReadLimits = readLimits): DrawnText {
  if (bytes.length > limits.fileBytes) {
    throw new CoreError('file-too-large', { name, limit: Math.floor(limits.fileBytes / 1024 / 1024) });
  }
  const { text, encoding } = decodeText(bytes, name);
  const total = new DrawnTotal(name, limits);
  total.addCharacters(text.length);
  const texts = text.split(/\r\n|\n|\r/);
  // A final line end closes the last line; it does not start another.
  if (texts.at(-1) === '') texts.pop();
  total.holdLines(texts.length);
  const lines: Line[] = [];
  const pages = text.includes('\f');
  let page = 1;
  for (const [index, line] of texts.entries()) {
    if (pages && line.startsWith('\f')) page += 1;
    lines.push({ number: index + 1, text: line, page: pages ? page : null });
    if (pages && line.indexOf('\f', 1) > 0) page += 1;
  }
  const mediaType = /\.(md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain';
  return { mediaType, encoding, lines, messages: [] };
}

import { CoreError } from '../../core-error.ts';
import type { DrawnText } from '../drawn-text.ts';
import type { ReadLimits } from './limits.ts';
import type { LineCollector } from './line-collector.ts';
import { loosenCutParagraphs } from './loosen-cut-paragraphs.ts';
import { RtfReader } from './rtf/rtf-reader.ts';
import { rtfTokens } from './rtf/rtf-tokens.ts';
import { noteWordLeftOut } from './word-left-out.ts';

/**
 * Reads an RTF (1.9) of Word, WPS or LibreOffice, which office systems hand out under the name .doc too: one line per paragraph with its automatic
 * number, which stands in the file, one per table row; deletions taken as accepted; text boxes and notes after the text. Errors: `format-damaged`
 * for one that ends inside a group.
 */
export function readRtf(bytes: Uint8Array, name: string, limits: ReadLimits): DrawnText {
  const reader = new RtfReader(name, limits);
  for (const token of rtfTokens(bytes)) reader.take(token);
  if (!reader.isComplete) throw new CoreError('format-damaged', { name, reason: 'not-closed' });
  const collector = reader.finish();
  drawAsides(collector, reader);
  noteWordLeftOut(collector, reader.left);
  const margins = reader.margins.map((text) => text.trim()).filter((text) => text !== '');
  const messages = [...collector.messages, ...loosenCutParagraphs(collector.lines)];
  const drawn = { mediaType: 'application/rtf', encoding: null, lines: collector.lines, messages };
  return margins.length > 0 ? { ...drawn, margins } : drawn;
}

function drawAsides(collector: LineCollector, { boxes, notes }: RtfReader): void {
  const add = (text: string) => {
    if (text.trim() !== '') collector.add(text.trim(), { wholeParagraph: true });
  };
  if (boxes.length > 0) collector.warn('boxes-at-end', 'text boxes stand after the text');
  for (const text of boxes) add(text);
  if (notes.length > 0) collector.warn('notes-at-end', `${notes.length} notes stand after the text`);
  for (const [index, text] of notes.entries()) add(`[${index + 1}] ${text.trim()}`);
}

import { hasOpenBracket } from '#core/language/open-brackets.ts';
import type { SourceLine } from '../text/source-line.ts';
import { isCountLine, readByline, startsNote } from './byline-form.ts';
import { endsAtMeeting, meetingAtEnd, noteDash, particleOfProse } from './read-bylines.rules.ts';

export type Bylines = {
  /** Number of lines of the flow they take. */
  length: number;
  author: string | null;
  office: string | null;
  notes: string[];
  hasSalutation: boolean;
};

const mostLines = 12;

/**
 * Reads the lines between title and body: notes (`——…会议上`, `（…通过）`, over up to four lines), office and name, organ, address.
 * They come in any order; the address ends them. An organ alone is taken for the author only where `organs` allows it.
 */
export function readBylines(flow: SourceLine[], start: number, organs = true): Bylines {
  const found: Bylines = { length: 0, author: null, office: null, notes: [], hasSalutation: false };
  let index = start;
  while (index < flow.length && index - start < mostLines && !found.hasSalutation) {
    const line = flow[index];
    if (
      line === undefined ||
      line.role !== 'text' ||
      (line.pageTop && index > start && found.length > 0 && line.gap > 0 && !startsNote(line.text))
    )
      break;
    const taken = takeLine(flow, index, found, organs);
    if (taken === 0) break;
    index += taken;
    found.length = index - start;
  }
  return found;
}

function takeLine(flow: SourceLine[], index: number, found: Bylines, organs: boolean): number {
  const line = flow[index];
  if (line === undefined) return 0;
  if (startsNote(line.text)) return takeNote(flow, index, found);
  if (isCountLine(line.text)) return 1;
  const part = readByline(line.text);
  if (part === null) return 0;
  switch (part.form) {
    case 'document-number':
      return 1;
    case 'salutation':
      found.hasSalutation = true;
      return 1;
    case 'office-and-name':
      if (found.author !== null && found.office !== null) return 0;
      found.office = part.office.replaceAll(' ', '');
      found.author = part.names.join('、');
      return 1;
    case 'organ':
      if (!organs || found.author !== null || isWrappedProse(line)) return 0;
      found.author = part.organ;
      return 1;
    case 'names':
      if (found.author !== null || part.names.length > 3 || line.width > 12) return 0;
      found.author = part.names.join('、');
      return 1;
    case 'note':
      return takeNote(flow, index, found);
  }
}

/** A note goes on while its bracket is open; one led by a dash, while the next line is short and ends the phrase. */
function takeNote(flow: SourceLine[], index: number, found: Bylines): number {
  let text = '';
  let taken = 0;
  for (const line of flow.slice(index, index + 5)) {
    if (line.role !== 'text') break;
    if (taken > 0 && !continuesNote(text, line)) break;
    text += line.text;
    taken += 1;
  }
  if (hasOpenBracket(text) && taken > 1) {
    // The bracket never closes: only the first line is the note.
    text = flow[index]?.text ?? '';
    taken = 1;
  }
  found.notes.push(text);
  return taken;
}

function continuesNote(text: string, next: SourceLine): boolean {
  if (hasOpenBracket(text)) return true;
  if (!noteDash.form.test(text) || endsAtMeeting.form.test(text)) return false;
  return next.gap <= 1 && next.width <= 30 && meetingAtEnd.form.test(next.text);
}

/** The first line of a wrapped paragraph can end in the name of an organ; a by-line is set in the middle and stops short. */
function isWrappedProse(line: SourceLine): boolean {
  return particleOfProse.form.test(line.text) || (line.measure !== null && line.width >= line.measure - 2.5);
}

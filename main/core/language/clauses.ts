import { type Form, form } from '../rules/form.ts';
import { opensBracket, shutsBracket } from './open-brackets.ts';
import { pause, stop } from './punctuation.ts';

/** A stretch of a text; offsets count UTF-16 units. */
export type Clause = { text: string; start: number; end: number };

// What ends a sentence, and a clause as long as one; a line end does as well.
const stops = form`${stop}|\n`;

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function split(text: string, from: number, to: number, marks: Form): Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let start = from;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== '')
      clauses.push({ text: raw.trim(), start: start + lead, end: start + lead + raw.trim().length });
  };
  for (let at = from; at < to; at += 1) {
    // Most signs are Chinese ones, which part nothing.
    if (isHan(text.charCodeAt(at))) continue;
    const character = text.charAt(at);
    if (opensBracket(character)) depth += 1;
    else if (shutsBracket(character)) depth = Math.max(0, depth - 1);
    // A bracket that is never closed must not swallow the rest: a full stop ends it.
    if (character === '。' || character === '\n') depth = 0;
    if (depth > 0 || !marks.test(character)) continue;
    add(at);
    start = at + 1;
  }
  add(to);
  return clauses;
}

/** Sentences of a text and clauses as long as one (between 。；！？ and line ends), marks left out; nothing is cut inside quotation marks or brackets. */
export function splitAtStops(text: string): Clause[] {
  return split(text, 0, text.length, stops);
}

/** Clauses of one sentence of `text` (between commas), marks left out. */
export function splitAtCommas(text: string, sentence: Clause): Clause[] {
  return split(text, sentence.start, sentence.end, pause);
}

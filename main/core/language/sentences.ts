import { form, part } from '../rules/form.ts';
import { fullStop } from './punctuation.ts';

/** Offsets of one sentence in a text, its full stop and closing quotes included. */
export type Sentence = { start: number; end: number; text: string };

/** How a sentence ends, its closing quotation marks and brackets included. */
export const sentenceEnd = part('sentenceEnd', form`${fullStop}[”’」』）)]*`);

/** A text cut at its full stops; what follows the last stop is a sentence too. Spaces before a sentence belong to it. */
export function splitSentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const hit of sentenceEnd.findAll(text)) {
    const end = hit.start + hit.words.length;
    found.push({ start, end, text: text.slice(start, end) });
    start = end;
  }
  if (text.slice(start).trim() !== '') found.push({ start, end: text.length, text: text.slice(start) });
  return found;
}

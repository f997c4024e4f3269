import type { Citation } from '#shared/domain/citation.ts';
import { plainWords } from '../identity/compare-words.ts';

/** Characters by which the beginning of a part is known again. */
const headLength = 8;

/** Where the part begins in the text, behind `from`; null where its first words do not stand there. */
function placeOf(text: string, part: string, from: number): number | null {
  const head = part.trim().slice(0, headLength);
  const at = plainWords(head) === '' ? -1 : text.indexOf(head, from);
  return at < 0 ? null : at;
}

function linesUpTo(quote: string, at: number): number {
  return quote.slice(0, at).split('\n').length - 1;
}

/** The words of a citation between two places, with the lines they stand on as far as the words keep their lines. */
function piece(whole: Citation, from: number, to: number): Citation {
  const quote = whole.quote.slice(from, to);
  const keepsLines = linesUpTo(whole.quote, whole.quote.length) === whole.lastLine - whole.firstLine;
  if (!keepsLines) return { ...whole, quote };
  const firstLine = whole.firstLine + linesUpTo(whole.quote, from);
  return { ...whole, firstLine, lastLine: firstLine + linesUpTo(quote.trimEnd(), quote.trimEnd().length), quote };
}

/**
 * New words of a passage cut at the places at which a person cut the former words (`parts`, in their order). Null where the beginning of a
 * part does not stand in the new words: nobody can tell then where they are to be cut.
 */
export function cutAlike(whole: Citation, parts: readonly Citation[]): Citation[] | null {
  const starts = [0];
  for (const part of parts.slice(1)) {
    const at = placeOf(whole.quote, part.quote, (starts.at(-1) ?? 0) + 1);
    if (at === null) return null;
    starts.push(at);
  }
  return starts.map((start, index) => piece(whole, start, starts[index + 1] ?? whole.quote.length));
}

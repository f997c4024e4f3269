/** A stretch of a text to be marked; UTF-16 offsets, `end` exclusive. */
export type TextMarking = { start: number; end: number; kind?: 'same' | 'vague' | 'hit' | 'head' | 'missing' };
export type TextPiece = { start: number; text: string; kind: TextMarking['kind'] | null };

/** Cuts a text into marked and unmarked pieces; of overlapping marks the earlier one wins. */
export function cutByMarks(text: string, marks: readonly TextMarking[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(mark.start, at);
    if (mark.end <= start) continue;
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), kind: null });
    pieces.push({ start, text: text.slice(start, mark.end), kind: mark.kind ?? 'same' });
    at = mark.end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), kind: null });
  return pieces;
}

/** Marks every place where one of `terms` stands in `text`. */
export function marksOf(text: string, terms: readonly string[], kind: TextMarking['kind'] = 'same'): TextMarking[] {
  return terms
    .filter((term) => term.length > 0)
    .flatMap((term) => {
      const found: TextMarking[] = [];
      for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
        found.push({ start: at, end: at + term.length, kind });
      }
      return found;
    });
}

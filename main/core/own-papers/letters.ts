/**
 * The letters of lines: letters and digits alone, in the form NFKC gives them. Spaces, punctuation and the marks of table
 * cells go, because every program and format writes those its own way. Null when there are more letters than `most`.
 */
export function lettersOf(lines: Iterable<string>, most = Number.POSITIVE_INFINITY): string | null {
  const pieces: string[] = [];
  let count = 0;
  for (const line of lines) {
    const piece = line.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
    count += piece.length;
    if (count > most) return null;
    pieces.push(piece);
  }
  return pieces.join('');
}

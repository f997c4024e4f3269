import type { TextParagraph } from '#shared/contract/library-calls.ts';

/** A place where the words looked for stand: paragraph (by its first line) and UTF-16 offsets in it. */
export type PaperHit = { firstLine: number; start: number; end: number };

/** Every place where `words` stand in the paper, in order. Letters count alike in either case. */
export function findInPaper(paragraphs: readonly TextParagraph[], words: string): PaperHit[] {
  const wanted = words.trim().toLowerCase();
  if (!wanted) return [];
  return paragraphs.flatMap(({ firstLine, text }) => {
    const hits: PaperHit[] = [];
    const lower = text.toLowerCase();
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
      hits.push({ firstLine, start: at, end: at + wanted.length });
    }
    return hits;
  });
}

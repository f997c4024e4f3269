import type { DocumentKind } from '#shared/domain/document-kind.ts';
import type { Paper } from '../structure/paper.ts';
import type { Paragraph } from '../text/paragraph.ts';

/**
 * A paper for tests: one paragraph per line of the text, line numbers counted from `firstLine`. A line that ends in `⏎` is
 * hard-wrapped: the next line belongs to the same paragraph. Lines like `| a | b |` are table rows, as in drawn text.
 */
export function inventedPaper(kind: DocumentKind, title: string, text: string, firstLine = 1): Paper {
  const body: Paragraph[] = [];
  let wrapped = false;
  text.split('\n').forEach((line, at) => {
    const number = firstLine + at;
    const words = line.endsWith('⏎') ? line.slice(0, -1) : line;
    const last = body.at(-1);
    if (wrapped && last) {
      last.pieces.push({ line: number, offset: last.text.length });
      last.text += words;
      last.lastLine = number;
    } else if (words.trim() !== '') {
      body.push({
        text: words,
        firstLine: number,
        lastLine: number,
        page: null,
        pieces: [{ line: number, offset: 0 }],
      });
    }
    wrapped = line.endsWith('⏎');
  });
  const document = {
    id: 'd1',
    title,
    kind,
    firstLine,
    lastLine: firstLine + text.split('\n').length - 1,
    parent: null,
    author: null,
    office: null,
    date: null,
    meeting: null,
    page: null,
    confidence: 0.98,
    because: [],
  };
  return { document, body };
}

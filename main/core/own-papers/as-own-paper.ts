import type { OwnPaper } from '#shared/domain/own-paper.ts';
import type { ReadDocument } from '#shared/domain/readings/read-document.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { ExaminedSource } from '../reading/examined-source.ts';
import { lineFates } from '../reading/line-fates.ts';
import type { CutPaper } from '../reading/structure/cut-papers.ts';
import type { ReadPaper } from '../reading/structure/read-paper.ts';
import { readPaper } from '../reading/structure/read-paper.ts';

/**
 * The reading of a file that is a paper of this program: one paper from the first line to the last, with its text, and
 * nothing that the reader found in it. A title that a person gave it stays.
 */
export function asOwnPaper(examined: ExaminedSource, own: OwnPaper): ExaminedSource {
  const { drawn, marked, reading } = examined;
  const paper = readPaper(wholeCut(examined), 'd1', reading.source.name);
  const first = examined.papers[0]?.document;
  const document = describe(paper.document, first, own);
  const papers: ReadPaper[] = [{ ...paper, document }];
  const none = { opinions: [], feedback: [], motions: [], suggestions: [], projects: [], targets: [], decisions: [] };
  const unlisted = { outline: [], unread: [] };
  const warnings = [...drawn.messages, ...marked.warnings].sort((a, b) => a.line - b.line);
  return {
    reading: { ...reading, documents: [document], ...none, ...unlisted, links: [], warnings } satisfies Reading,
    drawn,
    marked,
    papers,
    outside: examined.outside,
    fates: lineFates(marked.views, papers, examined.outside),
    organChanges: [],
  };
}

/** Head and by-lines of the first paper that the reader cut, and all text after them. */
function wholeCut({ marked, papers, outside }: ExaminedSource): CutPaper {
  const flow = marked.flow.filter((line) => !outside.has(line.number));
  const first = papers[0]?.cut;
  if (first === undefined || first.head === null) {
    return { head: null, titleLines: [], bylineLines: [], leadLines: [], body: flow };
  }
  const { head, titleLines, bylineLines, leadLines } = first;
  const used = new Set([...titleLines, ...bylineLines, ...leadLines].map((line) => line.number));
  return { head, titleLines, bylineLines, leadLines, body: flow.filter((line) => !used.has(line.number)) };
}

function describe(read: ReadDocument, first: ReadDocument | undefined, own: OwnPaper): ReadDocument {
  const isTitled = first?.corrected?.includes('title') === true;
  return {
    ...read,
    title: isTitled ? first.title : own.title,
    kind: 'own-paper',
    author: null,
    office: null,
    meeting: null,
    confidence: 1,
    because: ['own-paper'],
    ...(isTitled && { corrected: ['title'] }),
  };
}

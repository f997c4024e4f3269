import type { Citation } from './citation.ts';
import type { Ledger } from './ledger.ts';
import type { SourceRecord } from './source-record.ts';

type Papers = Pick<Ledger, 'documents' | 'sources'>;
type Passage = Pick<Citation, 'document' | 'firstLine' | 'lastLine'>;

const none: ReadonlySet<number> = new Set();
const kept = new WeakMap<SourceRecord['warnings'], ReadonlySet<number>>();

/** The lines (1-based) of a source whose figures were recognised in a picture and that no person laid beside it. */
export function unseenScanLines({ warnings }: Pick<SourceRecord, 'warnings'>): ReadonlySet<number> {
  const known = kept.get(warnings);
  if (known) return known;
  const lines = new Set(warnings.flatMap(({ code, line }) => (code === 'figure-from-scan' ? [line] : [])));
  kept.set(warnings, lines);
  return lines;
}

function linesAround({ documents, sources }: Papers, document: string): ReadonlySet<number> {
  const source = sources[documents[document]?.source ?? ''];
  return source ? unseenScanLines(source) : none;
}

/** How many lines of a passage have figures that were recognised and that nobody saw: what they say is no fact yet. */
export function unseenIn(papers: Papers, { document, firstLine, lastLine }: Passage): number {
  let count = 0;
  for (const line of linesAround(papers, document)) if (line >= firstLine && line <= lastLine) count += 1;
  return count;
}

/** Whether the figures of a passage were recognised and not seen. False where no paper is cited. */
export function isUnseenScan(papers: Papers, citation: Passage | null): boolean {
  return citation !== null && unseenIn(papers, citation) > 0;
}

/** A paper that was recognised, and how many of its lines have figures that nobody saw. */
export type UnseenPaper = { document: string; title: string; lines: number };

/** Those of some papers that have such lines, in their order, each once. */
export function unseenPapers(papers: Papers, documents: readonly string[]): UnseenPaper[] {
  return [...new Set(documents)].flatMap((id) => {
    const paper = papers.documents[id];
    const lines = paper ? unseenIn(papers, { ...paper, document: id }) : 0;
    return paper && lines > 0 ? [{ document: id, title: paper.title, lines }] : [];
  });
}

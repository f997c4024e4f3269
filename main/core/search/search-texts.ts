import { keptWith } from '#shared/domain/kept-with.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { groupBy } from '../group-by.ts';
import { ownerOf } from '../ledger/owner-of.ts';
import { findParagraphs, hitsIn, type JoinedText, type ParagraphHit } from './joined-text.ts';
import { searchForm } from './search-form.ts';
import type { RankedHit } from './search-records.ts';
import { sentenceAround } from './sentence-around.ts';

const keptPapers = keptWith<Ledger['documents'], ReadonlyMap<string, readonly DocumentRecord[]>>();

function bySource(documents: Ledger['documents']): ReadonlyMap<string, readonly DocumentRecord[]> {
  return keptPapers(documents, [], () => groupBy(listed(documents), ({ source }) => source));
}

/** Papers whose title or text holds all the words, and the sentences in which they stand. */
export function searchTexts(
  ledger: Ledger,
  texts: ReadonlyMap<string, JoinedText>,
  words: readonly string[],
): { documents: RankedHit[]; text: RankedHit[] } {
  const documents: RankedHit[] = [];
  const text: RankedHit[] = [];
  for (const [source, papers] of bySource(ledger.documents)) {
    const joined = texts.get(source);
    const found = joined === undefined ? [] : findParagraphs(joined, words);
    const byPaper = groupBy(found, (hit) => ownerOf(hit.paragraph, papers)?.id ?? '');
    for (const paper of papers) {
      const inText = byPaper.get(paper.id) ?? [];
      const hit = toDocumentHit(paper, inText, words);
      if (hit === null) continue;
      documents.push(hit);
      for (const one of inText) text.push(toTextHit(paper, one, hit.inTitle));
    }
  }
  return { documents, text };
}

function toDocumentHit(paper: DocumentRecord, inText: ParagraphHit[], words: readonly string[]): RankedHit | null {
  const inTitle = hitsIn(searchForm([paper.number ?? '', paper.title].join(' ').trim()), words);
  const first = inText[0];
  if (inTitle === null && first === undefined) return null;
  return {
    group: 'documents',
    inTitle: inTitle !== null,
    count: inText.length,
    date: paper.date ?? '',
    show: () => ({
      group: 'documents',
      id: paper.id,
      title: paper.title,
      ...(first === undefined ? { sentence: '', hits: [] } : sentenceAround(first.paragraph.text, first.hits)),
      document: paper.id,
      line: first === undefined ? paper.firstLine : lineOf(first),
    }),
  };
}

function toTextHit(paper: DocumentRecord, hit: ParagraphHit, inTitle: boolean): RankedHit {
  return {
    group: 'text',
    inTitle,
    count: hit.hits.length,
    date: paper.date ?? '',
    show: () => ({
      group: 'text',
      id: `${paper.id}~${hit.paragraph.firstLine}`,
      title: paper.title,
      ...sentenceAround(hit.paragraph.text, hit.hits),
      document: paper.id,
      line: lineOf(hit),
    }),
  };
}

/** The source line on which the first word stands. */
function lineOf({ paragraph, hits }: ParagraphHit): number {
  const offset = hits[0]?.start ?? 0;
  const piece = (paragraph.pieces ?? []).findLast((one) => one.offset <= offset);
  return piece?.line ?? paragraph.firstLine;
}

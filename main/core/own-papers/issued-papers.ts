import type { IssuedBriefRecord } from '#shared/domain/office-records.ts';
import type { TextPrint } from '#shared/domain/own-paper.ts';
import { CoreError } from '../core-error.ts';
import type { Store } from '../store/store.ts';
import type { PaperLetters } from './compare-letters.ts';
import { drawLetters } from './mark-paper.ts';
import { outsideLetters } from './outside-letters.ts';
import { printOf } from './text-print.ts';

export type IssuedPaper = { record: IssuedBriefRecord; print: TextPrint };

/** Prints of papers that earlier releases issued, by the hash of their bytes; null for one whose bytes are gone. */
const drawn = new WeakMap<Store, Map<string, Promise<TextPrint | null>>>();

/** The papers that this workspace issued, the newest first, each with the print of its text. */
export async function issuedPapers(store: Store): Promise<IssuedPaper[]> {
  const papers: IssuedPaper[] = [];
  for (const record of Object.values(store.ledger.briefs)) {
    const print = record.textPrint ?? (await drawnPrint(store, record));
    if (print !== null) papers.push({ record, print });
  }
  return papers.sort((a, b) => b.record.issuedAt.localeCompare(a.record.issuedAt));
}

/** Drawn once in the life of a store: the bytes of an issued paper never change. */
function drawnPrint(store: Store, record: IssuedBriefRecord): Promise<TextPrint | null> {
  const known = drawn.get(store) ?? new Map<string, Promise<TextPrint | null>>();
  drawn.set(store, known);
  const print = known.get(record.sha256) ?? lettersOfIssued(store, record).then(printOrNull);
  known.set(record.sha256, print);
  return print;
}

function printOrNull(letters: PaperLetters | null): TextPrint | null {
  return letters === null ? null : printOf(letters.text);
}

/** The letters of an issued paper; null when its bytes are gone. */
export async function lettersOfIssued(store: Store, record: IssuedBriefRecord): Promise<PaperLetters | null> {
  try {
    const bytes = await store.getBlob('issued', record.sha256);
    const text = await drawLetters(bytes, record.title);
    return text === null ? null : { text, ...outsideLetters(bytes, record.title) };
  } catch (error) {
    if (error instanceof CoreError && error.code === 'not-found') return null;
    throw error;
  }
}

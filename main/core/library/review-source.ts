import type { SourceReview } from '#shared/contract/library-calls.ts';
import type { Store } from '../store/store.ts';
import { correctionsOf } from './corrections-of.ts';
import { requireSource } from './require-record.ts';
import type { StoredReading } from './stored-reading.ts';

/** What the review screen shows of a source: its papers, its lines with what became of each, and the corrections. */
export async function reviewSource(
  store: Store,
  range: { id: string; firstLine?: number | undefined; lastLine?: number | undefined },
): Promise<SourceReview> {
  const source = requireSource(store.ledger, range.id);
  const stored = (await store.getReading(source.sha256)) as StoredReading;
  const first = range.firstLine ?? 1;
  const last = range.lastLine ?? stored.lines.length;
  const lines = stored.lines
    .map((text, index) => ({ line: index + 1, text, fate: stored.fates[index] ?? '' }))
    .slice(first - 1, last);
  const documents = Object.values(store.ledger.documents).filter((one) => one.source === source.id);
  return { source, documents, lines, corrections: correctionsOf(store.ledger, source.id) };
}

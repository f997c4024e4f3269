import type { SourceReview } from '#shared/contract/library-calls.ts';
import { correctionsOf } from './corrections-of.ts';
import type { TextContext } from './library-context.ts';
import { requireSource } from './require-record.ts';
import { storedReadingOf } from './stored-reading-of.ts';

/** What the review screen shows of a source: its papers, its lines with what became of each, and the corrections. */
export async function reviewSource(
  context: TextContext,
  range: { id: string; firstLine?: number | undefined; lastLine?: number | undefined },
): Promise<SourceReview> {
  const { store } = context;
  const source = requireSource(store.ledger, range.id);
  const stored = await storedReadingOf(source, context);
  const first = range.firstLine ?? 1;
  const last = range.lastLine ?? stored.lines.length;
  const lines = stored.lines
    .map((text, index) => ({ line: index + 1, text, fate: stored.fates[index] ?? '' }))
    .slice(first - 1, last);
  const documents = Object.values(store.ledger.documents).filter((one) => one.source === source.id);
  const { outline, unread, scans } = stored.reading;
  return {
    source,
    documents,
    lines,
    corrections: correctionsOf(store.ledger, source.id),
    ...(outline && { outline }),
    ...(unread && { unread }),
    ...(scans && { scans }),
  };
}

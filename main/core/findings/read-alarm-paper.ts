import type { AlarmPaper, AlarmParagraph } from '../comparison/alarms/alarm-paper.ts';
import { CoreError } from '../core-error.ts';
import { papersOf } from '../ledger/ledger-index.ts';
import { ownerOf } from '../ledger/owner-of.ts';
import { correctionsOf } from '../library/corrections-of.ts';
import type { TextContext } from '../library/library-context.ts';
import { storedReadingOf } from '../library/stored-reading-of.ts';
import { keepWhileSame } from './keep-while-same.ts';

/** Texts of this many sources are kept; a desk with two hundred answers and their opinions has four hundred. */
const mostSources = 800;

type Texts = Promise<ReadonlyMap<string, AlarmPaper>>;
const keepTexts = keepWhileSame<Texts>(mostSources);

async function textsOf(context: TextContext, source: string): Texts {
  const record = context.store.ledger.sources[source];
  if (!record) return new Map();
  const papers = papersOf(context.store.ledger, source);
  const stored = await storedReadingOf(record, context);
  const paragraphs = new Map<string, AlarmParagraph[]>(papers.map((paper) => [paper.id, []]));
  for (const one of stored.paragraphs) paragraphs.get(ownerOf(one, papers)?.id ?? '')?.push(one);
  return new Map(
    papers.map(({ id, title, date }) => [id, { document: id, title, date, paragraphs: paragraphs.get(id) ?? [] }]),
  );
}

/**
 * A paper of the library as the alarms read it; the same object as long as nothing of its source was read again or
 * corrected. Null when it is not there, or its text is gone: the person can have it read again, and the comparison of the
 * records goes on without it.
 */
export async function readAlarmPaper(context: TextContext, id: string): Promise<AlarmPaper | null> {
  const { ledger } = context.store;
  const source = ledger.documents[id]?.source;
  if (source === undefined) return null;
  const parts = [ledger.sources[source], ...papersOf(ledger, source), ...correctionsOf(ledger, source)];
  try {
    const texts = await keepTexts(context.store, source, parts, () => textsOf(context, source));
    return texts.get(id) ?? null;
  } catch (error) {
    if (error instanceof CoreError) return null;
    throw error;
  }
}

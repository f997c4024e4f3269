import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { PaperDays } from '../../comparison/demands/in-time.ts';

/**
 * The days of an opinion and of an answer to it. What the answer tells as done was done by the day that its paper bears, and by the day
 * on which it came: the earlier of the two counts.
 */
export function paperDays(
  { opinions, documents }: Pick<Ledger, 'opinions' | 'documents'>,
  opinion: string,
  { document, receivedOn }: FeedbackRecord,
): PaperDays {
  const days = [documents[document]?.date ?? null, receivedOn].filter((day) => day !== null);
  return { asked: opinions[opinion]?.date ?? null, answered: days.sort()[0] ?? null };
}

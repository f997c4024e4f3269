import type { FeedbackRecord } from './feedback-record.ts';

/** The ISO day on which a report came, as a person entered it. The date under a paper is not the day on which it arrived. */
export function receivedDay({ receivedOn, entered }: Pick<FeedbackRecord, 'receivedOn' | 'entered'>): string | null {
  return entered.includes('receivedOn') ? receivedOn : null;
}

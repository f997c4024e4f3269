import type { SuggestionRound } from '../motion-record.ts';

/** ISO day on which a handling began: that of its first hand-over or order, whoever has it now. Null where nobody knows it. */
export function beganOn({ openedOn, former }: Pick<SuggestionRound, 'openedOn' | 'former'>): string | null {
  return former?.[0] ? former[0].openedOn : openedOn;
}

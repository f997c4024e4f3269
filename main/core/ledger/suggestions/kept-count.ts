import type { SuggestionRecord } from '#shared/domain/motion-record.ts';

type Rounds = SuggestionRecord['rounds'];

/**
 * Handlings as a list tells them now, with the dates that were counted when the suggestion was handed over: another rule that came into
 * force since then does not move them because a list is read again.
 */
export function keptCount([before]: Rounds, [told, ...later]: Rounds): Rounds {
  if (!told) return later;
  const isSameStart = before !== undefined && before.openedOn !== null && before.openedOn === told.openedOn;
  return [isSameStart ? { ...told, due: before.due, windows: before.windows } : told, ...later];
}

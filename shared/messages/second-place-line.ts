import type { SecondPlaceState } from '../domain/second-place.ts';
import type { MessageDetails, MessageKey } from './catalogue.ts';

/** How the second place of the backups stands, in one sentence: what failed, else when it was copied last. `moment` writes an ISO instant. */
export function secondPlaceLine(
  { name, copiedAt, failure }: SecondPlaceState,
  say: (key: MessageKey, details: MessageDetails) => string,
  moment: (iso: string) => string,
): string {
  if (failure !== null) return say(`second-place.${failure.reason}`, { name, time: moment(failure.at) });
  if (copiedAt === null) return say('second-place.not-yet', { name });
  return say('second-place.copied', { name, time: moment(copiedAt) });
}

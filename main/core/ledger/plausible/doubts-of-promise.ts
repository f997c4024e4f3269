import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import { told } from '#shared/messages/catalogue.ts';
import type { Doubt, DoubtCode } from './doubt.ts';
import { doubtOfOrder } from './doubts-of-dates.ts';

/** How a promise stands whose day is to be moved. `keptOn`: ISO day on which it was found kept or not; `endedOn`: on which nobody waited for it any more. */
type Promised = {
  state: CommitmentRecord['state'];
  due: DueDate | null;
  madeOn: string | null;
  keptOn: string | null;
  endedOn?: string;
};

type Move = { kind: 'extension' | 'correction'; on: string };

function extensionDoubt(code: DoubtCode, kind: Doubt['kind'], details: Doubt['details'] = {}): Doubt[] {
  return [{ code, kind, details }];
}

function doubtsOfExtension({ state, due, keptOn, endedOn }: Promised, on: string): Doubt[] {
  if (due === null) return extensionDoubt('promise-undated', 'impossible');
  // What was allowed before counts, however late it is entered.
  if ([keptOn, endedOn].some((day) => typeof day === 'string' && on <= day)) return [];
  if (endedOn !== undefined || state === 'dropped') return extensionDoubt('promise-ended', 'impossible');
  if (state === 'kept' && keptOn !== null) return extensionDoubt('promise-kept', 'impossible', { on, kept: keptOn });
  if (state === 'kept') return extensionDoubt('promise-kept-undated', 'unlikely');
  if (state !== 'missed' && state !== 'partly-kept') return [];
  return extensionDoubt('promise-found-unkept', 'unlikely', { state: told(`commitment-state.${state}`) });
}

/**
 * Doubts about moving the day of a promise on an ISO day: before it was made, or more time for one that names no day, that was kept by then, that nobody waits for, or that
 * was found unkept.
 */
export function doubtsOfPromiseMove(promised: Promised, { kind, on }: Move): Doubt[] {
  return [
    ...doubtOfOrder('before-promise', 'impossible', { on, start: promised.madeOn }),
    ...(kind === 'extension' ? doubtsOfExtension(promised, on) : []),
  ];
}

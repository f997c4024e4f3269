import type { ParsedInput } from '#shared/contract/contract.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { Doubt } from '../plausible/doubt.ts';
import { doubtOfOrder } from '../plausible/doubts-of-dates.ts';
import { waitingSince } from './reassign-suggestion.ts';

/** Acts of an organ that has the suggestion. */
const actsOfOrgan: readonly string[] = ['signed-for', 'in-progress'];

/** A day after the return, while the suggestion is nobody's. */
function doubtsWhileReturned(since: string | null, on: string | null | undefined): Doubt[] {
  if (since === null || !on || on <= since) return [];
  return [{ code: 'awaits-hand-over', kind: 'unlikely', details: { since } }];
}

/** Doubts about a fact of a suggestion that was returned (退办): it is returned once, and then handed over anew before anything else. */
export function doubtsOfReturn(
  suggestion: SuggestionRecord,
  { act, on }: Pick<ParsedInput<'suggestions.record'>, 'act' | 'on'>,
): Doubt[] {
  const since = waitingSince(suggestion);
  if (since === null) return [];
  if (act === 'returned') return [{ code: 'awaits-hand-over', kind: 'impossible', details: { since } }];
  if (act === 'handed-over') return doubtOfOrder('before-return', 'impossible', { on, start: since });
  return actsOfOrgan.includes(act) ? doubtsWhileReturned(since, on) : [];
}

/** The same of what is typed of its handling; the day of a first letter stands once another has gone out. */
export function doubtsOfTypedReturn(
  known: SuggestionRecord | undefined,
  patch: Pick<ParsedInput<'suggestions.update'>, 'signedForOn' | 'contactedOn' | 'answeredOn' | 'handedOverOn'>,
): Doubt[] {
  if (!known) return [];
  const since = waitingSince(known);
  const again = known.rounds.findLast((round) => round.former !== undefined)?.openedOn ?? null;
  const isMoved = patch.handedOverOn !== undefined && again !== null;
  return [
    ...[patch.signedForOn, patch.contactedOn, patch.answeredOn]
      .flatMap((on) => doubtsWhileReturned(since, on))
      .slice(0, 1),
    ...(isMoved ? [{ code: 'reassigned-since', kind: 'impossible', details: { on: again } } as const] : []),
  ];
}

/** A return, or a new letter, from under which a later letter would be pulled away by striking it. */
export function doubtsOfStrike({ acts, rounds }: SuggestionRecord, id: string): Doubt[] {
  const act = acts.find((one) => one.id === id);
  const round = rounds.find(({ number }) => number === act?.round);
  const former = round?.former ?? [];
  const isUnderLater =
    former.some(({ returnedOn }) => act?.type === 'returned' && returnedOn === act.on) ||
    former.slice(0, -1).some(({ followedBy }) => followedBy === id);
  return isUnderLater ? [{ code: 'reassigned-since', kind: 'impossible', details: { on: round?.openedOn ?? '' } }] : [];
}

import type { Ledger } from '../ledger.ts';
import type { SuggestionRecord } from '../motion-record.ts';
import { organRoot } from '../organ-root.ts';
import type { SuggestionActType } from '../suggestion-status.ts';

type SuggestionAct = SuggestionRecord['acts'][number];

/** What a person may find of the promise of an answer, by the fact that records it. */
export const verdictOfAct = {
  'promise-kept': 'kept',
  'promise-partly-kept': 'partly-kept',
  'promise-missed': 'missed',
  'promise-dropped': 'dropped',
} as const satisfies Partial<Record<SuggestionActType, string>>;

export type PromiseActType = keyof typeof verdictOfAct;
export type PromiseAct = SuggestionAct & { type: PromiseActType };

export const promiseActTypes: readonly PromiseActType[] = [
  'promise-kept',
  'promise-partly-kept',
  'promise-missed',
  'promise-dropped',
];

/** True for a fact that says what became of a promise: it leaves the suggestion where its answer put it. */
export function isPromiseAct(type: SuggestionActType): type is PromiseActType {
  return type in verdictOfAct;
}

/** The verdicts of persons on one promise of an answer, oldest first; one of all who promised counts for each of them. */
export function verdictsOn(
  { organs }: Pick<Ledger, 'organs'>,
  { acts }: Pick<SuggestionRecord, 'acts'>,
  { round, organ }: { round: number; organ: string | null },
): PromiseAct[] {
  const rootOf = (id: string) => organRoot(organs, id)?.id ?? id;
  return acts
    .filter((act): act is PromiseAct => isPromiseAct(act.type))
    .filter((act) => act.round === round)
    .filter((act) => organ === null || act.organ === undefined || rootOf(act.organ) === rootOf(organ))
    .sort((a, b) => a.on.localeCompare(b.on));
}

/** ISO day of a verdict; null where nobody knows it, and `on` is the day on which it was entered. */
export function dayOfVerdict({ on, undated }: Pick<SuggestionAct, 'on' | 'undated'>): string | null {
  return undated ? null : on;
}

import type { DueDate } from '#shared/domain/due-date.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import type { Circumstances } from '../circumstances.ts';
import { reassignedDue } from '../dues/change-due.ts';
import { answerDue, handOverWindows, redoAnswerDue } from './suggestion-dues.ts';

type Basis = Pick<Ledger, 'rulePacks' | 'office' | 'holidays'>;

/** ISO day of the return (退办) that nothing followed; null while the suggestion is somebody's. */
export function waitingSince({ status, acts, rounds }: SuggestionRecord): string | null {
  if (status !== 'returned') return null;
  const round = rounds.at(-1)?.number ?? 1;
  const days = acts.filter((act) => act.type === 'returned' && act.round === round).map((act) => act.on);
  return days.sort().at(-1) ?? null;
}

function countedDue(
  ledger: Basis,
  { hard }: SuggestionRecord,
  { number }: SuggestionRound,
  on: string,
): DueDate | null {
  return number > 1 ? redoAnswerDue(ledger, on) : answerDue(ledger, on, hard);
}

/**
 * The handling under way, handed over anew to the organs `lead` on an ISO day: its time counts from the new letter. The first hand-over with
 * its organs, its sign-for and its due date stays as history, and so does the day of the first letter. `act`: id of the fact, empty
 * where a list tells it; `due`: the day that comes with the letter, where it is not counted.
 */
export function handedOverAnew(
  ledger: Basis,
  suggestion: SuggestionRecord,
  letter: { on: string; lead: string[]; support?: string[]; act: string; due?: DueDate },
  now: Circumstances,
): SuggestionRecord {
  const round = suggestion.rounds.at(-1);
  if (!round) return suggestion;
  const { openedOn, due, windows, signedForOn, contactedOn, contacted, former = [], ...rest } = round;
  const { on, lead, support, act: followedBy } = letter;
  const days = { openedOn, due, windows, signedForOn, contactedOn, ...(contacted === undefined ? {} : { contacted }) };
  const left = support === undefined ? {} : { support: suggestion.support };
  const ended = { ...days, lead: suggestion.lead, ...left, returnedOn: waitingSince(suggestion), followedBy };
  const step = { on, enteredOn: now.today, by: now.by, reason: '', allowedBy: '', letter: '' };
  const next: SuggestionRound = {
    ...rest,
    openedOn: on,
    former: [...former, ended],
    due: reassignedDue(due, letter.due ?? countedDue(ledger, suggestion, round, on), step),
    windows: round.number > 1 ? [] : handOverWindows(ledger, on),
    signedForOn: null,
    contactedOn: null,
  };
  const { supportSince, ...kept } = suggestion;
  // Who supports from the letter on counts from it, as everybody does.
  const supporting = support === undefined ? { ...(supportSince && { supportSince }) } : { support };
  return { ...kept, lead, ...supporting, rounds: [...suggestion.rounds.slice(0, -1), next] };
}

/** The suggestion as it was before the hand-over of the fact `act`, which was entered by mistake; unchanged where that fact opened nothing. */
export function handOverTakenBack(suggestion: SuggestionRecord, act: string): SuggestionRecord {
  const round = suggestion.rounds.at(-1);
  const last = round?.former?.at(-1);
  if (!round || last?.followedBy !== act) return suggestion;
  const { lead, support = suggestion.support, returnedOn: _, followedBy: __, ...days } = last;
  const { former = [], contacted: ___, ...rest } = round;
  const earlier = former.slice(0, -1);
  const next: SuggestionRound = { ...rest, ...days };
  if (earlier.length > 0) next.former = earlier;
  return { ...suggestion, lead, support, rounds: [...suggestion.rounds.slice(0, -1), next] };
}

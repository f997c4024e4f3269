import type { DueChange, DueDate } from '#shared/domain/due-date.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import type { Circumstances } from '../circumstances.ts';
import { isSameCount, recountDue } from '../dues/change-due.ts';
import { answerDue, handOverWindows } from './suggestion-dues.ts';

type Basis = Pick<Ledger, 'rulePacks' | 'office' | 'holidays'>;

/** A date that a person typed, extended or put right is not counted anew. */
function isPersons(suggestion: SuggestionRecord, due: DueDate | null): boolean {
  return due !== null && due.because.by === 'person' && suggestion.entered.includes('rounds');
}

/**
 * Whether the day is only put right: one rule from another day (that of the letter was wrong), or the time for hard suggestions in the place of
 * the common one or back, for whoever enters late that one is hard says what held since the hand-over.
 */
function isPutRight(
  ledger: Basis,
  { hard }: SuggestionRecord,
  before: DueDate | null,
  counted: DueDate | null,
): boolean {
  if (!before || !counted) return false;
  if (isSameCount(before, counted)) return true;
  const otherwise = before.because.by === 'rule' ? answerDue(ledger, before.because.start, !hard) : null;
  return otherwise !== null && isSameCount(before, otherwise);
}

/**
 * The first handling with its hand-over: start, answer due by the rule in force (six months for hard ones), further windows. A date that
 * came with the office's own list or from a person stays. A hand-over that is taken back takes the counted dates along.
 * `reason`: why the day of the letter is another now.
 */
export function withHandOver(
  ledger: Basis,
  suggestion: SuggestionRecord,
  handedOverOn: string | null,
  now: Circumstances,
  reason: DueChange['reason'] = '',
): SuggestionRecord {
  const [first = newRound(1), ...later] = suggestion.rounds;
  if (handedOverOn === null) {
    const kept = isPersons(suggestion, first.due) ? first.due : null;
    const bare = { ...first, openedOn: null, due: kept, windows: [] };
    return { ...suggestion, handedOverOn, rounds: suggestion.rounds.length === 0 ? [] : [bare, ...later] };
  }
  const counted = answerDue(ledger, handedOverOn, suggestion.hard);
  const isGiven = isPersons(suggestion, first.due) || first.due?.because.by === 'list';
  const step = { on: now.today, enteredOn: now.today, by: now.by, reason, allowedBy: '', letter: '' };
  const kind = isPutRight(ledger, suggestion, first.due, counted) ? 'correction' : 'new-rule';
  const round: SuggestionRound = {
    ...first,
    openedOn: handedOverOn,
    due: isGiven ? first.due : recountDue(first.due, counted, step, kind),
    windows: handOverWindows(ledger, handedOverOn),
  };
  return { ...suggestion, handedOverOn, rounds: [round, ...later] };
}

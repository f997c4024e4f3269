import type { Rating, SuggestionRecord, SuggestionRound } from '../motion-record.ts';
import { isPromiseAct } from '../promises/promise-verdict.ts';
import type { SuggestionStatus } from '../suggestion-status.ts';
import { beganOn } from './began-on.ts';
import { type Fact, happenedBy, stageOfFacts } from './fact.ts';

const rankOf: Record<SuggestionStatus, number> = {
  registered: 0,
  'handed-over': 1,
  returned: 1,
  redo: 1,
  accepted: 2,
  'in-progress': 3,
  answered: 4,
  rated: 5,
  tracking: 6,
  closed: 6,
  'not-filed': 7,
  withdrawn: 7,
  merged: 7,
};

type Facts = Fact<SuggestionStatus>[];

/** True when a handling has its answer, dated or not: lists often tell the class or the number of the letter alone. A rating answers nothing. */
export function isAnsweredRound({ answeredOn, answerClass, answerNumber }: SuggestionRound): boolean {
  return answeredOn !== null || answerClass !== null || (answerNumber ?? '') !== '';
}

/** True when the deputy has given a rating; a form not returned is none. */
export function isRatedRound(round: SuggestionRound): boolean {
  return round.result !== null && round.result !== 'none';
}

/** The rating that is on file in a handling where no answer is; null where there is none, or both. */
export function ratingAlone(round: SuggestionRound): Exclude<Rating, 'none'> | null {
  const { result } = round;
  return result === null || result === 'none' || isAnsweredRound(round) ? null : result;
}

/** True for a suggestion that was signed for, answered or handled again although no hand-over is recorded. A contact may come before one. */
export function lacksHandOver({ handedOverOn, rounds }: SuggestionRecord): boolean {
  if (handedOverOn !== null) return false;
  return rounds.some((round) => round.number > 1 || round.signedForOn !== null || isAnsweredRound(round));
}

function roundFacts(round: SuggestionRound): Facts {
  const { number, signedForOn, contactedOn, contacted, answeredOn, ratedOn } = round;
  const facts: Facts = [];
  if (number > 1) facts.push({ stage: 'redo', on: beganOn(round), round: number });
  if (signedForOn) facts.push({ stage: 'accepted', on: signedForOn, round: number });
  if (contactedOn || contacted) facts.push({ stage: 'in-progress', on: contactedOn, round: number });
  if (isAnsweredRound(round)) facts.push({ stage: 'answered', on: answeredOn, round: number });
  if (isRatedRound(round) && isAnsweredRound(round))
    facts.push({ stage: 'rated', on: ratedOn ?? answeredOn, round: number });
  return facts;
}

function actFacts(suggestion: SuggestionRecord): Facts {
  // A promise that was kept leaves the suggestion where its answer put it.
  return suggestion.acts.flatMap(({ type, on, round }) =>
    isPromiseAct(type) ? [] : { stage: type === 'signed-for' ? 'accepted' : type, on, round },
  );
}

type Return = { on: string; round: number };

/** The last return by a day; null where there was none. */
function lastReturn(facts: Facts, day: string | null): Return | null {
  const returns = facts.flatMap(({ stage, on, round }): Return[] =>
    stage === 'returned' && on !== null && happenedBy(on, day) ? [{ on, round }] : [],
  );
  return returns.sort((a, b) => a.round - b.round || (a.on < b.on ? -1 : 1)).at(-1) ?? null;
}

/** The facts that count after a return: those before it belong to another organ, as do those of its day until a new letter goes out. */
function afterReturn(facts: Facts, back: Return, day: string | null): Facts {
  const letters = facts.slice(facts.findLastIndex(({ stage, on }) => stage === 'returned' && on === back.on));
  const isOutAgain = letters.some(
    ({ stage, on, round }) =>
      stage === 'handed-over' && round === back.round && on !== null && on >= back.on && happenedBy(on, day),
  );
  return facts.filter(({ stage, on, round }) => {
    if (round !== back.round) return round > back.round;
    if (on === null) return isOutAgain || rankOf[stage] >= rankOf.answered;
    return on > back.on || (on === back.on && (isOutAgain || rankOf[stage] === rankOf.returned));
  });
}

/** Hand-overs that followed another one of the same handling, of which a list told: nobody recorded them as facts. */
function lettersOfLists({ former = [], openedOn, number }: SuggestionRound): Facts {
  return former.flatMap(({ followedBy }, at) => {
    const on = former[at + 1]?.openedOn ?? openedOn;
    return followedBy === '' ? [{ stage: 'handed-over' as const, on, round: number }] : [];
  });
}

/** Everything that happened to a suggestion, with the status that each brings. */
export function suggestionFacts(suggestion: SuggestionRecord): Facts {
  const handedOver: Facts = suggestion.handedOverOn
    ? [{ stage: 'handed-over', on: suggestion.handedOverOn, round: 1 }]
    : [];
  const letters = suggestion.rounds.flatMap(lettersOfLists);
  return [...handedOver, ...suggestion.rounds.flatMap(roundFacts), ...actFacts(suggestion), ...letters];
}

/** The status of a suggestion at the end of an ISO day (null: now), from what happened. */
export function suggestionStatusOn(suggestion: SuggestionRecord, day: string | null = null): SuggestionStatus {
  const facts = suggestionFacts(suggestion);
  const back = lastReturn(facts, day);
  const standing = back === null ? facts : afterReturn(facts, back, day);
  return stageOfFacts(standing, rankOf, 'registered', day);
}

/** The handling under way: the last; null before the hand-over. */
export function currentRound(suggestion: SuggestionRecord): SuggestionRound | null {
  return suggestion.rounds.at(-1) ?? null;
}

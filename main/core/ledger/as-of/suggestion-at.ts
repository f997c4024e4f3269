import { noRating, ratingsAt } from '#shared/domain/former-ratings.ts';
import type { LeadAnswer, SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { plannedDue } from '#shared/domain/promises/answer-promise.ts';
import { happenedBy } from '#shared/domain/stages/fact.ts';
import { statusOfSuggestion } from '../stages/derive-stages.ts';
import { dueAt } from './due-at.ts';
import { chasesAt, knownBy } from './rounds-at.ts';

/** The day from which a handling is known to run: where nobody knows when a later one was ordered, that of the first thing done in it. */
function startOf({ number, openedOn, signedForOn, contactedOn, answeredOn }: SuggestionRound): string | null {
  if (number === 1 || openedOn !== null) return openedOn;
  return [signedForOn, contactedOn, answeredOn].filter((on) => on !== null).sort()[0] ?? null;
}

/** A handling with the hand-over that was in force on a day; null while it had not begun. */
function inForceAt(round: SuggestionRound, day: string): SuggestionRound | null {
  const { former = [], ...current } = round;
  if (happenedBy(startOf(round), day)) return round;
  const index = former.findLastIndex((one) => happenedBy(one.openedOn, day));
  const before = former[index];
  if (!before) return null;
  const { lead: _, support: _support, returnedOn: __, followedBy: ___, ...days } = before;
  const { contacted: ____, ...rest } = current;
  return { ...rest, ...days, ...(index > 0 && { former: former.slice(0, index) }) };
}

/** The organs that had a suggestion on a day: those of the first hand-over that another one followed only later. */
function leadAt({ rounds, lead }: SuggestionRecord, day: string): string[] {
  const followed = rounds.flatMap(({ former = [], openedOn }) =>
    former.map((one, at) => ({ lead: one.lead, until: former[at + 1]?.openedOn ?? openedOn })),
  );
  return followed.find(({ until }) => until !== null && until > day)?.lead ?? lead;
}

/** The organs that supported on a day: those of a hand-over that another one followed only later, without those that came in later. */
function supportAt({ rounds, support, supportSince = {} }: SuggestionRecord, day: string): string[] {
  const followed = rounds.flatMap(({ former = [], openedOn }) =>
    former.map((one, at) => ({ support: one.support, until: former[at + 1]?.openedOn ?? openedOn })),
  );
  const former = followed.find((one) => one.support !== undefined && one.until !== null && one.until > day)?.support;
  return former ?? support.filter((id) => (supportSince[id] ?? day) <= day);
}

/** The answer of one organ with the promised day that was in force on a day. */
function leadAnswerAt({ plannedChanges, ...answer }: LeadAnswer, day: string): LeadAnswer {
  if (!plannedChanges) return answer;
  const planned = dueAt(
    plannedDue({ answeredOn: answer.on, plannedFor: answer.plannedFor ?? null, plannedChanges }),
    day,
  );
  const { changes = [] } = planned ?? {};
  return { ...answer, plannedFor: planned?.date ?? null, ...(changes.length > 0 && { plannedChanges: changes }) };
}

const unrated = { inForce: noRating, former: [] };

function suggestionRoundAt(round: SuggestionRound, day: string): SuggestionRound {
  const isAnswered = round.answeredOn === null || round.answeredOn <= day;
  const { plannedText, promise, plannedChanges: _, leadAnswers, formerRatings: __, ...known } = round;
  const { inForce, former } = isAnswered ? ratingsAt(round, day) : unrated;
  const planned = isAnswered ? dueAt(plannedDue(round), day) : null;
  const answers = Object.entries(leadAnswers ?? {}).flatMap(([organ, answer]) =>
    answer.on <= day ? [[organ, leadAnswerAt(answer, day)] as const] : [],
  );
  return {
    ...known,
    ...(isAnswered && plannedText !== undefined && { plannedText }),
    ...(isAnswered && promise !== undefined && { promise }),
    ...(planned && planned.changes.length > 0 && { plannedChanges: planned.changes }),
    ...(answers.length > 0 && { leadAnswers: Object.fromEntries(answers) }),
    due: dueAt(round.due, day),
    windows: round.windows.filter((one) => one.kind !== 'rating' || isAnswered),
    signedForOn: knownBy(round.signedForOn, day),
    contactedOn: knownBy(round.contactedOn, day),
    supportOn: Object.fromEntries(Object.entries(round.supportOn).filter(([, on]) => on <= day)),
    answeredOn: knownBy(round.answeredOn, day),
    answerNumber: isAnswered ? round.answerNumber : null,
    answerClass: isAnswered ? round.answerClass : null,
    ...(round.followUps && { followUps: round.followUps.filter((one) => one.on <= day) }),
    plannedFor: planned?.date ?? null,
    ...inForce,
    ...(former.length > 0 && { formerRatings: former }),
  };
}

/** A suggestion as it stood on a day (ISO): the handlings that had begun, the organs that had it, what was known of each. */
export function suggestionAt(
  suggestion: SuggestionRecord,
  day: string,
  isThere: (document: string) => boolean,
): SuggestionRecord {
  const { shown } = suggestion;
  const isHandedOver = suggestion.handedOverOn === null || suggestion.handedOverOn <= day;
  const begun = suggestion.rounds.flatMap((round) => inForceAt(round, day) ?? []);
  return statusOfSuggestion({
    ...suggestion,
    lead: isHandedOver ? leadAt(suggestion, day) : [],
    support: isHandedOver ? supportAt(suggestion, day) : [],
    receivedOn: knownBy(suggestion.receivedOn, day),
    handedOverOn: knownBy(suggestion.handedOverOn, day),
    rounds: isHandedOver ? begun.map((round) => suggestionRoundAt(round, day)) : [],
    acts: suggestion.acts.filter((act) => act.on <= day),
    ...(shown && { shown: shown.filter(({ citation }) => isThere(citation.document)) }),
    ...chasesAt(suggestion, day),
  });
}

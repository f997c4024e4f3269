import type { Say } from '#renderer/base/language.tsx';
import { chaseFacts } from '#renderer/facts/chase-facts.ts';
import { enteredFact, inOrder, isConfirmed, type ShownFact } from '#renderer/facts/fact.ts';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import type { NameOn } from '#shared/domain/organ-labels.ts';
import { beganOn } from '#shared/domain/stages/began-on.ts';
import { isAnsweredRound } from '#shared/domain/stages/suggestion-status-on.ts';

type Named = { nameOf: (organ: string) => string; nameOn: NameOn };

function answerFact(round: SuggestionRound, say: Say): ShownFact[] {
  if (!isAnsweredRound(round)) return [];
  const { number, answeredOn, answerNumber, answerClass } = round;
  const note = answerClass ? say('facts.class', { code: answerClass }) : '';
  return [
    { key: `answer ${number}`, on: answeredOn, what: say('facts.answer'), round: number, number: answerNumber, note },
  ];
}

function followUpFacts({ number, followUps = [] }: SuggestionRound, say: Say): ShownFact[] {
  return followUps.map(({ on, answerNumber, answerClass, note }, at) => ({
    key: `follow-up ${number} ${at}`,
    on,
    what: say('suggestion-act.follow-up'),
    round: number,
    number: answerNumber,
    note: [answerClass ? say('facts.class', { code: answerClass }) : '', note].filter(Boolean).join(' · '),
  }));
}

function roundFacts(round: SuggestionRound, say: Say, { nameOf, nameOn }: Named): ShownFact[] {
  const { number, former = [], reason, ordered, signedForOn, contactedOn, supportOn, result, ratedOn } = round;
  const dated = (key: string, on: string | null, what: string): ShownFact[] =>
    on ? [{ key: `${key} ${number}`, on, what, round: number }] : [];
  const redone: ShownFact = {
    ...enteredFact(ordered),
    key: `redo ${number}`,
    on: beganOn(round),
    what: say('motions.redo'),
    round: number,
    note: reason,
  };
  const ratedAs = (one: typeof result) =>
    one && one !== 'none' ? say('facts.rating', { result: say(`rating.${one}`) }) : null;
  const rated = ratedAs(result);
  return [
    ...(number > 1 ? [redone] : []),
    ...former.flatMap((one, at) => [
      ...dated(
        `signed-for-former-${at}`,
        one.signedForOn,
        say('facts.signed-for-by', { organ: one.lead.map(nameOf).join('、') }),
      ),
      ...dated(`contacted-former-${at}`, one.contactedOn, say('motions.contacted')),
    ]),
    ...dated('signed-for', signedForOn, say('suggestion-act.signed-for')),
    ...dated('contacted', contactedOn, say('motions.contacted')),
    ...Object.entries(supportOn).flatMap(([organ, on]) =>
      dated(`support ${organ}`, on, say('facts.support', { organ: nameOn(organ, on) })),
    ),
    ...answerFact(round, say),
    ...followUpFacts(round, say),
    ...(round.formerRatings ?? []).flatMap((one, at) => {
      const what = ratedAs(one.result);
      return what ? [{ key: `rating-former-${at} ${number}`, on: one.ratedOn, what, round: number }] : [];
    }),
    ...(rated ? [{ key: `rating ${number}`, on: ratedOn, what: rated, round: number }] : []),
  ];
}

/**
 * Everything that happened to a suggestion, by handling and day: receipt, hand-over, sign-for, contact, supporting opinions, answers and
 * ratings of every handling, and what persons recorded besides.
 */
export function suggestionTimeline(suggestion: SuggestionRecord, say: Say, named: Named): ShownFact[] {
  const { nameOf } = named;
  const { receivedOn, handedOverOn, rounds, acts, lead } = suggestion;
  const first = (key: string, on: string | null, what: string, note = ''): ShownFact[] =>
    on ? [{ key, on, what, round: 1, note }] : [];
  return inOrder([
    ...first('received', receivedOn, say('facts.received')),
    ...first(
      'hand-over',
      handedOverOn,
      say('owed.hand-over'),
      (rounds[0]?.former?.[0]?.lead ?? lead).map(nameOf).join('、'),
    ),
    ...rounds.flatMap((round) => roundFacts(round, say, named)),
    ...chaseFacts(suggestion.chases, say, nameOf),
    ...acts.map((act) => ({
      ...act,
      key: `act ${act.id}`,
      what: say(`suggestion-act.${act.type}`),
      act: act.id,
      isConfirmed: isConfirmed(act),
    })),
  ]);
}

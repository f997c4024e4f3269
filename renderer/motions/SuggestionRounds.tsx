import type { Say } from '#renderer/base/language.tsx';
import { useText } from '#renderer/base/language.tsx';
import { RoundBlock } from '#renderer/facts/RoundBlock.tsx';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { plannedDue } from '#shared/domain/promises/answer-promise.ts';
import { beganOn } from '#shared/domain/stages/began-on.ts';
import { followUpLines } from './follow-up-lines.ts';
import { ratingLines } from './rating-lines.ts';

/** Earlier handlings as they were, each with its own due date, answer and rating. */
export function SuggestionRounds({ rounds }: Pick<SuggestionRecord, 'rounds'>) {
  const say = useText();
  if (rounds.length < 2) return null;
  return (
    <section className="padded-sides" aria-label={say('motions.earlier')}>
      <h3 className="panel-title">{say('motions.earlier')}</h3>
      {rounds.slice(0, -1).map((round, at) => {
        const next = rounds[at + 1];
        return (
          <RoundBlock
            key={round.number}
            round={{
              number: round.number,
              openedOn: beganOn(round),
              closedOn: next ? beganOn(next) : null,
              reason: next?.reason ?? '',
            }}
            dues={[{ label: say('owed.answer'), due: round.due }]}
            lines={[answerLine(say, round), ...followUpLines(say, round), ...ratingLines(say, round), round.note]}
          />
        );
      })}
    </section>
  );
}

function answerLine(say: Say, round: SuggestionRound): string {
  const { answeredOn, answerNumber, answerClass, plannedText, promise } = round;
  // The day that the answer named; one that it was put off to stands with the promise.
  const named = plannedDue(round)?.original;
  if (!answeredOn && !answerNumber && !answerClass) return '';
  return [
    `${answeredOn ?? say('facts.day-unknown')} ${say('facts.answer')}`,
    answerNumber,
    answerClass ? say('facts.class', { code: answerClass }) : '',
    promise,
    named ? say('motions.planned', { date: named }) : plannedText,
  ]
    .filter(Boolean)
    .join(' · ');
}

import type { Say } from '#renderer/base/language.tsx';
import type { SuggestionRound } from '#shared/domain/motion-record.ts';

/** Later answers to a handling, one line each: day, number, class and what was said of it. */
export function followUpLines(say: Say, { followUps = [] }: Pick<SuggestionRound, 'followUps'>): string[] {
  return followUps.map(({ on, answerNumber, answerClass, note }) =>
    [
      `${on} ${say('suggestion-act.follow-up')}`,
      answerNumber,
      answerClass ? say('facts.class', { code: answerClass }) : '',
      note,
    ]
      .filter(Boolean)
      .join(' · '),
  );
}

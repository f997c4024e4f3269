import { toPlainText } from '../alarms/plain-text.ts';
import { type AnswerValues, answerValues } from './answer.numbers.ts';

/** Signs of a run that two texts share; a shorter one is a word. */
const run = 6;

function runsOf(plain: string): string[] {
  return Array.from({ length: Math.max(0, plain.length - run + 1) }, (_, at) => plain.slice(at, at + run));
}

/** What tells of a text whether it stood already in passages that earlier papers had. Both without marks; a text too short for a run is new. */
export function oldWordsIn(
  quotes: readonly string[],
  { demandOldWords }: AnswerValues = answerValues,
): (text: string) => boolean {
  if (quotes.length === 0) return () => false;
  const known = new Set(quotes.flatMap((quote) => runsOf(toPlainText(quote).plain)));
  return (text) => {
    const runs = runsOf(toPlainText(text).plain);
    return runs.length > 0 && runs.filter((one) => known.has(one)).length >= runs.length * demandOldWords;
  };
}

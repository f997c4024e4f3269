import type { ExaminedSource } from '../examined-source.ts';
import { type Because, becauseOf } from './because.ts';

/** One non-blank line, what became of it, and the rules that decided on what begins there. */
export type ExplainedLine = { line: number; text: string; fate: string; because: Omit<Because, 'line'>[] };

/**
 * The report of `duban read FILE --explain`: every non-blank line of the source in order, as it stands, with its fate (`title of
 * d6`, `by-line of d6`, `body of d6`, `joined to 554`, `page mark`, `table of contents` …) and the rules that fired there.
 */
export function explainLines(examined: ExaminedSource): ExplainedLine[] {
  const decided = new Map<number, ExplainedLine['because']>();
  for (const { line, ...rule } of becauseOf(examined)) decided.set(line, [...(decided.get(line) ?? []), rule]);
  return examined.drawn.lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ number, text }) => ({
      line: number,
      text,
      fate: examined.fates.get(number) ?? 'left out: blank but for marks',
      because: decided.get(number) ?? [],
    }));
}

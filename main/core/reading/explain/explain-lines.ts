import type { ExaminedSource } from '../examined-source.ts';

/** One non-blank line and what became of it. */
export type ExplainedLine = { line: number; text: string; fate: string };

/**
 * The report of `duban read FILE --explain`: every non-blank line of the source in order, as it stands, with its fate (`title of
 * d6`, `by-line of d6`, `body of d6`, `joined to 554`, `page mark`, `table of contents` …).
 */
export function explainLines(examined: ExaminedSource): ExplainedLine[] {
  const explained: ExplainedLine[] = [];
  for (const { number, text } of examined.drawn.lines) {
    if (text.trim() === '') continue;
    explained.push({ line: number, text, fate: examined.fates.get(number) ?? 'left out: blank but for marks' });
  }
  return explained;
}

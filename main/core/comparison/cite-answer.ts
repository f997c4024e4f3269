import type { Citation } from '#shared/domain/citation.ts';
import type { AnsweredDemand } from './demands/answered-demand.ts';
import type { ComparedMeasure } from './matching/passages.ts';

/** Where words of a measure stand, as far as its own lines tell: a measure between whose lines others stand empty is cited whole. Null where it has not these words. */
function citeIn({ citation }: ComparedMeasure, words: string): Citation | null {
  const at = citation.quote.indexOf(words);
  if (at < 0) return null;
  const { firstLine, lastLine } = citation;
  const isWhole = citation.quote.split('\n').length !== lastLine - firstLine + 1;
  if (isWhole) return { ...citation, quote: words };
  const from = firstLine + citation.quote.slice(0, at).split('\n').length - 1;
  return { ...citation, quote: words, firstLine: from, lastLine: from + words.split('\n').length - 1 };
}

/** Demands with the places of the sentences that answer them in the measures of their report. */
export function citeAnswers(
  demands: readonly AnsweredDemand[],
  measures: readonly ComparedMeasure[],
): AnsweredDemand[] {
  return demands.map((one) => ({
    ...one,
    citations: one.by.flatMap((words) => {
      const [first] = measures.flatMap((measure) => citeIn(measure, words) ?? []);
      return first ? [first] : [];
    }),
  }));
}

/** The sentences of one measure that answer any of the demands, each once, in their order. */
export function passagesOf({ citation }: ComparedMeasure, demands: readonly AnsweredDemand[]): Citation[] {
  const own = demands
    .flatMap(({ citations = [] }) => citations)
    .filter((one) => {
      return (
        one.document === citation.document && one.firstLine >= citation.firstLine && one.lastLine <= citation.lastLine
      );
    });
  const once = new Map(own.map((one) => [`${one.firstLine} ${one.quote}`, one]));
  return [...once.values()].sort((a, b) => a.firstLine - b.firstLine);
}

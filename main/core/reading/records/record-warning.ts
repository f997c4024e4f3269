import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import { sureEnough } from '#shared/domain/sure-enough.ts';
import { lineAt, type Paragraph } from '../text/paragraph.ts';
import type { NumberGap } from './outline/item.ts';

/** A warning for every place where numbering does not run on (三 follows 一). Lines are source lines. */
export function warnOfGaps(paragraphs: Paragraph[], gaps: NumberGap[]): ReadWarning[] {
  return gaps.flatMap((gap) => {
    const paragraph = paragraphs[gap.place.index];
    if (!paragraph) return [];
    return [
      {
        line: lineAt(paragraph, gap.place.offset),
        code: 'numbering-gap',
        message: `item numbered ${gap.found} where ${gap.expected} was expected (${gap.style})`,
      },
    ];
  });
}

/** A warning for every point or first-level measure that was guessed rather than read from a number. */
export function warnOfGuesses(
  code: 'point-doubtful' | 'measure-doubtful',
  items: { firstLine: number; confidence: number; heading: string }[],
): ReadWarning[] {
  return items
    .filter((item) => item.confidence < sureEnough)
    .map((item) => ({
      line: item.firstLine,
      code,
      message: `told by its form alone, without a number: ${item.heading}`,
    }));
}

import { splitAtStops } from '#core/language/clauses.ts';
import { holds } from '#core/rules/first-match.ts';
import type { TermVector, TermWeights } from '../terms/term-weights.ts';
import { noDays, type PaperDays } from './in-time.ts';
import { opensReason } from './refusal.rules.ts';
import { type Refusal, refusalIn, withReason } from './refusal.ts';
import { cutAtFuture, type Tense, tenseOn } from './tense.ts';

/** What a measure says under its heading. `headed`: that heading is the one of the point. */
export type Passage = { title: string; text: string; headed?: boolean };

/** A stretch of an answer with one tense; `sentence` is the number of the sentence that it stands in. */
export type Part = {
  text: string;
  sentence: number;
  vector: TermVector;
  tense: Tense;
  /** Days of the two papers: what was to be done by a day that had passed was done. */
  days: PaperDays;
  refusal: Refusal | null;
  headed: boolean;
};

/** The longest mark before a heading: （二十三）. */
const longestMark = 6;

/** True for the heading itself with its mark; a sentence that only ends with the words of the heading tells something. */
function isHeading(sentence: string, heading: string): boolean {
  return heading !== '' && sentence.endsWith(heading) && sentence.length - heading.length <= longestMark;
}

/** The refusal of a sentence, with the reason where it stands at the head of the next. */
function refusalWith(text: string, next: string): Refusal | null {
  const refusal = refusalIn(text);
  if (refusal === null || refusal.hasReason || !holds(opensReason, next)) return refusal;
  return withReason(refusal, next);
}

/** The parts of what measures say, headings left out, in their order. */
export function partsOf(measures: readonly Passage[], weights: TermWeights, days: PaperDays = noDays): Part[] {
  const sentences = measures.flatMap(({ title, text, headed = false }) => {
    const heading = title.replace(/\s/g, '');
    const all = splitAtStops(text);
    const below = all.filter((sentence) => !isHeading(sentence.text.replace(/[\s*]/g, ''), heading));
    // A passage that is nothing but its first sentence tells by that.
    return (below.length > 0 ? below : all).map((sentence) => ({ text: sentence.text, headed }));
  });
  return sentences.flatMap((one, sentence) =>
    cutAtFuture(one.text).map((text) => ({
      text,
      sentence,
      vector: weights.vectorOf(text),
      tense: tenseOn(text, days),
      days,
      refusal: refusalWith(text, sentences[sentence + 1]?.text ?? ''),
      headed: one.headed,
    })),
  );
}

import { splitAtStops } from '#core/language/clauses.ts';
import { holds } from '#core/rules/first-match.ts';
import { emptyWordsOf } from '../alarms/empty-passage.ts';
import type { TermVector, TermWeights } from '../terms/term-weights.ts';
import { type AnswerValues, answerValues } from './answer.numbers.ts';
import { admits } from './evidence.rules.ts';
import { noDays, type PaperDays } from './in-time.ts';
import { oldWordsIn } from './old-words.ts';
import { opensReason } from './refusal.rules.ts';
import { type Refusal, refusalIn, withReason } from './refusal.ts';
import { answerLabel, rowNumber, tellsTask } from './row-number.rules.ts';
import { cutAtFuture, decideTense, type Tense, tenseOn } from './tense.ts';

/** What a measure says under its heading. `headed`: that heading is the one of the point; `isOwn`: it is laid to no other point. */
export type Passage = { title: string; text: string; headed?: boolean; isOwn?: boolean };

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
  /** It stands in a measure that is laid to no other point. */
  isOwn: boolean;
  /** It stood already in an earlier paper. */
  isOld: boolean;
  /** It only admits what is still wanting. */
  isAdmitted: boolean;
  /** Its whole passage only takes a stance. */
  isEmpty: boolean;
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

/** The paragraphs of a measure that only take a stance, as stretches of its text. */
function emptyStretches(text: string): { start: number; end: number }[] {
  let start = 0;
  return text.split('\n').flatMap((paragraph) => {
    const stretch = { start, end: start + paragraph.length };
    start = stretch.end + 1;
    return emptyWordsOf(paragraph).length > 0 ? [stretch] : [];
  });
}

/** The parts of what measures say, headings left out, in their order. `old` are passages of them that stood already in earlier papers. */
export function partsOf(
  measures: readonly Passage[],
  weights: TermWeights,
  days: PaperDays = noDays,
  old: readonly string[] = [],
  values: AnswerValues = answerValues,
): Part[] {
  const isOld = oldWordsIn(old, values);
  const sentences = measures.flatMap(({ title, text, headed = false, isOwn = false }) => {
    const heading = title.replace(/\s/g, '');
    const all = splitAtStops(text);
    const below = all.filter((sentence) => !isHeading(sentence.text.replace(/[\s*]/g, ''), heading));
    // A passage that is nothing but its first sentence tells by that.
    const told = (below.length > 0 ? below : all).filter((sentence) => !holds(tellsTask, sentence.text));
    const isEmpty = emptyWordsOf(told.map((sentence) => sentence.text).join('。')).length > 0;
    const empty = emptyStretches(text);
    return told.map((sentence) => ({
      text: answerLabel.form.replace(rowNumber.form.replace(sentence.text)),
      headed,
      isOwn,
      isEmpty: isEmpty || empty.some(({ start, end }) => sentence.start >= start && sentence.end <= end),
    }));
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
      isOwn: one.isOwn,
      isEmpty: one.isEmpty,
      isOld: isOld(one.text),
      isAdmitted: holds(admits, text) && refusalIn(text) === null && decideTense(text)?.rule.tense !== 'done',
    })),
  );
}

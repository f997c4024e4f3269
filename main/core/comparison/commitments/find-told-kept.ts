import { splitAtStops } from '#core/language/clauses.ts';
import { splitSentences } from '#core/language/sentences.ts';
import { holds } from '#core/rules/first-match.ts';
import type { Citation } from '#shared/domain/citation.ts';
import type { PromiseTold } from '#shared/domain/promises/promise-shown.ts';
import { findFigures } from '#shared/text/figure.ts';
import { numberKey, numberWithoutYear } from '#shared/text/suggestion-number.ts';
import { type AlarmPaper, type AlarmParagraph, citeWords } from '../alarms/alarm-paper.ts';
import { tenseOf } from '../demands/tense.ts';
import { termsOf } from '../terms/passage-terms.ts';
import { type FulfilmentValues, fulfilmentValues, promisedTime } from './commitment.rules.ts';
import { byFigure } from './find-fulfilment.ts';
import { isNoEvidence, namedNumber, speaksOfPromise, tellsDenied, tellsNotKept } from './told-kept.rules.ts';

/** A passage of a paper that says of one suggestion what became of its promise; `number` as it is compared. */
export type ToldSentence = {
  paper: AlarmPaper;
  paragraph: AlarmParagraph;
  text: string;
  number: string;
  /** The words around it speak of promises: the title of the paper, or the sentence that names the suggestion. */
  ofPromise: boolean;
  /** It says that the promise cannot be kept. */
  isDenied: boolean;
};

/** The numbers of suggestions that a text names, as they are compared. */
export function numbersIn(text: string): string[] {
  const found = namedNumber.findAll(text).map(({ groups }) => numberKey(groups.before ?? groups.behind ?? null));
  return [...new Set(found.filter((one) => one !== null))];
}

/** True for a sentence that tells of something as done, and of nothing as left. */
function tellsDone(text: string): boolean {
  return tenseOf(text) === 'done' && !holds(tellsNotKept, text) && !isNoEvidence(text);
}

/** The stretches of a paragraph that are read each by itself: what is told as done beside what cannot be kept says nothing alone. */
function stretchesOf(paragraph: string): { text: string; isDenied: boolean }[] {
  return splitSentences(paragraph).flatMap(({ text }): { text: string; isDenied: boolean }[] => {
    if (!holds(tellsDenied, text)) return splitAtStops(text).map((one) => ({ text: one.text, isDenied: false }));
    const whole = text.trim();
    return [{ text: whole.endsWith('。') ? whole.slice(0, -1) : whole, isDenied: true }];
  });
}

/**
 * The sentences of a paper that tell of something done for a suggestion, or that it cannot be done, where the suggestion is named by its number:
 * in the sentence itself, before it in its paragraph, or, where it is the only one there, in the title of the paper.
 */
export function collectToldKept(paper: AlarmPaper): ToldSentence[] {
  const inTitle = numbersIn(paper.title);
  const titled = inTitle.length === 1 ? (inTitle[0] ?? null) : null;
  return paper.paragraphs.flatMap((paragraph) => {
    let number = titled;
    let ofPromise = titled !== null && holds(speaksOfPromise, paper.title);
    return stretchesOf(paragraph.text).flatMap(({ text, isDenied }): ToldSentence[] => {
      const [named, ...others] = numbersIn(text);
      // A sentence on several suggestions at once says of none of them what became of its promise.
      if (others.length > 0) {
        number = null;
        return [];
      }
      if (named !== undefined && named !== number) ofPromise = false;
      number = named ?? number;
      ofPromise ||= holds(speaksOfPromise, text);
      const isTold = isDenied || tellsDone(text);
      return number !== null && isTold ? [{ paper, paragraph, text, number, ofPromise, isDenied }] : [];
    });
  });
}

/** The share of the terms of a promise, without its time, that a sentence holds; 0 where nobody knows its words. */
export function shareOf(words: string | null, text: string): number {
  const terms = [...termsOf(promisedTime.replaceAll(words ?? '', ' '))];
  const told = termsOf(text);
  return terms.length === 0 ? 0 : terms.filter((term) => told.has(term)).length / terms.length;
}

/** True for a number that names the suggestion: the very one, or the one without its year. */
export function isNumberOf(named: string, number: string | null, channel: 'in-session' | 'between-sessions' | null) {
  const key = numberKey(number, channel);
  return key !== null && (named === key || named === numberWithoutYear(key));
}

/** True for words that tell of an amount in a unit in which something was promised. */
function tellsAmount(words: string | null, text: string): boolean {
  const promised = new Set(findFigures(words ?? '').map(({ unit }) => unit));
  return findFigures(text).some(({ unit }) => promised.has(unit));
}

/** What a sentence says that became of a promise: of one that it denies, that a part was done where it tells of an amount beside that. */
function toldOf(words: string | null, { text, isDenied }: ToldSentence): PromiseTold {
  if (isDenied) {
    const done = splitAtStops(text).filter((one) => !holds(tellsDenied, one.text) && tenseOf(one.text) === 'done');
    return done.some((one) => tellsAmount(words, one.text)) ? 'partly-kept' : 'missed';
  }
  const [figure] = findFigures(words ?? '');
  return (figure && byFigure(figure, text)) ?? 'kept';
}

/**
 * Looks among such sentences for the one that says what became of the promise of an answer: with most of its words, or, where the passage
 * speaks of promises, with some of them or in these very words; what says that the promise cannot be kept goes before all others. Null where none
 * does. It is a proposal; a person decides.
 */
export function findToldKept(
  { words }: { words: string | null },
  told: readonly ToldSentence[],
  values: FulfilmentValues = fulfilmentValues,
): { citation: Citation; says: PromiseTold } | null {
  const fitting = told
    .map((one) => ({ one, share: shareOf(words, one.text) }))
    .filter(
      ({ one, share }) =>
        share >= values.fulfilmentEnough || (one.ofPromise && (share > 0 || holds(speaksOfPromise, one.text))),
    )
    .map(({ one, share }) => ({ one, rank: one.isDenied && holds(speaksOfPromise, one.text) ? 2 : share }))
    .sort((a, b) => b.rank - a.rank);
  const [best] = fitting;
  if (!best) return null;
  const { paper, paragraph, text } = best.one;
  return { citation: citeWords(paper, paragraph, text), says: toldOf(words, best.one) };
}

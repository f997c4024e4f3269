import { splitAtStops } from '#core/language/clauses.ts';
import { holds } from '#core/rules/first-match.ts';
import type { Citation } from '#shared/domain/citation.ts';
import { numberKey, numberWithoutYear } from '#shared/text/suggestion-number.ts';
import { type AlarmPaper, type AlarmParagraph, citeWords } from '../alarms/alarm-paper.ts';
import { tenseOf } from '../demands/tense.ts';
import { termsOf } from '../terms/passage-terms.ts';
import { type FulfilmentValues, fulfilmentValues, promisedTime } from './commitment.rules.ts';
import { namedNumber, speaksOfPromise, tellsNotKept } from './told-kept.rules.ts';

/** A passage of a paper that says of one suggestion what became of its promise; `number` as it is compared. */
export type ToldSentence = {
  paper: AlarmPaper;
  paragraph: AlarmParagraph;
  text: string;
  number: string;
  /** The words around it speak of promises: the title of the paper, or the sentence that names the suggestion. */
  ofPromise: boolean;
};

/** The numbers of suggestions that a text names, as they are compared. */
export function numbersIn(text: string): string[] {
  const found = namedNumber.findAll(text).map(({ groups }) => numberKey(groups.before ?? groups.behind ?? null));
  return [...new Set(found.filter((one) => one !== null))];
}

/** True for a sentence that tells of something as done, and of nothing as left. */
function tellsDone(text: string): boolean {
  return tenseOf(text) === 'done' && !holds(tellsNotKept, text);
}

/**
 * The sentences of a paper that tell of something done for a suggestion that is named by its number: in the sentence itself, before it in its
 * paragraph, or, where it is the only one there, in the title of the paper.
 */
export function collectToldKept(paper: AlarmPaper): ToldSentence[] {
  const inTitle = numbersIn(paper.title);
  const titled = inTitle.length === 1 ? (inTitle[0] ?? null) : null;
  return paper.paragraphs.flatMap((paragraph) => {
    let number = titled;
    let ofPromise = titled !== null && holds(speaksOfPromise, paper.title);
    return splitAtStops(paragraph.text).flatMap(({ text }): ToldSentence[] => {
      const [named, ...others] = numbersIn(text);
      // A sentence on several suggestions at once says of none of them what became of its promise.
      if (others.length > 0) {
        number = null;
        return [];
      }
      if (named !== undefined && named !== number) ofPromise = false;
      number = named ?? number;
      ofPromise ||= holds(speaksOfPromise, text);
      return number !== null && tellsDone(text) ? [{ paper, paragraph, text, number, ofPromise }] : [];
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

/**
 * Looks among such sentences for the one that says that the promise of an answer was kept: with most of its words, or, where the passage
 * speaks of promises, with some of them or in these very words. Null where none does. It is a proposal; a person decides.
 */
export function findToldKept(
  { words }: { words: string | null },
  told: readonly ToldSentence[],
  values: FulfilmentValues = fulfilmentValues,
): Citation | null {
  const fitting = told
    .map((one) => ({ one, share: shareOf(words, one.text) }))
    .filter(
      ({ one, share }) =>
        share >= values.fulfilmentEnough || (one.ofPromise && (share > 0 || holds(speaksOfPromise, one.text))),
    )
    .sort((a, b) => b.share - a.share);
  const [best] = fitting;
  return best ? citeWords(best.one.paper, best.one.paragraph, best.one.text) : null;
}

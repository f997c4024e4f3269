import { splitAtStops } from '#core/language/clauses.ts';
import { splitSentences } from '#core/language/sentences.ts';
import { holds } from '#core/rules/first-match.ts';
import type { Citation } from '#shared/domain/citation.ts';
import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import { type Figure, findFigures } from '#shared/text/figure.ts';
import type { Steps } from '../../steps.ts';
import { type AlarmPaper, type AlarmParagraph, citeWords } from '../alarms/alarm-paper.ts';
import { toBaseUnit } from '../alarms/read-statements.ts';
import { tenseOf } from '../demands/tense.ts';
import { termsOf } from '../terms/passage-terms.ts';
import { type FulfilmentValues, fulfilmentValues, promisedTime, spendingWords } from './commitment.rules.ts';
import { tellsDenied, tellsMoreTime, tellsNotKept, tellsPlanned } from './told-kept.rules.ts';

/** The later passage that shows what became of a promise. */
export type Fulfilment = { state: 'kept' | 'partly-kept'; citation: Citation; share: number };

function baseOf(figure: Figure | undefined): { value: number; unit: string } | null {
  return figure ? toBaseUnit(figure.value, figure.unit) : null;
}

/** Kept or partly kept by the figures: the promised amount reached or not. Null when the sentence has no figure of that unit. */
export function byFigure(promised: Figure, sentence: string): Fulfilment['state'] | null {
  const goal = baseOf(promised);
  if (!goal) return null;
  const reached = findFigures(sentence)
    .flatMap((figure) => baseOf(figure) ?? [])
    .filter((one) => one.unit === goal.unit);
  if (reached.length === 0) return null;
  return reached.some((one) => one.value >= goal.value) ? 'kept' : 'partly-kept';
}

type DoneSentence = { paper: AlarmPaper; paragraph: AlarmParagraph; text: string };

/** What papers tell as done, ready for looking up many promises. */
export type DoneSentences = { sentences: DoneSentence[]; byTerm: Map<string, number[]> };

/** The sentences of a paragraph that tell of something done; none beside words that deny it, ask for more time or only plan. */
function doneIn(paragraph: string): string[] {
  return splitSentences(paragraph).flatMap(({ text: whole }) =>
    holds(tellsDenied, whole) || holds(tellsMoreTime, whole)
      ? []
      : splitAtStops(whole).flatMap(({ text }) =>
          tenseOf(text) === 'done' && !holds(tellsPlanned, text) ? [text] : [],
        ),
  );
}

/** Collects the sentences of papers that tell of something done, in steps. */
export function* collectDone(papers: readonly AlarmPaper[]): Steps<DoneSentences> {
  const sentences: DoneSentence[] = [];
  const byTerm = new Map<string, number[]>();
  for (const paper of papers) {
    yield;
    for (const paragraph of paper.paragraphs) {
      for (const text of doneIn(paragraph.text)) {
        for (const term of termsOf(text)) {
          const list = byTerm.get(term);
          if (list) list.push(sentences.length);
          else byTerm.set(term, [sentences.length]);
        }
        sentences.push({ paper, paragraph, text });
      }
    }
  }
  return { sentences, byTerm };
}

/** Terms of what was promised, without its figure, its time and words of spending. */
function termsOfPromise(quote: string, figure: Figure | undefined): string[] {
  const matter = figure ? quote.replace(figure.text, ' ') : quote;
  return [...termsOf(spendingWords.replaceAll(promisedTime.replaceAll(matter, ' '), ' '))];
}

/**
 * Looks among the sentences of later papers for one that shows a promise kept: told as done, with most of its words, and with
 * a figure of the same unit where the promise has one. The best such sentence, or null. `isLater` tells which papers count.
 * It is a proposal; a person decides.
 */
export function findFulfilment(
  commitment: Pick<CommitmentRecord, 'citation' | 'figure'>,
  done: DoneSentences,
  isLater: (paper: AlarmPaper) => boolean,
  values: FulfilmentValues = fulfilmentValues,
): Fulfilment | null {
  const figure = commitment.figure ? findFigures(commitment.figure)[0] : undefined;
  const terms = termsOfPromise(commitment.citation.quote, figure);
  if (terms.length < values.fulfilmentFewestTerms) return null;
  const counts = new Map<number, number>();
  for (const term of terms) {
    for (const at of done.byTerm.get(term) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  let best: Fulfilment | null = null;
  for (const [at, count] of counts) {
    const share = count / terms.length;
    const sentence = done.sentences[at];
    if (!sentence || share < values.fulfilmentEnough || share <= (best?.share ?? 0) || !isLater(sentence.paper))
      continue;
    const state = figure ? byFigure(figure, sentence.text) : holds(tellsNotKept, sentence.text) ? null : 'kept';
    if (state) best = { state, citation: citeWords(sentence.paper, sentence.paragraph, sentence.text), share };
  }
  return best;
}

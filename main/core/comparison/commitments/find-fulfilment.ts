import type { Citation } from '#shared/domain/citation.ts';
import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import { type Figure, findFigures } from '#shared/text/figure.ts';
import { type AlarmPaper, citeWords } from '../alarms/alarm-paper.ts';
import { toBaseUnit } from '../alarms/read-statements.ts';
import { splitSentences } from '../demands/split-clauses.ts';
import { tenseOf } from '../demands/tense.ts';
import { termsOf } from '../terms/passage-terms.ts';

/** The later passage that shows what became of a promise. */
export type Fulfilment = { state: 'kept' | 'partly-kept'; citation: Citation; share: number };

const enough = 0.6;

function baseOf(figure: Figure | undefined): { value: number; unit: string } | null {
  return figure ? toBaseUnit(figure.value, figure.unit) : null;
}

/** Kept or partly kept by the figures: the promised amount reached or not. Null when the sentence has no figure of that unit. */
function byFigure(promised: Figure, sentence: string): Fulfilment['state'] | null {
  const goal = baseOf(promised);
  if (!goal) return null;
  const reached = findFigures(sentence)
    .flatMap((figure) => baseOf(figure) ?? [])
    .filter((one) => one.unit === goal.unit);
  if (reached.length === 0) return null;
  return reached.some((one) => one.value >= goal.value) ? 'kept' : 'partly-kept';
}

/**
 * Looks in later papers for a sentence that shows a promise kept: told as done, with most of its words, and with a figure of
 * the same unit where the promise has one. The best such sentence, or null. It is a proposal; a person decides.
 */
export function findFulfilment(
  commitment: Pick<CommitmentRecord, 'title' | 'citation' | 'figure'>,
  later: readonly AlarmPaper[],
): Fulfilment | null {
  const figure = commitment.figure ? findFigures(commitment.figure)[0] : undefined;
  const dropped = figure ? commitment.citation.quote.replace(figure.text, ' ') : commitment.citation.quote;
  const terms = [...termsOf(dropped.replace(/20\d{2}年|\d{1,2}月|年底前?|年内|[底末]前/g, ' '))];
  if (terms.length < 3) return null;
  let best: Fulfilment | null = null;
  for (const paper of later) {
    if (paper.document === commitment.citation.document) continue;
    for (const paragraph of paper.paragraphs) {
      for (const sentence of splitSentences(paragraph.text)) {
        if (tenseOf(sentence.text) !== 'done') continue;
        const own = termsOf(sentence.text);
        const share = terms.filter((term) => own.has(term)).length / terms.length;
        if (share < enough || share <= (best?.share ?? 0)) continue;
        const state = figure ? byFigure(figure, sentence.text) : 'kept';
        if (state) best = { state, citation: citeWords(paper, paragraph, sentence.text), share };
      }
    }
  }
  return best;
}

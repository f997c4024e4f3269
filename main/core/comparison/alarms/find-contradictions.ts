import type { Finding } from '#shared/domain/finding-record.ts';
import { told } from '#shared/messages/catalogue.ts';
import { type AlarmPaper, citeWords } from './alarm-paper.ts';
import { allPairs, type Pair } from './contradicting-pairs.ts';
import { type FigureValues, figureValues } from './figure.rules.ts';
import { findingId, opening } from './finding-id.ts';
import { otherFigure } from './other-value.ts';
import { readCounted } from './read-counted.ts';

function toFinding(paper: AlarmPaper, { first, second }: Pair, feedback: string | null): Finding {
  const indicator = opening(first.shown.length >= second.shown.length ? first.shown : second.shown);
  const details = { indicator, first: first.printed, second: second.printed };
  return {
    id: findingId('figures-disagree', first.sentence, second.sentence, indicator),
    kind: 'figures-disagree',
    title: told('finding.figures-disagree', { indicator }),
    about: indicator,
    because: told('finding.figures-disagree-because-no-period', details),
    rules: otherFigure(first.printed, second.printed, first.rough || second.rough),
    citations: [first, second].map((one) => citeWords(paper, one.paragraph, one.sentence)),
    point: null,
    feedback,
  };
}

/**
 * Two values of one thing inside one paper: what its opening sums up and what a section tells, or what its text and a table tell. The same thing by its words (verb, thing, place), by the whole of which it is a part (86项重大事故隐患 … 销号), by the tail of the name
 * of a rate, or by as many names as things. Silent about other times, parts (其中), former values, promises, and what the paper counts in more
 * than two ways. One finding per pair.
 */
export function findContradictions(input: {
  paper: AlarmPaper;
  feedback: string | null;
  values?: FigureValues;
}): Finding[] {
  const { paper, feedback, values = figureValues } = input;
  const found = allPairs(readCounted(paper), values).map((pair) => toFinding(paper, pair, feedback));
  return [...new Map(found.map((one) => [one.citations.map(({ quote }) => quote).join('|'), one])).values()];
}

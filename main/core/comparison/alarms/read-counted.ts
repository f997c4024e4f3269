import { type Clause, splitAtCommas, splitAtStops } from '#core/language/clauses.ts';
import { roughSign } from '#core/language/quantities.ts';
import { holds } from '#core/rules/first-match.ts';
import { type Figure, findFigures } from '#shared/text/figure.ts';
import { yearOf } from '../commitments/paper-year.ts';
import { tenseOf } from '../demands/tense.ts';
import type { AlarmPaper, AlarmParagraph } from './alarm-paper.ts';
import { asFarAs, countWord, formerValue, ownYear, partOfMore, placeSpoken, someTime, stock } from './counted.rules.ts';
import { bareName, counted, wordsOf } from './counted-name.ts';
import { namedTime } from './figure.rules.ts';
import { endOfOpening } from './opening-of-report.ts';
import { opensRow } from './passage.rules.ts';
import { toBaseUnit } from './read-statements.ts';
import { longestSentence } from './told-figure.ts';

/** Something that a paper says it has or did so many of, at one place of its text. */
export type Counted = {
  paragraph: AlarmParagraph;
  /** The sentence, or the cell of a table. */
  sentence: string;
  /** The sentence as far as its figure. */
  before: string;
  /** What is counted, with its verb: 建成片区急救站. */
  name: string;
  /** The same as it stands. */
  shown: string;
  /** The words right before the figure as they stand. */
  head: string;
  value: number;
  unit: string;
  printed: string;
  rough: boolean;
  /** The times that the sentence names before the figure, the paper's own year left out. */
  times: readonly string[];
  /** Counts from the beginning of the year until then. */
  isUntil: boolean;
  /** 累计, 现有: all that there is. */
  isStock: boolean;
  /** The places that it names. */
  places: readonly string[];
  /** Stands in the opening of the report, which sums up what its sections tell. */
  isOpening: boolean;
  inTable: boolean;
};

type Place = { paragraph: AlarmParagraph; isOpening: boolean; year: string };

/** One figure of a clause; null where it counts a part, a former value or one that no bound tells. */
function readFigure(
  place: Place,
  sentence: string,
  clause: Clause,
  figures: readonly Figure[],
  at: number,
): Counted | null {
  const figure = figures[at];
  const base = figure ? toBaseUnit(figure.value, figure.unit) : null;
  if (!figure || !base) return null;
  const head = clause.text.slice(figures[at - 1]?.end ?? 0, figure.start);
  const words = wordsOf(clause, figures, at);
  if (holds(formerValue, head) || holds(partOfMore, head)) return null;
  const before = sentence.slice(0, clause.start + figure.start);
  const times = namedTime.findAll(before).map(({ words }) => words);
  const isRough = figure.qualifier !== null || roughSign.test(figure.text);
  return {
    value: base.value,
    unit: countWord.form.replace(base.unit, '个'),
    paragraph: place.paragraph,
    isOpening: place.isOpening,
    inTable: holds(opensRow, place.paragraph.text),
    sentence,
    before,
    name: counted(words),
    shown: bareName(words),
    head: head.trim(),
    printed: figure.text,
    rough: isRough,
    times: times.filter((time) => !holds(ownYear, time) && time !== place.year),
    isUntil: holds(asFarAs, before),
    isStock: holds(stock, head),
    places: placeSpoken.form.findAll(before).map(({ words }) => words),
  };
}

/** What a sentence counts before the first part that it names (其中 …), of which it counts no more than a part, and before what it promises. */
function readSentence(place: Place, sentence: string): Counted[] {
  if (sentence.length > longestSentence) return [];
  const whole = { text: sentence, start: 0, end: sentence.length };
  const clauses = splitAtCommas(sentence, whole);
  const parted = clauses.findIndex(({ text }) => holds(partOfMore, text) || tenseOf(text) === 'promised');
  return clauses.slice(0, parted < 0 ? undefined : parted).flatMap((clause) => {
    const figures = findFigures(clause.text);
    return figures.flatMap((_, at) => readFigure(place, sentence, clause, figures, at) ?? []);
  });
}

/** The cells of a row, or the paragraph. */
function stretchesOf({ text }: AlarmParagraph): string[] {
  return holds(opensRow, text) ? text.split('|').map((cell) => cell.trim()) : [text];
}

/**
 * What a paper says it has or did so many of, each with its figure in the base unit: in its text and in the cells of its tables. Promises,
 * parts (其中 …), former values (由22分钟) and what is only asked for are left out.
 */
export function readCounted(paper: AlarmPaper): Counted[] {
  const year = `${yearOf(paper) ?? ''}年`;
  const end = endOfOpening(paper);
  return paper.paragraphs.flatMap((paragraph, at) =>
    stretchesOf(paragraph)
      .flatMap((text) => splitAtStops(text))
      .flatMap(({ text }) => readSentence({ paragraph, isOpening: at < end, year }, text)),
  );
}

/** True for a month or a day until which something is counted from the beginning of the year, or no time at all. */
export function isUntilNow({ times, isUntil }: Counted): boolean {
  return times.length === 0 || (isUntil && times.every((time) => holds(someTime, time)));
}

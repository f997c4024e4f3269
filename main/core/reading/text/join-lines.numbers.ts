import { type RuleNumbers, type ValuesOf, valuesOf } from '#core/rules/numbers.ts';

/** Widths by which lines are joined to paragraphs, in full-width characters as printed (`lineWidth`), and what goes with them. */
export const joinNumbers = {
  joinDeepestHeading: { value: 9, unit: 'levels', step: 1, means: 'formats count headings to nine; deeper is text' },
  joinLabelLongest: {
    value: 12,
    unit: 'signs',
    step: 1,
    means: 'a label that stands by itself; longer ones hold text',
  },
  joinIndent: { value: 2, unit: 'characters', step: 1, means: 'the first line of a paragraph is set in by two' },
  joinChapterWidest: {
    value: 24,
    unit: 'characters',
    step: 0.5,
    means: 'the heading of a chapter is narrower; an article that runs on is wider',
  },
  joinHeadingWidest: {
    value: 62,
    unit: 'characters',
    step: 0.5,
    means: 'two printed lines; a numbered line as wide is an item in prose, which lacks its stop',
  },
  joinHeadingLeast: {
    value: 16,
    unit: 'characters',
    step: 0.5,
    means: 'nobody breaks a heading that is narrower: what follows is its text',
  },
  joinHeadingRestWidest: {
    value: 14,
    unit: 'characters',
    step: 0.5,
    means: 'what is left of a broken heading; a wider line is the text under it',
  },
  joinBracketLeast: {
    value: 12,
    unit: 'characters',
    step: 0.5,
    means: 'a narrower line with an open bracket is a label with a slip',
  },
  joinRemarkWidest: {
    value: 40,
    unit: 'characters',
    step: 0.5,
    means: 'a narrower line that ends in a bracket is a remark or a name with one',
  },
  joinSentenceLeast: {
    value: 16,
    unit: 'characters',
    step: 0.5,
    means: 'a narrower line with a comma may be a list, an address or a verse',
  },
  joinOpenWordLeast: {
    value: 12,
    unit: 'characters',
    step: 0.5,
    means: 'a narrower line that ends in 的 or 和 may be a cell or a label',
  },
  joinPhraseLeast: {
    value: 18,
    unit: 'characters',
    step: 0.5,
    means: 'a phrase without any mark is cut only where it is wider than titles of sections are',
  },
  joinFullSlack: {
    value: 3.5,
    unit: 'characters',
    step: 0.5,
    means: 'a full line may lack the two of a first line, and a number or word that did not fit',
  },
  joinHeadingSlack: {
    value: 2.5,
    unit: 'characters',
    step: 0.5,
    means: 'a full line lacks the two by which it is set in',
  },
  joinSetInLeast: {
    value: 2.5,
    unit: 'characters',
    step: 0.5,
    means: 'a set-in first line is at least so much narrower',
  },
  joinSetInMost: { value: 4.5, unit: 'characters', step: 0.5, means: 'a line narrower still is no full line at all' },
  joinStopSlack: {
    value: 1.5,
    unit: 'characters',
    step: 0.5,
    means: 'a stop nearer to the edge may stand there by chance, while the paragraph goes on',
  },
  joinStopSetInLeast: {
    value: 1.5,
    unit: 'characters',
    step: 0.5,
    means: 'a first line is so much narrower than the line with the stop: stops may stand beyond the edge',
  },
  joinStopSetInMost: {
    value: 4,
    unit: 'characters',
    step: 0.5,
    means: 'a first line that is full is at most so much narrower than the lines of its own page',
  },
  joinStopPhraseShare: {
    value: 0.6,
    unit: 'of a full line',
    step: 0.05,
    means: 'a narrower line without any mark is a heading, and no rest of a sentence',
  },
  joinLongWordShare: {
    value: 0.6,
    unit: 'of a full line',
    step: 0.05,
    means: 'a line is at least so wide where the next begins with a number or a word that did not fit',
  },
  joinOpenProseShare: {
    value: 0.4,
    unit: 'of a full line',
    step: 0.05,
    means: 'a line that breaks off at a comma is no label when it is so wide',
  },
} as const satisfies RuleNumbers;

export type JoinValues = ValuesOf<typeof joinNumbers>;
export const joinValues: JoinValues = valuesOf(joinNumbers);

import type { OrdinalStyle } from './ordinal-mark.rules.ts';

/** What the style of a mark says of the list that it numbers. */
export type MarkStyle = {
  style: OrdinalStyle | null;
  means: string;
  /** Lists of a lower rank stand over those of a higher one. */
  rank: number;
  /** Heads a paragraph of its own, with a heading of its own. */
  heads: boolean;
  /** Opens a line wherever it stands at the start of one. */
  opensLine: boolean;
  /** Says a number; items without one are counted as they come. */
  numbered: boolean;
};

const inSentence = { heads: false, opensLine: false, numbered: true };
const heading = { heads: true, opensLine: true, numbered: true };
const line = { heads: false, opensLine: true, numbered: false };

/** The marks of official papers from the outermost list inward (GB/T 9704, 7.3.3: 一、（一）1.（1）), then those of other papers. */
export const markStyles: readonly MarkStyle[] = [
  { style: '一、', means: 'sections of a paper', rank: 1, ...heading },
  { style: '（一）', means: 'parts of a section', rank: 2, ...heading },
  { style: '1.', means: 'items of a part', rank: 3, ...heading },
  { style: '（1）', means: 'items of an item', rank: 4, ...heading },
  { style: '①', means: 'items of an item of an item', rank: 5, ...line, numbered: true },
  { style: '——', means: 'items that a paper sets apart and does not count', rank: 6, ...line },
  { style: '●', means: 'items of web pages, which stand under all others', rank: 7, ...line },
];

/** 一是, 第一， and the like, which run inside a sentence. */
export const runInStyle: MarkStyle = { style: null, means: 'runs inside a sentence', rank: 6, ...inSentence };

const byStyle = new Map(markStyles.map((one) => [one.style, one]));

/** What the style of a mark says of its list. */
export function markStyle(style: OrdinalStyle): MarkStyle {
  return byStyle.get(style) ?? runInStyle;
}

/** True for the marks that head a paragraph of their own (一、（一）1.（1）), false for those that run inside a sentence (一是). */
export function isHeadingStyle(style: OrdinalStyle): boolean {
  return markStyle(style).heads;
}

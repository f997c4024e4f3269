import { isHeadingStyle } from '#core/language/mark-styles.ts';
import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { holds } from '#core/rules/first-match.ts';
import { findFigures } from '#shared/text/figure.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { headsTime } from '../../text/plain-heading.ts';
import { headingVerb } from '../decisions/read-decisions.ts';
import { cellsOf } from '../table-cells.ts';
import {
  boxMark,
  closingSigns,
  longestTitle,
  partMark,
  prose,
  sentenceOfHeading,
  shortestProse,
  shortSentence,
  unmarked,
} from './printed-heading.rules.ts';

/** A heading by its form: `rank` says which stand over which (章 over 一、); null for one without mark, whose place decides. */
export type PrintedHeading = { mark: string | null; title: string; rank: number | null };

const partRanks: Readonly<Record<string, number>> = { 编: 1, 篇: 1, 部分: 1, 章: 2, 节: 3 };
/** A heading without mark that names a time heads a part of the whole paper. */
const rankOfTime = 4;
const styleRanks: Readonly<Record<string, number>> = { '一、': 5, '（一）': 6, '1.': 7, '（1）': 8 };
const rankOfBox = 9;

/** The heading that a paragraph is or opens with, from its own form and from the paragraph behind it; null for the rest of the text. */
export function printedHeading(paragraph: Paragraph, next: Paragraph | undefined): PrintedHeading | null {
  const { text, hint } = paragraph;
  if (cellsOf(paragraph) !== null) return null;
  const part = partMark.form.find(text);
  if (part) return titled(part.words, text.slice(part.words.length), partRanks[part.groups.part ?? ''] ?? 1);
  const box = boxMark.form.words(text);
  if (box !== null) return titled(box, text.slice(box.length), rankOfBox);
  const mark = readOrdinalMark(text);
  if (mark) {
    const rank = isHeadingStyle(mark.style) ? styleRanks[mark.style] : undefined;
    if (rank === undefined || (rank > 6 && !headsItem(text.slice(mark.length), next))) return null;
    return titled(text.slice(0, mark.length), text.slice(mark.length), rank);
  }
  return isUnmarked(text, hint?.heading !== undefined, next)
    ? { mark: null, title: clean(text), rank: rankOf(text) }
    : null;
}

/** A heading of a list of persons: a marked line, or one without a mark that says what is done to those under it. */
export function listHeading({ text }: Paragraph): PrintedHeading | null {
  const mark = readOrdinalMark(text);
  const rank = mark && isHeadingStyle(mark.style) ? styleRanks[mark.style] : undefined;
  if (mark && rank !== undefined) return titled(text.slice(0, mark.length), text.slice(mark.length), rank);
  return headingVerb(text) === null ? null : { mark: null, title: clean(text), rank: null };
}

function clean(text: string): string {
  return closingSigns.form.replaceAll(text).trim();
}

function titled(mark: string, rest: string, rank: number): PrintedHeading | null {
  const title = clean(sentenceOfHeading.form.words(rest.trim()) ?? '');
  return title.length > longestTitle ? null : { mark: clean(mark.trim()) || mark.trim(), title, rank };
}

/** 1. heads something where text stands behind its first sentence, or prose below; else it is an item of a list. */
function headsItem(rest: string, next: Paragraph | undefined): boolean {
  const sentence = sentenceOfHeading.form.words(rest) ?? '';
  if (findFigures(sentence).length > 0) return false;
  return sentence.length + 1 < rest.trim().length || isProse(next);
}

/** A short sentence over prose, which is a heading where several stand in one part. */
export function isShortSentence({ text }: Paragraph, next: Paragraph | undefined): boolean {
  return shortSentence.form.test(text.trim()) && isProse(next);
}

/** The heading that such a sentence is. */
export function headingOfSentence({ text }: Paragraph): PrintedHeading {
  return { mark: null, title: clean(sentenceOfHeading.form.words(text) ?? ''), rank: null };
}

function isProse(next: Paragraph | undefined): boolean {
  return next !== undefined && next.text.length >= shortestProse && prose.form.test(next.text.trim());
}

/** A short line over prose, or one that the format calls a heading or that names the time of a part. */
function isUnmarked(text: string, isSet: boolean, next: Paragraph | undefined): boolean {
  if (!holds(unmarked, text.trim())) return false;
  return isSet || rankOf(text) !== null || isProse(next);
}

function rankOf(text: string): number | null {
  return headsTime(text) ? rankOfTime : null;
}

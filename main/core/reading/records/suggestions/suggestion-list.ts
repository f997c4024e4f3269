import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { holds } from '#core/rules/first-match.ts';
import type { ReadSuggestion } from '#shared/domain/readings/read-suggestion.ts';
import { asMovers } from '#shared/text/deputies-in-words.ts';
import { splitOrganList } from '#shared/text/organ-name.ts';
import type { Paper } from '../../structure/paper.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { findMotionPhrases, type MotionPhrase } from '../motions/motion-phrase.ts';
import { labelColon, labelRest } from './cell-edges.rules.ts';
import { handOverSaid, withHandOverSaid } from './hand-over-said.ts';
import { contextAfter, type ListContext } from './list-context.ts';
import { linesUnderTitle } from './list-line.ts';
import { mapColumns, suggestionFieldOf } from './map-columns.ts';
import { lineLabel, numberInFront, wholeTitle } from './suggestion-line.rules.ts';
import { helpersBehind, lineHelpers, lineOrgans } from './suggestion-reply.rules.ts';
import { readSuggestionRow, type SuggestionRow } from './suggestion-row.ts';

/** The fewest paragraphs that make a list in a paper whose title names none. */
const fewest = 2;

/** True for the whole title of a suggestion: 关于…的建议. */
export function isSuggestionTitle(text: string): boolean {
  return holds(wholeTitle, text.replace(/\s/g, ''));
}

/** True for a paragraph that names a suggestion right behind its number: 第1号　关于…的建议. */
export function isSuggestionLine(text: string): boolean {
  return numberInFront.form.test(text) && findMotionPhrases(text, '建议').length === 1;
}

/** True for a paper in which paragraphs of that form tell who moved each suggestion or who deals with it. */
export function hasSuggestionLines(paper: Paper): boolean {
  const lines = paper.body.filter(({ text }) => isSuggestionLine(text) && lineLabel.form.test(text));
  return lines.length >= fewest;
}

/** What the labels of a paragraph say, as the cells of a row: 主办：甲 协办：乙 → 主办单位, 协办单位. */
function labelledCells(text: string): Record<string, string> {
  const labels = [...lineLabel.form.findAll(text)];
  return Object.fromEntries(
    labels.map(({ words, start }, at) => {
      const name = labelColon.form.replace(words);
      const heading = suggestionFieldOf(name) === null ? `${name}单位` : name;
      const value = text.slice(start + words.length, labels[at + 1]?.start);
      return [heading, labelRest.form.replaceAll(value.trim())];
    }),
  );
}

type Line = { text: string; phrase: MotionPhrase; number: string };

function moversOf({ leadProposers, signers }: MotionPhrase) {
  return asMovers(leadProposers, signers);
}

function plainRow({ text, phrase, number }: Line): SuggestionRow {
  const rest = text.slice(phrase.start);
  return {
    number,
    title: phrase.title,
    ...moversOf(phrase),
    delegation: null,
    category: null,
    lead: splitOrganList(helpersBehind.form.replace(lineOrgans.form.find(rest)?.groups.organs ?? '')),
    support: splitOrganList(lineHelpers.form.find(rest)?.groups.organs ?? ''),
    handedOverOn: null,
    answerClass: null,
    satisfaction: null,
    cells: {},
  };
}

/** A paragraph whose words stand behind labels, read as a row of a table with these columns. */
function labelledRow(line: Line): SuggestionRow | null {
  const behind = line.text.slice(line.text.indexOf('的建议', line.phrase.start) + '的建议'.length);
  const told = labelledCells(behind);
  if (Object.keys(told).length === 0) return null;
  const cells = { 建议编号: line.number, 建议标题: line.phrase.title, ...told };
  const row = readSuggestionRow(cells, mapColumns(Object.keys(cells)));
  return row && { ...row, ...(row.proposers.length === 0 && moversOf(line.phrase)), cells: {} };
}

function lineOf({ text }: Paragraph): Line | null {
  const front = numberInFront.form.find(text);
  const mark = readOrdinalMark(text);
  const [phrase] = findMotionPhrases(text, '建议');
  const marked = mark && mark.number > 0 ? `${mark.number}` : null;
  const number = phrase?.number ?? front?.groups.number ?? marked;
  const isListed = front !== null || marked !== null;
  return phrase && isListed && number !== null ? { text, phrase, number: `${number}` } : null;
}

/**
 * Suggestions listed as numbered paragraphs (1．张三代表：关于…的建议（主办单位：市教育局）, 第1号　关于…的建议　领衔代表：张三　主办：市教育局), one
 * record each; title and text before them say the session.
 */
export function readSuggestionLines(paper: Paper): ReadSuggestion[] {
  let around: ListContext = contextAfter({ session: null, channel: null }, paper.document.title);
  const beside = paper.body.filter((paragraph) => lineOf(paragraph) === null);
  const lines = [...linesUnderTitle(paper), ...beside.map(({ firstLine, text }) => ({ line: firstLine, text }))];
  const handOver = handOverSaid(lines, paper.document.title, paper.document.date);
  return paper.body.flatMap((paragraph): ReadSuggestion[] => {
    const line = lineOf(paragraph);
    if (!line) {
      around = contextAfter(around, paragraph.text);
      return [];
    }
    const { firstLine, lastLine } = paragraph;
    const { session, channel } = around;
    const row = withHandOverSaid(labelledRow(line) ?? plainRow(line), handOver);
    return [
      {
        ...row,
        session: row.session ?? session,
        channel: row.channel ?? channel,
        document: paper.document.id,
        firstLine,
        lastLine,
      },
    ];
  });
}

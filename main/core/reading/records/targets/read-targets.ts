import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { splitSentences } from '#core/language/sentences.ts';
import { kindsThat } from '#shared/domain/document-kind.ts';
import type { ReadTarget } from '#shared/domain/readings/read-target.ts';
import type { Paper } from '../../structure/paper.ts';
import { lineAt, type Paragraph } from '../../text/paragraph.ts';
import { cellsOf } from '../table-cells.ts';
import { bracketed, clauseBreak, holdsDigit, maskedSign, partHeading, quoted } from './clause.rules.ts';
import { contextAfter, contextOf, contextUnder, firstContext, type TargetContext } from './context.ts';
import type { Carried } from './measure.rules.ts';
import { inTurn } from './measured.rules.ts';
import { type Measured, readMeasuredClause } from './measured-clause.ts';
import { readSeparately } from './read-separately.ts';
import { readTargetRow, type TargetColumns, targetColumns } from './target-table.ts';
import { openTextTable, type TextTable } from './text-table.ts';

const kinds = kindsThat('targets');

/** The same length as the text, with what stands in quotes or brackets unreadable as figures: “1030”产业体系, （预计数，下同）. */
function maskNames(text: string): string {
  const hide = (part: string) => maskedSign.form.replaceAll(part, '·');
  return [quoted, bracketed].reduce((masked, { form }) => form.replaceAll(masked, hide), text);
}

type Clause = { start: number; end: number };

function clausesOf(masked: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const hit of clauseBreak.form.findAll(masked)) {
    clauses.push({ start, end: hit.start });
    start = hit.start + hit.words.length;
  }
  clauses.push({ start, end: masked.length });
  return clauses.filter((clause) => clause.end > clause.start);
}

function measuredIn(clause: string, carried: Carried): { found: Measured[]; next: Carried } {
  if (inTurn.test(clause)) return { found: readSeparately(clause), next: { indicator: null, verb: null } };
  const { found, next } = readMeasuredClause(clause, carried);
  return { found: found ? [found] : [], next };
}

/** The name with the words that were masked while reading put back. */
function unmask(indicator: string, masked: string, original: string): string {
  if (!indicator.includes('·')) return indicator;
  const flat = masked.replace(/\s/g, '');
  const at = flat.indexOf(indicator.replace(/\s/g, ''));
  return at < 0 ? indicator : original.replace(/\s/g, '').slice(at, at + indicator.replace(/\s/g, '').length);
}

function readSentence(
  paper: Paper,
  paragraph: Paragraph,
  start: number,
  sentence: string,
  context: TargetContext,
): ReadTarget[] {
  const { role, period } = contextOf(sentence, context);
  if (role === null) return [];
  const masked = maskNames(sentence);
  const found: ReadTarget[] = [];
  let carried: Carried = { indicator: null, verb: null };
  for (const clause of clausesOf(masked)) {
    const words = masked.slice(clause.start, clause.end);
    // A verb is shared over 、 only: 新增甲3家、乙5家.
    if (masked.charAt(clause.start - 1) !== '、')
      carried = { ...carried, verb: null, indicator: carried.indicator?.slice(carried.verb?.length ?? 0) ?? null };
    const read = measuredIn(words, carried);
    carried = read.next;
    const text = sentence.slice(clause.start, clause.end).trim();
    const at = start + clause.start + (words.length - words.trimStart().length);
    for (const one of read.found) {
      found.push({
        ...one,
        indicator: unmask(one.indicator, words, sentence.slice(clause.start, clause.end)),
        period,
        role,
        text,
        document: paper.document.id,
        firstLine: lineAt(paragraph, at),
        lastLine: lineAt(paragraph, start + clause.end - 1),
      });
    }
  }
  return found;
}

/** Signs of a line beyond which it is prose, not the heading of a part or the row of a table. */
const longestHeading = 60;
const longestRow = 70;
/** The levels of headings, as a format sets them, that are those of parts. */
const deepestPart = 2;

function headingOf({ text, hint }: Paragraph): string | null {
  if (text.length > longestHeading) return null;
  const isPart = partHeading.form.test(text) || (hint?.heading ?? Number.POSITIVE_INFINITY) <= deepestPart;
  return isPart || readOrdinalMark(text)?.style === '一、' ? text : null;
}

function readPaper(paper: Paper): ReadTarget[] {
  const found: ReadTarget[] = [];
  let context = firstContext(paper);
  let columns: TargetColumns | null = null;
  let table: TextTable | null = null;
  for (const paragraph of paper.body) {
    const cells = cellsOf(paragraph);
    if (cells) {
      const header = targetColumns(cells, context);
      if (header) columns = header;
      else if (columns) found.push(...readTargetRow(paper, paragraph, cells, columns));
      continue;
    }
    columns = null;
    const opened = openTextTable(paper, paragraph.text, context);
    // The header is printed again after a page break: the rows count on.
    if (opened) {
      table ??= opened;
      continue;
    }
    if (table && paragraph.text.length <= longestRow && !paragraph.text.includes('。')) {
      found.push(...table.take(paragraph));
      continue;
    }
    table = null;
    const heading = headingOf(paragraph);
    if (heading !== null) {
      context = contextUnder(paper, heading, context);
      continue;
    }
    let here = context;
    for (const sentence of splitSentences(paragraph.text)) {
      if (holdsDigit.form.test(sentence.text))
        found.push(...readSentence(paper, paragraph, sentence.start, sentence.text, here));
      here = contextAfter(sentence.text, here);
    }
  }
  return found;
}

/**
 * The quantified targets and results of work reports, plan reports and plan outlines: clause by clause, from text and tables. What is
 * done and what is wanted is told by the heading a statement stands under, and by years and words of wanting in its sentence. Rather
 * a statement too few than a wrong one: a figure whose subject is not plain is left out.
 */
export function readTargets(papers: Paper[]): ReadTarget[] {
  return papers.filter((paper) => kinds.has(paper.document.kind)).flatMap(readPaper);
}

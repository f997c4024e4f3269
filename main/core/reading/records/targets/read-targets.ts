import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { type Sentence, splitSentences } from '#core/language/sentences.ts';
import { holds } from '#core/rules/first-match.ts';
import { kindsThat } from '#shared/domain/document-kind.ts';
import type { ReadTarget } from '#shared/domain/readings/read-target.ts';
import { findFigures } from '#shared/text/figure.ts';
import type { Paper } from '../../structure/paper.ts';
import { lineAt, type Paragraph } from '../../text/paragraph.ts';
import { tableAt } from '../tables/table.ts';
import { bracketed, classed, clauseBreak, labelColon, maskedSign, quoted } from './clause.rules.ts';
import { contextBehind, contextsOf, isDoneAlready, meanOf, type TargetContext, type ToldClause } from './context.ts';
import type { Carried } from './measure.rules.ts';
import { inTurn } from './measured.rules.ts';
import { type Measured, readMeasuredClause } from './measured-clause.ts';
import { plainWords } from './plain-words.ts';
import { readSeparately } from './read-separately.ts';
import { readRelativeValue } from './relative-value.ts';
import { headingOf, Sections } from './section.ts';
import { readTargetTable } from './target-table.ts';
import { openTextTable, type TextTable } from './text-table.ts';
import { readWordedValue } from './worded-value.ts';
import { ownYear } from './years-of-paper.ts';

const kinds = kindsThat('targets');

/** The same length as the text, with what stands in quotes or brackets unreadable as figures: “1030”产业体系, （预计数，下同）. */
function maskNames(text: string): string {
  const hide = (part: string) => maskedSign.form.replaceAll(part, '·');
  const masked = [quoted, bracketed, classed].reduce((soFar, { form }) => form.replaceAll(soFar, hide), text);
  const label = holds(labelColon, masked) ? (labelColon.form.words(masked) ?? '') : '';
  return label === '' ? masked : `${label.slice(0, -1)} ${masked.slice(label.length)}`;
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

type MeasuredClause = { found: Measured[]; next: Carried };

/** What a clause measures: figures in turn, one figure, or a goal in words where goals are told. */
function measuredIn(clause: string, carried: Carried, before: Measured[], { hasGoals }: TargetContext): MeasuredClause {
  if (inTurn.test(clause))
    return { found: readSeparately(clause, before), next: { indicator: null, verb: null, account: carried.account } };
  const relative = readRelativeValue(clause, carried);
  if (relative !== null) return relative;
  const { found, next } = readMeasuredClause(clause, carried);
  const worded = found === null && hasGoals && findFigures(clause).length === 0 ? readWordedValue(clause) : null;
  return { found: [found ?? worded].filter((one) => one !== null), next };
}

/** The name with the words that were masked while reading put back. */
function unmask(indicator: string, masked: string, original: string): string {
  if (!indicator.includes('·')) return indicator;
  const flat = plainWords(masked);
  const at = flat.indexOf(plainWords(indicator));
  return at < 0 ? indicator : plainWords(original).slice(at, at + plainWords(indicator).length);
}

type Passage = {
  paper: Paper;
  own: number | null;
  paragraph: Paragraph;
  /** The last account of a budget that was named under the same heading. */
  account?: string | undefined;
};

/** The records of a sentence, and the context behind it in its paragraph. */
function readSentence(
  { paper, own, paragraph, account }: Passage,
  { start, text: sentence }: Sentence,
  context: TargetContext,
) {
  const masked = maskNames(sentence);
  const clauses = clausesOf(masked);
  const told = clauses.map((clause) => toldClause(sentence, clause));
  const { clauses: contexts, after } = contextsOf(told, context, own);
  const found: ReadTarget[] = [];
  let before: Measured[] = [];
  let carried: Carried = { indicator: null, verb: null, account };
  clauses.forEach((clause, order) => {
    const words = masked.slice(clause.start, clause.end);
    const here = contexts[order] ?? context;
    // A verb is shared over 、 only: 新增甲3家、乙5家.
    if (masked.charAt(clause.start - 1) !== '、')
      carried = { ...carried, verb: null, indicator: carried.indicator?.slice(carried.verb?.length ?? 0) ?? null };
    const { role, period } = meanOf(words, here);
    if (role === null || isDoneAlready(words, here)) return;
    const read = measuredIn(words, carried, before, here);
    carried = read.next;
    before = [...before, ...read.found].slice(-mostInTurn);
    const at = start + clause.start + (words.length - words.trimStart().length);
    for (const one of read.found) {
      found.push({
        ...one,
        indicator: unmask(one.indicator, words, sentence.slice(clause.start, clause.end)),
        period,
        role,
        text: sentence.slice(clause.start, clause.end).trim(),
        document: paper.document.id,
        firstLine: lineAt(paragraph, at),
        lastLine: lineAt(paragraph, start + clause.end - 1),
      });
    }
  });
  return { found, after, account: carried.account };
}

function toldClause(sentence: string, { start, end }: Clause): ToldClause {
  const words = sentence.slice(start, end + 1);
  return { words, mark: sentence.charAt(start - 1), hasFigure: findFigures(words).length > 0 };
}

/** So many things told before may get their growth in turn behind them. */
const mostInTurn = 6;

/** Signs of a line beyond which it is prose, not the row of a table. */
const longestRow = 70;

function readPaper(paper: Paper): ReadTarget[] {
  const found: ReadTarget[] = [];
  const own = ownYear(paper);
  const sections = new Sections(paper);
  let context = sections.context;
  let table: TextTable | null = null;
  let account: string | undefined;
  for (let at = 0; at < paper.body.length; at += 1) {
    const paragraph = paper.body[at];
    if (!paragraph) continue;
    const whole = tableAt(paper.body, at);
    if (whole) {
      found.push(...readTargetTable(paper, whole, context));
      at += whole.length - 1;
      table = null;
      continue;
    }
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
    if (heading !== null) context = sections.under(heading);
    if (readOrdinalMark(paragraph.text) !== null) account = undefined;
    const from = heading?.length ?? 0;
    if (from === paragraph.text.length) continue;
    let here = context;
    const before = found.length;
    for (const sentence of splitSentences(paragraph.text)) {
      if (sentence.end <= from) continue;
      const read = readSentence({ paper, own, paragraph, account }, sentence, here);
      account = read.account;
      found.push(...read.found);
      here = read.after;
    }
    context = contextBehind({ text: paragraph.text, gave: found.length > before }, context, here);
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

import type { ReadingReason } from '#shared/domain/reading-reason.ts';
import type { ReadFeedback, ReadMeasure } from '#shared/domain/readings/read-feedback.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import { splitOrganList } from '#shared/text/organ-name.ts';
import type { Paper } from '../../structure/paper.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { textAt } from '../../text/paragraph.ts';
import { headingAt } from '../outline/heading.ts';
import { type Outline, readOutline } from '../outline/item.ts';
import { linesOf, type Place, type Stretch, textOf } from '../outline/place.ts';
import { countTextParagraphs } from '../outline/tail.ts';
import { holdsSentenceOrLead } from '../outline/unnumbered-heading.rules.ts';
import { warnOfGaps, warnOfGuesses } from '../record-warning.ts';
import { findActingOrgans } from './acting-organs.ts';
import { type FeedbackRow, readFeedbackTables } from './feedback-table.ts';
import { findAnswered, findDeliberatedAt } from './feedback-title.ts';
import { findFigureClauses } from './figure-clauses.ts';
import { type MeasureItem, partItems, readMeasureItems } from './measure-items.ts';
import { passageEnd, restOfPoint } from './passage-end.rules.ts';
import { outlook } from './phrases.rules.ts';
import { findPointsNamed } from './points-named.ts';
import { readUnnumberedMeasures } from './unnumbered-measures.ts';

/** Where the paragraph that closes the whole paper begins (下一步，…), when the last part has no paragraph marks of its own; else null. */
function findOutlook(paragraphs: Paragraph[], outline: Outline, end: number): Place | null {
  const parts = partItems(outline);
  const last = parts.at(-1);
  if (!last || last.lists.some((list) => list.items.at(-1)?.mark.atStart)) return null;
  const index = end - 1;
  const text = textAt(paragraphs, index);
  const complete = passageEnd.form.test(textAt(paragraphs, index - 1));
  // A part with its heading in a paragraph of its own needs the paragraph below it; a part in one paragraph does not.
  const own = parts.slice(0, -1).some((part) => part.stretch.to.index > part.mark.place.index + 1) ? 1 : 0;
  return index > last.mark.place.index + own && complete && outlook.form.test(text) ? { index, offset: 0 } : null;
}

/** The stretches of a measure between the tables whose rows are measures of their own. `own`: paragraphs of such tables, by place. */
function betweenTables({ from, to }: Stretch, own: ReadonlySet<number>): Stretch[] {
  const last = to.offset > 0 ? to.index : to.index - 1;
  const found: Stretch[] = [];
  let start: Place | null = null;
  for (let index = from.index; index <= last; index += 1) {
    if (own.has(index)) {
      if (start) found.push({ from: start, to: { index, offset: 0 } });
      start = null;
    } else start ??= index === from.index ? from : { index, offset: 0 };
  }
  if (start) found.push({ from: start, to });
  return found;
}

/** A measure without the tables in it: what stands behind a table goes on as one of its own, unless other measures begin there. */
function withoutTables(
  paragraphs: Paragraph[],
  item: MeasureItem,
  all: readonly MeasureItem[],
  own: ReadonlySet<number>,
): MeasureItem[] {
  if (own.size === 0) return [item];
  const [first, ...behind] = betweenTables(item.stretch, own);
  if (first === undefined) return [];
  const begins = ({ from, to }: Stretch) =>
    all.some(({ stretch }) => stretch.from.index >= from.index && stretch.from.index < to.index);
  const others = behind.filter((stretch) => !begins(stretch));
  return [
    { ...item, stretch: first },
    ...others.map((stretch) => ({ ...item, heading: headingAt(paragraphs, stretch), stretch })),
  ];
}

function measureOf(paragraphs: Paragraph[], item: MeasureItem): ReadMeasure {
  const text = textOf(paragraphs, item.stretch);
  return {
    level: item.level,
    number: item.number,
    heading: item.heading,
    text,
    ...linesOf(paragraphs, item.stretch),
    organs: findActingOrgans(text),
    figures: findFigureClauses(paragraphs, item.stretch),
    confidence: item.confidence,
    because: item.because,
  };
}

/** Measures of a paper with parts; the closing paragraph is cut off the last part and its last passage. */
function numbered(paragraphs: Paragraph[], outline: Outline, end: number): MeasureItem[] {
  const outlookAt = findOutlook(paragraphs, outline, end);
  const items = readMeasureItems(paragraphs, outline);
  if (!outlookAt) return items;
  return items.map((item) =>
    item.stretch.to.index >= end ? { ...item, stretch: { from: item.stretch.from, to: outlookAt } } : item,
  );
}

/** A line that only names the table below it. */
function isCaption({ because, text }: ReadMeasure): boolean {
  return because.includes('own-paragraph') && !holdsSentenceOrLead.form.test(text);
}

/** Measures of comparison tables: one per row, headed by the point that it answers; one in a part of the paper stands under that. */
function tabled(paragraphs: Paragraph[], rows: readonly FeedbackRow[], inParts: readonly Stretch[]): ReadMeasure[] {
  return rows.map((row) => {
    const line = paragraphs[row.index]?.firstLine ?? 1;
    const cell = { text: row.done, firstLine: line, lastLine: line, page: null, pieces: [{ line, offset: 0 }] };
    const stretch = { from: { index: 0, offset: 0 }, to: { index: 1, offset: 0 } };
    const item: MeasureItem = {
      level: inParts.some(({ from, to }) => row.index > from.index && row.index < to.index) ? 2 : 1,
      number: row.number,
      heading: headingOf(row.point),
      stretch,
      confidence: 0.85,
      because: ['table-row'],
    };
    const measure = measureOf([cell], item);
    return { ...measure, organs: [...new Set([...splitOrganList(row.organs), ...measure.organs])] };
  });
}

/** Measures as they stand in the paper, a part before what stands under it. */
function inOrder(measures: readonly ReadMeasure[]): ReadMeasure[] {
  return measures.toSorted((a, b) => a.firstLine - b.firstLine || a.level - b.level);
}

function reasonsOf(answers: string | null, measures: ReadMeasure[]): ReadingReason[] {
  const found: ReadingReason[] = measures.length > 0 ? measures.flatMap((measure) => measure.because) : ['no-measures'];
  return [...new Set(answers === null ? found : ['names-answered' as const, ...found])];
}

const headingOf = (point: string) => restOfPoint.form.replace(point).slice(0, 60);

/**
 * One feedback report: what it answers, where that was deliberated on, the points it names itself, and its measures on two levels
 * with organs and figures. Parts without numbers are told by form, with less confidence.
 */
export function readFeedback(paper: Paper): { feedback: ReadFeedback; warnings: ReadWarning[] } {
  const { document, body } = paper;
  const end = countTextParagraphs(body);
  const outline = readOutline(body, { from: { index: 0, offset: 0 }, to: { index: end, offset: 0 } });
  const parts = partItems(outline);
  const items = parts.length > 1 ? numbered(body, outline, end) : readUnnumberedMeasures(body, end);
  const tables = readFeedbackTables(body);
  const rows = tables.flatMap((table) => table.rows);
  const own = new Set(tables.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const written = items
    .flatMap((item) => withoutTables(body, item, items, own))
    .map((item) => measureOf(body, item))
    .filter((measure) => measure.text !== '' && !(rows.length > 0 && isCaption(measure)));
  const told = written.filter((measure) => measure.level === 1).length;
  const isTabled = rows.length > told || (rows.length > 0 && rows.length === told && parts.length <= 1);
  const inParts = parts.length > 1 ? items.filter(({ level }) => level === 1).map(({ stretch }) => stretch) : [];
  const measures = inOrder([...written, ...tabled(body, rows, inParts)]);
  const headings = measures.filter((measure) => measure.level === 1).map((measure) => measure.heading);
  const answers = findAnswered(document.title, body);
  const feedback: ReadFeedback = {
    document: document.id,
    answers,
    deliberatedAt: findDeliberatedAt(body),
    pointsNamed: isTabled ? rows.map((row) => headingOf(row.point)) : findPointsNamed(body, headings),
    measures,
    confidence: Math.min(
      document.confidence,
      ...measures.map((measure) => measure.confidence),
      measures.length > 0 ? 1 : 0.2,
    ),
    because: reasonsOf(answers, measures),
  };
  const empty: ReadWarning[] =
    measures.length > 0
      ? []
      : [
          {
            line: document.firstLine,
            code: 'feedback-without-measures',
            message: 'a feedback report in which no measure was found',
          },
        ];
  return {
    feedback,
    warnings: [...warnOfGaps(body, outline.gaps), ...warnOfGuesses('measure-doubtful', measures), ...empty],
  };
}

import type { ReadingReason } from '#shared/domain/reading-reason.ts';
import type { ReadFeedback, ReadMeasure } from '#shared/domain/readings/read-feedback.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import { splitOrganList } from '#shared/text/organ-name.ts';
import type { Paper } from '../../structure/paper.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { textAt } from '../../text/paragraph.ts';
import { type Outline, readOutline } from '../outline/item.ts';
import { linesOf, type Place, textOf } from '../outline/place.ts';
import { countTextParagraphs } from '../outline/tail.ts';
import { warnOfGaps, warnOfGuesses } from '../record-warning.ts';
import { findActingOrgans } from './acting-organs.ts';
import { type FeedbackRow, readFeedbackTable } from './feedback-table.ts';
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

/** Measures of a comparison table: one per row, headed by the point that it answers. */
function tabled(paragraphs: Paragraph[], rows: FeedbackRow[]): ReadMeasure[] {
  return rows.map((row) => {
    const line = paragraphs[row.index]?.firstLine ?? 1;
    const cell = { text: row.done, firstLine: line, lastLine: line, page: null, pieces: [{ line, offset: 0 }] };
    const stretch = { from: { index: 0, offset: 0 }, to: { index: 1, offset: 0 } };
    const item: MeasureItem = {
      level: 1,
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
  const written = items.map((item) => measureOf(body, item)).filter((measure) => measure.text !== '');
  const rows = readFeedbackTable(body);
  const told = written.filter((measure) => measure.level === 1).length;
  // Passages that are told by form alone give way to a table that says as much.
  const isTabled = rows.length > told || (rows.length > 0 && rows.length === told && parts.length <= 1);
  const measures = isTabled ? tabled(body, rows) : written;
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

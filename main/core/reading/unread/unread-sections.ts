import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { kindsThat } from '#shared/domain/document-kind.ts';
import type { ReadHeading } from '#shared/domain/readings/read-heading.ts';
import type { ReadUnread } from '#shared/domain/readings/read-unread.ts';
import { findFigures } from '#shared/text/figure.ts';
import { countTextParagraphs } from '../records/outline/tail.ts';
import type { Records } from '../records/read-records.ts';
import { cellsOf } from '../records/table-cells.ts';
import type { Paper } from '../structure/paper.ts';
import { lineAt, type Paragraph } from '../text/paragraph.ts';

type Span = { firstLine: number; lastLine: number; text: string };
/** The figures that records hold, by the lines on which these stand. */
type ReadLines = Map<number, Set<string>>;
type Missed = { line: number; of: 'quantities' | 'items' | 'rows' };

/** The kinds of papers whose quantities are targets or results. */
const measured = kindsThat('targets');
/** The kinds of papers whose items are records: points, measures, projects. */
const itemised = new Set(['deliberation-opinion', 'feedback-report', 'livelihood-projects']);

/**
 * What gave no record, by sections: quantities and rows in papers that set or report targets, items in papers whose items are records. `total` are all
 * quantities that were looked at, by paper.
 */
export function unreadSections(
  papers: readonly Paper[],
  records: Pick<Records, 'targets' | 'projects' | 'opinions' | 'feedback' | 'outline'>,
): { sections: ReadUnread[]; total: Map<string, number> } {
  const sections: ReadUnread[] = [];
  const total = new Map<string, number>();
  const spans = spansByPaper(records);
  for (const paper of papers) {
    const { id, kind } = paper.document;
    if (!measured.has(kind) && !itemised.has(kind)) continue;
    const found = missedIn(paper, spans.get(id) ?? []);
    total.set(id, found.total);
    sections.push(
      ...bySection(
        paper,
        found.missed,
        (records.outline ?? []).filter((one) => one.document === id),
      ),
    );
  }
  return { sections, total };
}

/** The lines and words of all records, by paper. */
function spansByPaper({
  targets,
  projects,
  opinions,
  feedback,
}: Parameters<typeof unreadSections>[1]): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  const add = (document: string, span: Span) => {
    const own = spans.get(document);
    if (own) own.push(span);
    else spans.set(document, [span]);
  };
  for (const one of targets) add(one.document, one);
  for (const one of projects) add(one.document, { ...one, text: one.name });
  for (const { document, points, problems } of opinions) for (const one of [...points, ...problems]) add(document, one);
  for (const { document, measures } of feedback) for (const one of measures) add(document, one);
  return spans;
}

function missedIn(paper: Paper, spans: readonly Span[]): { missed: Missed[]; total: number } {
  const { kind } = paper.document;
  const byLine: ReadLines = new Map();
  for (const span of spans) {
    const figures = findFigures(span.text).map(({ text }) => text);
    for (let line = span.firstLine; line <= span.lastLine; line += 1) {
      const read = byLine.get(line) ?? new Set<string>();
      for (const figure of figures) read.add(figure);
      byLine.set(line, read);
    }
  }
  const missed: Missed[] = [];
  let total = 0;
  for (const paragraph of paper.body.slice(0, countTextParagraphs(paper.body))) {
    if (measured.has(kind)) {
      const found = cellsOf(paragraph) ? missedRow(paragraph, byLine) : missedQuantities(paragraph, byLine);
      total += found.total;
      missed.push(...found.missed);
    }
    if (itemised.has(kind) && isItem(paragraph) && !byLine.has(paragraph.firstLine))
      missed.push({ line: paragraph.firstLine, of: 'items' });
  }
  return { missed, total };
}

function isItem({ text }: Paragraph): boolean {
  return readOrdinalMark(text) !== null;
}

/** A row that holds a figure and gave no record. */
function missedRow(paragraph: Paragraph, byLine: ReadLines): { missed: Missed[]; total: number } {
  const isRead = byLine.has(paragraph.firstLine);
  const hasFigure = findFigures(paragraph.text).length > 0;
  if (isRead) return { missed: [], total: 1 };
  return hasFigure ? { missed: [{ line: paragraph.firstLine, of: 'rows' }], total: 1 } : { missed: [], total: 0 };
}

/** Figures of prose that stand in no clause of a record: each record holds one figure of its clause for each value that it gives. */
function missedQuantities(paragraph: Paragraph, byLine: ReadLines): { missed: Missed[]; total: number } {
  const figures = findFigures(paragraph.text);
  const missed = figures.flatMap((figure): Missed[] => {
    const line = lineAt(paragraph, figure.start);
    return byLine.get(line)?.has(figure.text) ? [] : [{ line, of: 'quantities' }];
  });
  return { missed, total: figures.length };
}

function bySection({ document }: Paper, missed: readonly Missed[], headings: readonly ReadHeading[]): ReadUnread[] {
  const sections = new Map<ReadHeading | null, ReadUnread>();
  let at = -1;
  for (const { line, of } of missed) {
    while ((headings[at + 1]?.firstLine ?? Number.POSITIVE_INFINITY) <= line) at += 1;
    const heading = headings[at] ?? null;
    const { firstLine, lastLine } = heading ?? document;
    const section = sections.get(heading) ?? {
      document: document.id,
      heading: heading?.title ?? null,
      quantities: 0,
      items: 0,
      rows: 0,
      lines: [],
      firstLine,
      lastLine,
    };
    section[of] += 1;
    if (section.lines.at(-1) !== line) section.lines.push(line);
    sections.set(heading, section);
  }
  return [...sections.values()];
}

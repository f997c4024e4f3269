import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import { endOfPlain } from './contents-end.ts';
import { contentsHeading } from './contents-entries.rules.ts';
import { type ContentsEntry, endsEntry, readEntries } from './contents-entries.ts';
import { endsInBracket, endsInStop } from './line-marks.rules.ts';
import type { SourceLine } from './source-line.ts';

/**
 * Sets tables of contents apart and returns their entries. Two ways to know one: lines that end in dotted leaders and a
 * page (in pieces, wrapped over two or three lines), or a line 目录 after which short lines stand until they come
 * again as headings.
 */
export function markContents(views: SourceLine[]): { entries: ContentsEntry[]; warnings: ReadWarning[] } {
  const entries: ContentsEntry[] = [];
  const dropped: SourceLine[] = [];
  for (let index = 0; index < views.length; index += 1) {
    const view = views[index];
    if (view === undefined || view.role === 'page-mark' || view.role === 'masthead') continue;
    const end = contentsHeading.form.test(view.text) ? endAfterHeading(views, index) : endOfLeaders(views, index);
    if (end <= index) continue;
    const piece = views.slice(index, end).filter((line) => line.role === 'text' || line.role === 'table');
    entries.push(...readEntries(piece, views.slice(end)));
    for (const line of piece) {
      line.role = 'contents';
      dropped.push(line);
    }
    // What follows a table of contents starts a page of its own.
    const next = views[end];
    if (next) next.pageTop = true;
    index = end - 1;
  }
  const warnings = dropped.map((line) => ({
    line: line.number,
    code: 'contents' as const,
    message: 'table of contents: used as evidence, not as text',
  }));
  return { entries, warnings };
}

/** From a line on that belongs to a run of entries with leaders; wrapped entries may hold up to two lines without. */
function endOfLeaders(views: SourceLine[], start: number): number {
  const first = views[start];
  if (first?.role !== 'text' || first.width > 90 || !startsRun(views, start)) return start;
  let end = start;
  let waiting = 0;
  for (let index = start; index < views.length; index += 1) {
    const view = views[index];
    if (view === undefined || view.role === 'masthead') break;
    if (view.role === 'page-mark') continue;
    if (view.role !== 'text' || endsInStop.form.test(view.text)) break;
    if (endsEntry(view.text)) {
      end = index + 1;
      waiting = 0;
    } else {
      waiting += 1;
      if (waiting > 2) break;
    }
  }
  return end;
}

/** The line, or one of the next two, ends in leaders and a page, and a second such entry follows within six lines. */
function startsRun(views: SourceLine[], start: number): boolean {
  const near = views.slice(start, start + 8).filter((view) => view.role === 'text');
  const hits = near.flatMap((view, order) => (endsEntry(view.text) ? [order] : []));
  const first = hits[0] ?? 9;
  // What stands before a line 目录 is the head of the paper, not its first entry.
  if (near.slice(0, first).some((view) => contentsHeading.form.test(view.text) || endsInBracket.form.test(view.text)))
    return false;
  return hits.length >= 2 && first <= 2;
}

function endAfterHeading(views: SourceLine[], start: number): number {
  const byLeaders = endOfLeaders(views, start + 1);
  if (byLeaders > start + 1) return byLeaders;
  const byRows = endOfRows(views, start + 1);
  if (byRows > start + 1) return byRows;
  return endOfPlain(views, start + 1);
}

/** A table of contents set as a table: the rows right after the heading. */
function endOfRows(views: SourceLine[], start: number): number {
  let end = start;
  while (views[end]?.role === 'table' || views[end]?.role === 'page-mark') end += 1;
  return views[start]?.role === 'table' ? end : start;
}

import type { Line } from '../drawn-text.ts';
import { cleanLine, undoMarkup } from './clean-line.ts';
import { indented, ruleOfDashes, tableRow } from './line-edges.rules.ts';
import { lineWidth } from './line-width.ts';
import type { SourceLine } from './source-line.ts';

/**
 * The non-blank lines of a source with what the later rules need of each. Roles are set here for tables (pipe rows and
 * rows that the format itself calls so) and rules of dashes; everything else starts as text.
 */
export function viewLines(lines: Line[]): SourceLine[] {
  const views: SourceLine[] = [];
  let gap = 0;
  let filePage: number | null = null;
  for (const line of lines) {
    const text = cleanLine(line.text);
    if (text === '') {
      // A line of nothing but marks of markup is not blank to the reader of the source: it needs a fate.
      if (line.text.trim() === '') {
        gap += 1;
        continue;
      }
    }
    const view: SourceLine = {
      number: line.number,
      raw: line.text,
      text,
      width: lineWidth(undoMarkup(line.text)),
      gap,
      pageTop: line.page !== null && line.page !== filePage,
      page: null,
      role: roleOf(text, line),
      measure: null,
    };
    if (line.hint) view.hint = line.hint;
    filePage = line.page;
    views.push(view);
    gap = 0;
  }
  markBareRows(views);
  markPageTopsBySpace(views);
  return views;
}

/** Rows without outer bars (`序号|项目|单位`): two or more lines in a row with as many bars, two at least. */
function markBareRows(views: SourceLine[]): void {
  const bars = views.map(({ role, raw }) => (role === 'text' && raw.length < 2000 ? raw.split('|').length - 1 : 0));
  const isRow = (at: number) => (bars[at] ?? 0) >= 2 && (bars[at] === bars[at - 1] || bars[at] === bars[at + 1]);
  const rows = views.filter((_, at) => isRow(at));
  for (const view of rows) {
    view.role = 'table';
    view.hint = { ...view.hint, cells: view.raw.split('|').map(cleanLine) };
  }
}

function roleOf(text: string, line: Line): SourceLine['role'] {
  if (line.hint?.cells !== undefined || tableRow.form.test(text)) return 'table';
  if (text === '' || ruleOfDashes.form.test(text)) return 'rule';
  return 'text';
}

/**
 * Text drawn from a PDF often shows a page break only by one space before the first line of the next page. Taken as
 * such when these lines stand apart as pages do (12 to 60 lines), and no other indent is used.
 */
function markPageTopsBySpace(views: SourceLine[]): void {
  const at: number[] = [];
  let otherIndents = 0;
  for (const [index, view] of views.entries()) {
    if (view.raw.startsWith(' ') && !view.raw.startsWith('  ')) at.push(index);
    else if (indented.form.test(view.raw)) otherIndents += 1;
  }
  if (at.length < 3 || otherIndents > at.length / 4) return;
  const distances = at.slice(1).map((index, order) => index - (at[order] ?? 0));
  distances.sort((first, second) => first - second);
  const median = distances[Math.floor(distances.length / 2)] ?? 0;
  if (median < 10 || median > 60) return;
  for (const index of at) {
    const view = views[index];
    if (view) view.pageTop = true;
  }
}

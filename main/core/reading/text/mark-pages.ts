import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import { loneNumber } from './line-edges.rules.ts';
import { pageNumber } from './page-mark.rules.ts';
import { isRomanPageMark, pageMarkNumber } from './page-mark.ts';
import type { SourceLine } from './source-line.ts';

/**
 * Sets page marks apart and learns the printed pages: a mark closes its page (or opens it, when it is the first line of
 * a page). Between two marks the pages are counted by page tops, and the count is used only when it comes out even.
 */
export function markPages(views: SourceLine[]): ReadWarning[] {
  const warnings: ReadWarning[] = [];
  const marks: { index: number; page: number }[] = [];
  const lone = loneNumberMarks(views);
  for (const [index, view] of views.entries()) {
    if (view.role !== 'text' && view.role !== 'rule') continue;
    const page = pageMarkNumber(view.text) ?? lone.get(index) ?? numberByPlace(view);
    if (page === null && isRomanPageMark(view.text)) {
      view.role = 'page-mark';
      warnings.push({ line: view.number, code: 'page-mark', message: 'page mark left out of the text' });
    }
    if (page === null) continue;
    view.role = 'page-mark';
    marks.push({ index, page });
    const next = views[index + 1];
    if (next) next.pageTop = true;
    warnings.push({ line: view.number, code: 'page-mark', message: `page mark ${page} left out of the text` });
  }
  if (marks.length > 0) setPages(views, marks);
  return warnings;
}

/** The number of a line that the format itself, by its place on the page, says is the printed page number. */
function numberByPlace(view: SourceLine): number | null {
  if (view.hint?.furniture !== 'page-number') return null;
  const digits = pageNumber.words(view.text);
  return digits === null ? null : Number(digits);
}

/**
 * A line of nothing but a number is a page mark only as one of a rising run of at least three with a page of text
 * between each two: tables and lists have such lines too.
 */
function loneNumberMarks(views: SourceLine[]): Map<number, number> {
  const run: { index: number; page: number }[] = [];
  for (const [index, view] of views.entries()) {
    if (view.role !== 'text' || !loneNumber.form.test(view.text)) continue;
    const page = Number(view.text);
    const last = run.at(-1);
    if (last === undefined || (page === last.page + 1 && index - last.index >= 8)) run.push({ index, page });
    else if (run.length < 3) run.splice(0, run.length, { index, page });
  }
  const length = run.length;
  const dense = length > 0 && views.length / length <= 80;
  return new Map(length >= 3 && dense ? run.map(({ index, page }) => [index, page]) : []);
}

function setPages(views: SourceLine[], marks: { index: number; page: number }[]): void {
  let from = 0;
  let known: number | null = null;
  for (const mark of marks) {
    const tops = topsBetween(views, from, mark.index);
    // The mark's own page is the last of the stretch; count back from it when the stretch is sound.
    const first = mark.page - tops.length;
    const sound = known === null ? first >= 0 : first === known;
    if (sound || tops.length === 0) countUp(views, from, mark.index, tops.length === 0 ? mark.page : first);
    else countBackOnePage(views, tops.at(-1) ?? from, mark.index, mark.page);
    from = mark.index + 1;
    known = mark.page + 1;
    const next = views[from];
    if (next?.pageTop) known = mark.page;
  }
  if (known !== null && topsBetween(views, from, views.length).length <= 1) {
    countUp(views, from, views.length, known);
  }
}

function topsBetween(views: SourceLine[], from: number, to: number): number[] {
  const tops: number[] = [];
  for (let index = from; index < to; index += 1) {
    if (views[index]?.pageTop === true) tops.push(index);
  }
  return tops;
}

function countUp(views: SourceLine[], from: number, to: number, first: number): void {
  let page = first;
  for (let index = from; index < to; index += 1) {
    const view = views[index];
    if (!view) continue;
    if (view.pageTop) page += 1;
    view.page = Math.max(page, 1);
  }
}

function countBackOnePage(views: SourceLine[], from: number, to: number, page: number): void {
  for (let index = from; index < to; index += 1) {
    const view = views[index];
    if (view) view.page = page;
  }
}

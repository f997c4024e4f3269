import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import {
  endsInComma,
  endsInStop,
  endsInStopOrColon,
  endsParagraph,
  holdsClauses,
  holdsClausesOrLists,
} from './line-marks.rules.ts';
import { differsByPage } from './page-mark.rules.ts';
import type { SourceLine } from './source-line.ts';

/**
 * Sets running heads and feet apart: the same short line first or last on at least three pages and on four of ten of all
 * pages from its first to its last. Where a source shows no pages, the line must break into open sentences instead.
 * Digits are left out of the comparison, so that `云泽市公报 12` and `云泽市公报 14` are one head.
 */
export function markRunningHeads(views: SourceLine[]): ReadWarning[] {
  const texts = views.filter((view) => view.role === 'text');
  const pages = splitPages(texts);
  const heads = pages.length >= 3 ? headsByPage(pages) : new Set<SourceLine>();
  for (const line of headsInSentences(texts)) heads.add(line);
  // A format that draws pages knows its heads by their place.
  for (const line of texts) if (line.hint?.furniture === 'running-head') heads.add(line);
  return [...heads].map((line) => {
    line.role = 'running-head';
    return { line: line.number, code: 'running-head', message: 'running head left out of the text' };
  });
}

function splitPages(texts: SourceLine[]): SourceLine[][] {
  const pages: SourceLine[][] = [];
  for (const line of texts) {
    const page = pages.at(-1);
    if (page === undefined || line.pageTop) pages.push([line]);
    else page.push(line);
  }
  return pages;
}

function headsByPage(pages: SourceLine[][]): Set<SourceLine> {
  const places = new Map<string, { page: number; line: SourceLine }[]>();
  for (const [page, lines] of pages.entries()) {
    for (const line of new Set([lines[0], lines[1], lines.at(-1)])) {
      if (line === undefined || line.width > 40 || endsInStop.form.test(line.text)) continue;
      const key = keyOf(line.text);
      if (key.length < 4) continue;
      const known = places.get(key);
      if (known === undefined) places.set(key, [{ page, line }]);
      else known.push({ page, line });
    }
  }
  const heads = new Set<SourceLine>();
  for (const hits of places.values()) {
    const span = (hits.at(-1)?.page ?? 0) - (hits[0]?.page ?? 0) + 1;
    if (hits.length < 3 || hits.length < span * 0.4 || !breaksSentences(pages, hits)) continue;
    // The first of them may be the title itself, which the others repeat.
    const [first, ...others] = hits;
    if (first && breaksSentence(pages, first)) heads.add(first.line);
    for (const hit of others) heads.add(hit.line);
  }
  return heads;
}

/** A head stands between two halves of a sentence at least sometimes; a title that opens many short papers never does. */
function breaksSentences(pages: SourceLine[][], hits: { page: number; line: SourceLine }[]): boolean {
  const breaks = new Set<string>();
  for (const hit of hits) {
    const before = brokenBy(pages, hit);
    if (before !== null) breaks.add(before.text);
  }
  return breaks.size >= 2 && (breaks.size >= hits.length * 0.3 || breaks.size >= 20);
}

function breaksSentence(pages: SourceLine[][], hit: { page: number; line: SourceLine }): boolean {
  return brokenBy(pages, hit) !== null;
}

/** The open line of prose that stands before a possible head. */
function brokenBy(pages: SourceLine[][], { page, line }: { page: number; line: SourceLine }): SourceLine | null {
  const own = pages[page] ?? [];
  const at = own.indexOf(line);
  const before = at === 0 ? pages[page - 1]?.at(-1) : own[at - 1];
  return before !== undefined && isOpenProse(before) && before.text !== line.text ? before : null;
}

/** The same short line, three times or more, each time after a line of prose that does not end. */
function headsInSentences(texts: SourceLine[]): SourceLine[] {
  const places = new Map<string, { line: SourceLine; before: string | null }[]>();
  for (const [index, line] of texts.entries()) {
    if (
      line.width < 4 ||
      line.width > 24 ||
      holdsClauses.form.test(line.text) ||
      endsInStopOrColon.form.test(line.text) ||
      endsInComma.form.test(line.text)
    )
      continue;
    const before = texts[index - 1];
    const place = { line, before: before !== undefined && isOpenProse(before) ? before.text : null };
    const known = places.get(line.text);
    if (known === undefined) places.set(line.text, [place]);
    else known.push(place);
  }
  const heads: SourceLine[] = [];
  for (const found of places.values()) {
    const open = found.filter((place) => place.before !== null);
    // The same text printed twice repeats its lines after the same lines; a head comes after different ones.
    if (new Set(open.map((place) => place.before)).size < 3 || open.length < found.length * 0.5) continue;
    heads.push(...found.filter((place, order) => order > 0 || place.before !== null).map((place) => place.line));
  }
  return heads;
}

function isOpenProse({ text, width }: SourceLine): boolean {
  return width >= 18 && holdsClausesOrLists.form.test(text) && !endsParagraph.form.test(text);
}

function keyOf(text: string): string {
  return differsByPage.form.replaceAll(text);
}

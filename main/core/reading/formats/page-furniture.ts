import { extract } from '#core/rules/extract.ts';
import { type ValuesOf, valuesOf } from '#core/rules/numbers.ts';
import { furnitureNumbers, headEnd, headSign, numberLineRules } from './page-furniture.rules.ts';
import type { PageLine } from './page-piece.ts';

type Values = ValuesOf<typeof furnitureNumbers>;
type Place = { page: number; line: PageLine };

/**
 * Marks printed page numbers and running heads by their hints: a number that rises with the pages in the first or last
 * line, and a short line that stands at the same height of its page, first or last, with the same words but for digits.
 * Two pages are enough where the line stands apart from the text; the lines themselves stay as they are.
 */
export function markFurniture(pages: PageLine[][], values: Values = valuesOf(furnitureNumbers)): void {
  markNumbers(pages, values);
  markHeads(pages, values);
}

function markNumbers(pages: PageLine[][], { leastPages, numberShare }: Values): void {
  const byOffset = new Map<number, PageLine[]>();
  for (const { page, line } of outerLines(pages)) {
    const printed = extract(numberLineRules, line.text)?.value;
    if (printed === undefined) continue;
    const offset = printed - page;
    const same = byOffset.get(offset);
    if (same === undefined) byOffset.set(offset, [line]);
    else same.push(line);
  }
  for (const lines of byOffset.values()) {
    if (lines.length < leastPages || lines.length < pages.length * numberShare) continue;
    for (const line of lines) line.hint.furniture = 'page-number';
  }
}

function markHeads(pages: PageLine[][], values: Values): void {
  const { leastPages, headShare, sameHeight } = values;
  const byKey = new Map<string, Place[]>();
  for (const place of outerLines(pages)) {
    const words = headSign.form.replaceAll(place.line.text);
    if (place.line.hint.furniture !== undefined || !mayBeHead(words, values)) continue;
    const key = `${words}@${Math.round(place.line.y / sameHeight)}`;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [place]);
    else same.push(place);
  }
  for (const places of byKey.values()) {
    const span = (places.at(-1)?.page ?? 0) - (places[0]?.page ?? 0) + 1;
    if (places.length < leastPages || places.length < span * headShare) continue;
    // Titles repeat too, but not set apart from what follows, page after page.
    if (!places.every(({ page, line }) => standsApart(pages[page] ?? [], line, values))) continue;
    for (const { line } of places) line.hint.furniture = 'running-head';
  }
}

function mayBeHead(words: string, { shortestHead, longestHead }: Values): boolean {
  return words.length >= shortestHead && words.length <= longestHead && !headEnd.form.test(words);
}

/** The first and the last line of each page by height, page numbers left aside. */
function outerLines(pages: PageLine[][]): Place[] {
  return pages.flatMap((lines, page) => {
    const sorted = [...lines]
      .filter(({ text, hint }) => text !== '' && hint.furniture === undefined && hint.cells === undefined)
      .sort((a, b) => a.y - b.y);
    const [first] = sorted;
    const last = sorted.at(-1);
    if (first === undefined || last === undefined) return [];
    return first === last
      ? [{ page, line: first }]
      : [
          { page, line: first },
          { page, line: last },
        ];
  });
}

/** The gap to the nearest line is wider than the usual pitch of the page, and the line is not set larger than the text. */
function standsApart(lines: PageLine[], line: PageLine, { apart, larger }: Values): boolean {
  const heights = [...new Set(lines.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
  const gaps = heights.slice(1).map((y, at) => y - (heights[at] ?? 0));
  const pitch = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const at = heights.indexOf(Math.round(line.y));
  const gap = at === 0 ? (gaps[0] ?? 0) : (gaps[at - 1] ?? 0);
  const sizes = lines.map(({ hint }) => hint.size ?? 0).sort((a, b) => a - b);
  return gap >= pitch * apart && (line.hint.size ?? 0) <= (sizes[Math.floor(sizes.length / 2)] ?? 0) + larger;
}

import type { PageLine } from './page-piece.ts';

const numberLine = /^[—–\-·\s]*(\d{1,4})[—–\-·\s]*$|^第\s?(\d{1,4})\s?页/;

type Place = { page: number; line: PageLine };

/**
 * Marks printed page numbers and running heads by their hints: a number that rises with the pages in the first or last
 * line, and a short line that stands at the same height of its page, first or last, with the same words but for digits.
 * Two pages are enough where the line stands apart from the text; the lines themselves stay as they are.
 */
export function markFurniture(pages: PageLine[][]): void {
  markNumbers(pages);
  markHeads(pages);
}

function markNumbers(pages: PageLine[][]): void {
  const byOffset = new Map<number, PageLine[]>();
  for (const { page, line } of outerLines(pages)) {
    const match = numberLine.exec(line.text);
    if (match === null) continue;
    const offset = Number(match[1] ?? match[2]) - page;
    const same = byOffset.get(offset);
    if (same === undefined) byOffset.set(offset, [line]);
    else same.push(line);
  }
  for (const lines of byOffset.values()) {
    if (lines.length < 2 || lines.length < pages.length * 0.3) continue;
    for (const line of lines) line.hint.furniture = 'page-number';
  }
}

function markHeads(pages: PageLine[][]): void {
  const byKey = new Map<string, Place[]>();
  for (const place of outerLines(pages)) {
    const words = place.line.text.replace(/[\d\s]/g, '');
    if (place.line.hint.furniture !== undefined || words.length < 2 || words.length > 40 || /[。；！？]$/.test(words))
      continue;
    const key = `${words}@${Math.round(place.line.y / 3)}`;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [place]);
    else same.push(place);
  }
  for (const places of byKey.values()) {
    const span = (places.at(-1)?.page ?? 0) - (places[0]?.page ?? 0) + 1;
    if (places.length < 2 || places.length < span * 0.4) continue;
    // Titles repeat too, but not set apart from what follows, page after page.
    if (!places.every(({ page, line }) => standsApart(pages[page] ?? [], line))) continue;
    for (const { line } of places) line.hint.furniture = 'running-head';
  }
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
function standsApart(lines: PageLine[], line: PageLine): boolean {
  const heights = [...new Set(lines.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
  const gaps = heights.slice(1).map((y, at) => y - (heights[at] ?? 0));
  const pitch = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const at = heights.indexOf(Math.round(line.y));
  const gap = at === 0 ? (gaps[0] ?? 0) : (gaps[at - 1] ?? 0);
  const sizes = lines.map(({ hint }) => hint.size ?? 0).sort((a, b) => a - b);
  return gap >= pitch * 1.15 && (line.hint.size ?? 0) <= (sizes[Math.floor(sizes.length / 2)] ?? 0) + 0.5;
}

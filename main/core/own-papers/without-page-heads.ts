import { groupBy } from '../group-by.ts';

type PagedLine = { text: string; page: number | null };

/**
 * The lines of a file with the heads and feet of its pages taken once: a line that stands, but for its digits, on at least
 * half of the pages and on none of them twice. A file without pages keeps every line.
 */
export function withoutPageHeads<L extends PagedLine>(lines: readonly L[]): L[] {
  const pages = new Set(lines.map((line) => line.page));
  if (pages.size < 2) return [...lines];
  const repeats = new Set<L>();
  for (const same of groupBy(lines, wordsOf).values()) {
    const on = new Set(same.map((line) => line.page)).size;
    if (on >= 2 && on === same.length && on * 2 >= pages.size) for (const line of same.slice(1)) repeats.add(line);
  }
  return lines.filter((line) => !repeats.has(line));
}

function wordsOf({ text }: PagedLine): string {
  return text.replace(/[\s\d]/gu, '');
}

import { type Head, nothingAround } from './head.ts';
import { stuckClause, stuckLine, stuckQuotation } from './stuck-address.rules.ts';
import { cleanTitle } from './title-form.ts';

/** The title of a line in which title and address stand together, as converters leave it: `…情况的汇报主任、各位副主任：`. */
export function stuckAddress(text: string): string | null {
  const title = stuckLine.form.find(text)?.groups.title;
  if (title === undefined || stuckClause.form.test(stuckQuotation.form.replaceAll(title))) return null;
  return cleanTitle([title]);
}

/** The head of such a line; null when the line before it does not close. */
export function stuckHead(start: number, title: string, closed: boolean): Head | null {
  if (!closed) return null;
  return {
    start,
    bodyStart: start + 1,
    title,
    titleLines: [start],
    ...nothingAround(),
    hasSalutation: true,
    score: 5,
    because: ['title-with-address'],
  };
}

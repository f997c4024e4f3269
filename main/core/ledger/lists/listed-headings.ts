import type { LedgerDraft } from '../ledger-draft.ts';
import { placesOf } from './list-place.ts';

/** The headings of all lists that came in, of those of earlier releases too: in an export of ours they are no columns that the office added. */
export function listedHeadings(draft: LedgerDraft): string[] {
  const ofForms = draft.all('lists').flatMap(({ form }) => form.headings);
  const ofCells = draft.all('suggestions').flatMap((one) => placesOf(one).flatMap(({ cells }) => Object.keys(cells)));
  return [...new Set([...ofForms, ...ofCells])];
}

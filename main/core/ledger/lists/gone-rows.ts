import type { ListedBefore } from '#shared/contract/list-preview.ts';
import type { ReadListForm } from '#shared/domain/readings/read-list-form.ts';
import { sessionKey } from '../identity/compare-sessions.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { placesOf } from './list-place.ts';
import { isOurs } from './list-records.ts';
import type { RowOutcome } from './row-outcome.ts';

/** An earlier printing of a list: its title and the suggestions that it names. */
export type EarlierList = { title: string; named: string[] };

/** Part of an earlier printing that must come again, so that what does not come is missing and not in another list of the same form. */
const leastAgain = 0.5;

function namedBy(draft: LedgerDraft, list: string): string[] {
  return draft
    .all('suggestions')
    .flatMap((one) => (placesOf(one).some((place) => place.list === list) ? [one.id] : []));
}

/** The lists of the ledger with the columns and the session of a list that comes in, before it is taken: it may be a new printing of one. */
export function listedEarlier(draft: LedgerDraft, form: ReadListForm | null, session: string | null): EarlierList[] {
  if (!form || form.headings.length === 0 || isOurs(form)) return [];
  const isPrinting = (headings: readonly string[], of: string | null) =>
    headings.join('\u0001') === form.headings.join('\u0001') && sessionKey(of) === sessionKey(session);
  return draft
    .all('lists')
    .filter((one) => isPrinting(one.form.headings, one.session))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .map(({ id, title }) => ({ title, named: namedBy(draft, id) }));
}

function seenIn({ suggestion, candidates }: RowOutcome): string[] {
  return suggestion === null ? candidates.map(({ record }) => record) : [suggestion];
}

/**
 * What the newest earlier printing of each list names and the file lacks. A row that waits may be any of its candidates. Lists of which less
 * than half comes again are others.
 */
export function goneFrom(
  draft: LedgerDraft,
  earlier: readonly EarlierList[][],
  rows: readonly RowOutcome[],
): ListedBefore[] {
  const seen = new Set(rows.flatMap(seenIn));
  const gone = new Map<string, ListedBefore>();
  for (const printings of earlier) {
    const printing = printings.find(
      ({ named }) => named.filter((id) => seen.has(id)).length >= named.length * leastAgain,
    );
    for (const id of printing?.named ?? []) {
      const known = seen.has(id) ? null : draft.get('suggestions', id);
      if (known) gone.set(id, { id, number: known.number, title: known.title, list: printing?.title ?? '' });
    }
  }
  return [...gone.values()];
}

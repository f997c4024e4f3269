import { useState } from 'react';
import { filterNames, type SuggestionFilter } from './suggestion-filter.ts';

/** A set of filters that a person named. Kept on this machine: a view is how one looks, not what stands in the ledger. */
export type SavedView = { name: string; filter: SuggestionFilter };

const place = 'duban.suggestion-views';

function readViews(): SavedView[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(stored) ? stored.flatMap(asView) : [];
  } catch {
    // A view that cannot be read is no loss worth an error: its filters can be set again.
    return [];
  }
}

function asView(stored: unknown): SavedView[] {
  if (typeof stored !== 'object' || stored === null || !('name' in stored) || !('filter' in stored)) return [];
  const { name, filter } = stored;
  if (typeof name !== 'string' || typeof filter !== 'object' || filter === null) return [];
  const known = Object.entries(filter).filter(
    ([field, value]) => filterNames.some((one) => one === field) && typeof value === 'string',
  );
  return [{ name, filter: Object.fromEntries(known) }];
}

/** The saved views of the list of suggestions. */
export function useSavedViews(): {
  views: SavedView[];
  save: (view: SavedView) => void;
  remove: (name: string) => void;
} {
  const [views, setViews] = useState(readViews);
  const write = (next: SavedView[]) => {
    setViews(next);
    localStorage.setItem(place, JSON.stringify(next));
  };
  return {
    views,
    save: (view) => write([...views.filter((one) => one.name !== view.name), view]),
    remove: (name) => write(views.filter((one) => one.name !== name)),
  };
}

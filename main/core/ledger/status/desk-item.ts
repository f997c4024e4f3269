import type { DeskItem } from '#shared/contract/desk-calls.ts';

/** What an item of the desk says that waits for nobody's day. */
export type Bare = Pick<DeskItem, 'title' | 'collection' | 'record' | 'urgency' | 'organ' | 'because' | 'action'> & {
  scope?: Record<string, string>;
  count?: number;
  /** Tells items apart that ask for different things of one record. */
  about?: string;
};

/** An item of the desk without a day of its own. */
export function item({ about, ...bare }: Bare): DeskItem {
  const id = [bare.collection, bare.record, bare.urgency, about].filter((part) => part !== undefined).join('~');
  return { scope: {}, ...bare, id, due: null, days: null };
}

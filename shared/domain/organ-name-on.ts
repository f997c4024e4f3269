import type { OrganRecord } from './office-records.ts';
import { organRoot } from './organ-root.ts';

/** What one record was called on an ISO day, whatever it went into: a former name that was borne then, else its name of today. */
export function nameOn({ title, formerDates = [] }: Pick<OrganRecord, 'title' | 'formerDates'>, day: string): string {
  const borne = formerDates.find(({ from = '', to = '9999' }) => from <= day && day < to);
  return borne?.name ?? title;
}

/**
 * What an organ was called on an ISO day: before a merger by its own name, before a new name by the former one. The last day of a
 * former name is the first of the next. The id itself when it leads nowhere.
 */
export function organNameOn(organs: Readonly<Record<string, OrganRecord>>, id: string, day: string): string {
  const organ = Object.hasOwn(organs, id) ? organs[id] : undefined;
  if (!organ) return id;
  const { mergedOn, mergedInto } = organ;
  if (mergedInto === null || (mergedOn !== undefined && day < mergedOn)) return nameOn(organ, day);
  const next = organs[mergedInto];
  // Of a circle, or of a merger into nobody, only the account itself is left.
  return next && organRoot(organs, id)?.id !== id ? organNameOn(organs, next.id, day) : nameOn(organ, day);
}

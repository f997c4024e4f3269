import type { Offered } from '#shared/domain/offer.ts';
import { type Swap, swapAll } from './swap-organ-ids.ts';

/** Fields of records in which readings name organs. */
export const organFields: readonly string[] = ['lead', 'support', 'organ', 'printed-lead', 'printed-support'];

function swapView(views: Readonly<Record<string, unknown>>, to: Swap): Record<string, unknown> {
  const isId = (one: unknown) => typeof one === 'string';
  const swapped = Object.entries(views).map(([field, view]) => {
    if (!organFields.includes(field)) return [field, view];
    if (isId(view)) return [field, to(view, 'read')];
    return [field, Array.isArray(view) ? swapAll(view.filter(isId), 'read', to) : view];
  });
  return Object.fromEntries(swapped);
}

/** What readings say of organs beside what a person entered names them as well. */
export function swapViews<R extends object>(record: R, to: Swap): R {
  const { read, offers }: Offered = record;
  if (read === undefined && offers === undefined) return record;
  return {
    ...record,
    ...(read === undefined ? {} : { read: swapView(read, to) }),
    ...(offers === undefined ? {} : { offers: swapView(offers, to) }),
  };
}

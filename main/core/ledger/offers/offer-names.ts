import type { Ledger } from '#shared/domain/ledger.ts';
import type { PrintedPassage } from '#shared/domain/offer.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { organFields } from '../organs/swap-views.ts';

type Names = Record<string, string>;

function idsIn(values: readonly unknown[]): string[] {
  return values.flat().filter((one) => typeof one === 'string');
}

function pointNames(ledger: Ledger, offer: PrintedPassage): Names {
  if (offer.type !== 'joined') return {};
  return Object.fromEntries(offer.with.map((id) => [id, ledger.points[id]?.title ?? id]));
}

/** Titles by id of the records that a value names: the organs of an organ's field, the opinion, the points of a passage. */
export function offerNames(ledger: Ledger, field: string, now: unknown, value: unknown): Names {
  if (field === 'passage' || field === 'printed-passage') return pointNames(ledger, value as PrintedPassage);
  const ids = idsIn([now, value]);
  if (organFields.includes(field)) return Object.fromEntries(ids.map((id) => [id, organTitle(ledger.organs, id)]));
  if (field === 'opinion') return Object.fromEntries(ids.map((id) => [id, ledger.opinions[id]?.title ?? id]));
  return {};
}

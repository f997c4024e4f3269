import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { figuresInOrder } from '../figures-in-order.ts';
import { withOrgansOnce } from '../organs/lead-and-support.ts';
import { resolveOrgan } from '../organs/resolve-organ.ts';

const orders = new WeakMap<SuggestionRecord, string>();

/** A text by which plain comparison puts numbers in their order (12 behind 9); kept with the record. */
function orderOf(suggestion: SuggestionRecord): string {
  const known = orders.get(suggestion);
  if (known !== undefined) return known;
  const number = suggestion.number === null ? '\uffff' : figuresInOrder(suggestion.number);
  const order = `${number} ${suggestion.title}`;
  orders.set(suggestion, order);
  return order;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Suggestions by session (latest first), number and title; of one organ (id or name), lead or support. */
export function suggestionRows(
  ledger: Pick<Ledger, 'suggestions' | 'organs' | 'documents' | 'lists' | 'office'>,
  filter: { organ?: string | undefined; status?: string | undefined } = {},
): SuggestionRecord[] {
  const organ = filter.organ === undefined ? undefined : (resolveOrgan(ledger, filter.organ)?.id ?? filter.organ);
  const isOf = (suggestion: SuggestionRecord) =>
    [...suggestion.lead, ...suggestion.support].some((id) => (organRoot(ledger.organs, id)?.id ?? id) === organ);
  return Object.values(ledger.suggestions)
    .filter(
      (one) => (filter.status === undefined || one.status === filter.status) && (organ === undefined || isOf(one)),
    )
    .sort((a, b) => compare(b.session ?? '', a.session ?? '') || compare(orderOf(a), orderOf(b)))
    .map((one) => withOrgansOnce(ledger.organs, one));
}

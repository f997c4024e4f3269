import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { resolveOrgan } from '../organs/resolve-organ.ts';

const collator = new Intl.Collator('zh', { numeric: true });

/** Suggestions by session (latest first), number and title; of one organ (id or name), lead or support. */
export function suggestionRows(
  ledger: Pick<Ledger, 'suggestions' | 'organs'>,
  filter: { organ?: string | undefined; status?: string | undefined } = {},
): SuggestionRecord[] {
  const organ = filter.organ === undefined ? undefined : (resolveOrgan(ledger, filter.organ)?.id ?? filter.organ);
  const isOf = (suggestion: SuggestionRecord) =>
    [...suggestion.lead, ...suggestion.support].some((id) => (organRoot(ledger.organs, id)?.id ?? id) === organ);
  return Object.values(ledger.suggestions)
    .filter(
      (one) => (filter.status === undefined || one.status === filter.status) && (organ === undefined || isOf(one)),
    )
    .sort(
      (a, b) =>
        collator.compare(b.session ?? '', a.session ?? '') ||
        collator.compare(a.number ?? '\uffff', b.number ?? '\uffff') ||
        (a.title < b.title ? -1 : 1),
    );
}

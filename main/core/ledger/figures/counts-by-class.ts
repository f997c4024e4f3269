import { counted } from '#shared/domain/figures/figure-table.ts';
import { answeredByClass } from '#shared/domain/figures/suggestion-figures.ts';
import { keptWith } from '#shared/domain/kept-with.ts';
import type { Ledger } from '#shared/domain/ledger.ts';

const kept = keptWith<object, ReadonlyMap<string, number>>();

/** Answered suggestions that count, by the code of the class of their last answer. */
export function countsByClass(ledger: Ledger): ReadonlyMap<string, number> {
  const suggestions = counted(ledger, 'suggestions');
  return kept(suggestions, [], () => answeredByClass(suggestions));
}

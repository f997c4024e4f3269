import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import type { SuggestionFacts } from './compare-suggestions.ts';
import { type NearSuggestions, SuggestionIndex, suggestionIndexOf } from './find-suggestion.ts';

/**
 * The suggestions of a draft as they are looked up: those that nobody touched in the index of the ledger, which is brought over from change to change, the
 * others in a small one of their own. `isLeftOut` says of each whether it is not to be found.
 */
export class DraftSuggestions implements NearSuggestions {
  readonly #all: SuggestionIndex;
  readonly #touched: ReadonlySet<string>;
  readonly #own: SuggestionIndex;
  readonly #isLeftOut: (record: SuggestionRecord) => boolean;
  readonly #put = new Set<string>();

  constructor(draft: LedgerDraft, isLeftOut: (record: SuggestionRecord) => boolean) {
    this.#isLeftOut = isLeftOut;
    this.#all = suggestionIndexOf(draft.basis('suggestions'));
    const ids = draft.touched().flatMap(({ collection, id }) => (collection === 'suggestions' ? [id] : []));
    this.#touched = new Set(ids);
    const standing = ids.flatMap((id) => draft.get('suggestions', id) ?? []);
    this.#own = new SuggestionIndex(standing.filter((one) => !isLeftOut(one)));
  }

  /** Puts a record in the place of the one with its id. */
  put(record: SuggestionRecord): void {
    this.#put.add(record.id);
    this.#own.put(record);
  }

  near(facts: SuggestionFacts): SuggestionRecord[] {
    const isOfAll = (one: SuggestionRecord) =>
      !this.#touched.has(one.id) && !this.#put.has(one.id) && !this.#isLeftOut(one);
    const found = [...this.#all.near(facts).filter(isOfAll), ...this.#own.near(facts)];
    return found.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

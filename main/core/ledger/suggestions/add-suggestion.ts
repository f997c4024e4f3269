import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { moversOfWords } from '#shared/text/deputies-in-words.ts';
import { placesMeet } from '#shared/text/joint-place.ts';
import { CoreError } from '../../core-error.ts';
import { findSuggestion, SuggestionIndex } from '../identity/find-suggestion.ts';
import { suggestionId } from '../identity/suggestion-id.ts';
import { joinNamed } from '../joins/join-named.ts';
import { draftOf } from '../ledger-draft.ts';
import { draftPlaces } from '../places/ledger-places.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import { placeSign } from '../places/seat.ts';
import { newSuggestion } from './new-suggestion.ts';

/** Two suggestions of the same words, of which nothing says that they are one, need two ids. */
function freeId(suggestions: Ledger['suggestions'], id: string): string {
  return Object.hasOwn(suggestions, id) ? freeId(suggestions, `${id}x`) : id;
}

/** Registers a suggestion by hand. Gives its id. Errors: `already-recorded` when it is known (session, number and request). */
export function addSuggestion(
  ledger: Ledger,
  input: ParsedInput<'suggestions.add'>,
): { change: Change; suggestion: string } {
  const { title, number, session, channel, category, receivedOn } = input;
  const movers = moversOfWords(input.proposers);
  const { proposers } = movers;
  const facts = { title, number: number || null, session: session || null, channel, proposers };
  const draft = draftOf(ledger);
  const place = placeOfRecord(draft, { citation: null, session: facts.session });
  const isOut = (one: SuggestionRecord) => !placesMeet(place, placeOfRecord(draft, one));
  const found = findSuggestion(new SuggestionIndex(Object.values(ledger.suggestions)), facts, { isOut });
  if (found.is === 'same') throw new CoreError('already-recorded', { id: found.record.id, title: found.record.title });
  const id = freeId(ledger.suggestions, suggestionId(facts, placeSign(draftPlaces(draft), place)));
  const said = { title, number, session, channel, proposers, category, receivedOn };
  const entered = Object.entries(said).flatMap(([field, value]) => (value && value.length > 0 ? field : []));
  draft.put(
    'suggestions',
    newSuggestion({
      id,
      title,
      number: number || null,
      session: session || null,
      channel,
      ...movers,
      category: category || null,
      receivedOn,
      entered,
    }),
  );
  joinNamed(draft);
  return { change: draft.change('suggestion-added', title), suggestion: id };
}

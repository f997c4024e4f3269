import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { applyOperations } from '../../store/apply-operations.ts';
import { readingDraft } from '../ledger-draft.ts';
import { newSuggestion } from '../suggestions/new-suggestion.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';
import { DraftSuggestions } from './draft-suggestions.ts';
import { SuggestionIndex, suggestionIndexOf } from './find-suggestion.ts';

const session = '云泽市第七届人民代表大会第四次会议';
const suggestion = (id: string, number: string, title = `关于改善${id}的建议`): SuggestionRecord =>
  newSuggestion({ id, title, number, session, channel: null, proposers: ['耿书言'], lead: [] });

const facts = (number: string | null, title = '') => ({ title, number, session, proposers: [], channel: null });

function changed(ledger: Ledger, id: string, after: SuggestionRecord | null): Ledger {
  return applyOperations(
    ledger,
    [{ collection: 'suggestions', id, before: ledger.suggestions[id] ?? null, after }],
    true,
  );
}

const started = ['1', '2', '3'].reduce(
  (ledger, number) => changed(ledger, `s${number}`, suggestion(`s${number}`, number)),
  inventedEmptyLedger(),
);
const near = (index: Pick<SuggestionIndex, 'near'>, number: string) => index.near(facts(number)).map(({ id }) => id);

describe('the index of suggestions', () => {
  it('goes over with each change, and holds what stands then', () => {
    const index = suggestionIndexOf(started.suggestions);
    const renumbered = changed(started, 's2', suggestion('s2', '9'));
    expect(suggestionIndexOf(renumbered.suggestions)).toBe(index);
    expect([near(index, '9'), near(index, '2')]).toEqual([['s2'], []]);
    const gone = changed(renumbered, 's1', null);
    expect(near(suggestionIndexOf(gone.suggestions), '1')).toEqual([]);
    expect(near(suggestionIndexOf(changed(gone, 's4', suggestion('s4', '4')).suggestions), '4')).toEqual(['s4']);
  });

  it('is made anew for who asks about a ledger that was replaced', () => {
    suggestionIndexOf(started.suggestions);
    changed(started, 's2', suggestion('s2', '9'));
    expect(near(suggestionIndexOf(started.suggestions), '2')).toEqual(['s2']);
  });

  it('finds in a draft what an index of all its records finds, whatever was put, removed or left out', () => {
    const draft = readingDraft(started);
    draft.put('suggestions', suggestion('s2', '8'));
    draft.put('suggestions', suggestion('s5', '1'));
    draft.remove('suggestions', 's3');
    const isLeftOut = ({ id }: SuggestionRecord) => id === 's1';
    const laid = new DraftSuggestions(draft, isLeftOut);
    const all = new SuggestionIndex(draft.all('suggestions').filter((one) => !isLeftOut(one)));
    for (const number of ['1', '2', '3', '8']) expect(near(laid, number)).toEqual(near(all, number));
    laid.put(suggestion('s5', '7'));
    expect([near(laid, '7'), near(laid, '1')]).toEqual([['s5'], []]);
  });
});

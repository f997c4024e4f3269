import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { readingDraft } from './ledger-draft.ts';
import { inventedEmptyLedger } from './testing/invented-reading.ts';

const organ = (id: string, title = id) => ({ id, title }) as Ledger['organs'][string];

function ledgerOf(...ids: string[]): Ledger {
  const organs = Object.freeze(Object.fromEntries(ids.map((id) => [id, organ(id)])));
  return Object.freeze({ ...inventedEmptyLedger(), organs }) as Ledger;
}

describe('a draft', () => {
  it('lists its records in the order that the ledger will have: replaced in their place, new ones behind', () => {
    const draft = readingDraft(ledgerOf('a', 'b', 'c'));
    draft.put('organs', organ('d'));
    draft.put('organs', organ('b', 'other'));
    const listed = draft.all('organs').map(({ id, title }) => [id, title]);
    expect(listed).toEqual(Object.values(draft.records('organs')).map(({ id, title }) => [id, title]));
    expect(listed.map(([, title]) => title)).toEqual(['a', 'other', 'c', 'd']);
    draft.remove('organs', 'a');
    draft.put('organs', organ('a'));
    expect(draft.all('organs').map(({ id }) => id)).toEqual(['b', 'c', 'd', 'a']);
  });

  it('knows the collection as it was, whatever was put', () => {
    const ledger = ledgerOf('a');
    const draft = readingDraft(ledger);
    draft.put('organs', organ('b'));
    expect(draft.basis('organs')).toBe(ledger.organs);
  });
});

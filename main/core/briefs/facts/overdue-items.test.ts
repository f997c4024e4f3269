import { describe, expect, it } from 'vitest';
import { dutiesOf } from '#core/ledger/duties/all-duties.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { inventedDue } from '../../../testing/invented-due.ts';
import { inventedLedger } from '../../../testing/invented-ledger.ts';
import { overdueItems } from './overdue-items.ts';

const [lead, delivered, silent] = ['organ-1', 'organ-2', 'organ-4'];

/** One suggestion, handed over and unanswered: two organs support it, one of them gave its opinion. */
function supported(): Ledger {
  const ledger = inventedLedger({ suggestions: 6 });
  const one = ledger.suggestions.s6;
  const round = one?.rounds[0];
  if (!one || !round) throw new Error('no suggestion');
  const windows = [{ kind: 'support', due: inventedDue('2026-05-01') } as const];
  const rounds = [{ ...round, windows, due: inventedDue('2026-05-20'), supportOn: { [delivered]: '2026-04-30' } }];
  const next = { ...one, lead: [lead], support: [delivered, silent], rounds };
  return { ...ledger, suggestions: { s6: next } };
}

describe('what a letter to an organ speaks of', () => {
  it('is the answer for who leads, the opinion for who supports, and nothing for who delivered', () => {
    const ledger = supported();
    expect(dutiesOf(ledger).filter(({ kind }) => kind === 'support')).toHaveLength(2);
    const told = overdueItems(ledger, '2026-06-01')
      .filter(({ record }) => record === 'suggestions/s6')
      .map(({ organs, missing, days }) => [organs, missing[0], days]);
    expect(told).toEqual([
      [[silent], '协办意见', 31],
      [[lead], '答复', 12],
    ]);
  });

  it('names the list that prints a suggestion, and none that had not come on a past day', () => {
    const ledger = supported();
    const [paper] = Object.values(ledger.documents);
    const [one] = Object.values(ledger.suggestions);
    if (!paper || !one) throw new Error('no paper');
    const citation = { document: paper.id, firstLine: 7, lastLine: 7, page: null, quote: '' };
    const listed = { ...ledger, suggestions: { [one.id]: { ...one, citation } } };
    const sources = (of: Ledger) => overdueItems(of, '2026-06-01').find(({ id }) => id === one.id)?.sources.length;
    expect(sources(listed)).toBe(1);
    expect(sources({ ...listed, documents: {} })).toBe(0);
  });
});

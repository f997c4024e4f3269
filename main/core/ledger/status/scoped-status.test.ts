import { expect, it } from 'vitest';
import { inventedLedger } from '../../../testing/invented-ledger.ts';
import { inventedSuggestions } from '../../../testing/invented-motions.ts';
import { scopedIds, statusOfSome } from './scoped-status.ts';

const sessions = ['云泽市第七届人民代表大会第五次会议（2026年）', '市七届人大四次会议', null];
const all = inventedSuggestions(6).map((one, at) => ({ ...one, session: sessions[at % 3] ?? null }));
const ledger = { ...inventedLedger(), suggestions: Object.fromEntries(all.map((one) => [one.id, one])) };

it('the suggestions of a session are meant by any of its names', () => {
  expect([...scopedIds(ledger, { session: '市七届人大五次会议' })]).toEqual(['s1', 's4']);
  expect([...scopedIds(ledger, { session: '云泽市第七届人民代表大会第四次会议' })]).toEqual(['s2', 's5']);
});

it('the figures of some suggestions count them alone, and nothing of opinions or motions', () => {
  const { asOf, rates, counts } = statusOfSome(ledger, new Set(['s1', 's4', 'gone']), '2026-11-21');
  expect(asOf).toBe('2026-11-21');
  expect(counts.suggestions).toBe(2);
  expect(Object.keys(counts).filter((name) => !/^(?:suggestions|commitments|overdue)/u.test(name))).toEqual([]);
  expect(Object.keys(counts)).toContain('overdue');
  expect(rates.map(({ name }) => name)).not.toContain('points-done');
  expect(rates.find(({ name }) => name === 'suggestions-done')).toMatchObject({ base: 2, numerator: 2 });
  expect(rates.find(({ name }) => name === 'commitments-kept')).toMatchObject({ base: 0 });
});

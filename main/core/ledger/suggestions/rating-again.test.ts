import { describe, expect, it } from 'vitest';
import type { CallInput } from '#shared/contract/contract.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { refusalOf } from '../../../testing/refusal-of.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { addSuggestion } from './add-suggestion.ts';
import { updateSuggestion } from './update-suggestion.ts';

const now = { today: '2026-11-21', by: '周文' };

function rated(): { ledger: Ledger; id: string } {
  const facts = { title: '关于增设公交站点的建议', number: '12', session: '', category: '', receivedOn: null };
  const { change, suggestion: id } = addSuggestion(inventedEmptyLedger(), {
    ...facts,
    channel: 'in-session',
    proposers: ['王刚'],
  });
  const handed = typed(applied(inventedEmptyLedger(), change), {
    id,
    lead: ['云泽市教育局'],
    handedOverOn: '2026-03-05',
  });
  const answered = typed(handed, { id, answeredOn: '2026-06-05', answerClass: 'A' });
  const first = { result: 'basically-satisfied', attitude: 'satisfied', ratedOn: '2026-06-18' } as const;
  return { ledger: typed(answered, { id, ...first, ratedAgain: true }), id };
}

type Typed = CallInput<'suggestions.update'>;

function typed(ledger: Ledger, patch: Typed, confirmed: string[] = []): Ledger {
  return applied(ledger, updateSuggestion(ledger, { ...patch, confirmed } as never, now));
}

function again(ledger: Ledger, patch: Typed): Ledger {
  return typed(ledger, { ...patch, ratedAgain: true }, ['rated-again', 'rated-earlier', 'rating-differs']);
}

const roundOf = (ledger: Ledger, id: string) => ledger.suggestions[id]?.rounds.at(-1);
const first = { result: 'basically-satisfied', attitude: 'satisfied', ratedOn: '2026-06-18' };

describe('another rating of one handling', () => {
  it('is asked about with both, stands beside the first, and the last is in force', () => {
    const { ledger, id } = rated();
    const back = { id, result: 'dissatisfied', ratedOn: '2026-10-13' } as const;
    expect(refusalOf(() => typed(ledger, { ...back, ratedAgain: true }))).toContain(
      '代表已有评价：2026-06-18 基本满意（态度：满意）；现登记再次评价：2026-10-13 不满意',
    );
    const round = roundOf(again(ledger, back), id);
    expect(round).toMatchObject({ result: 'dissatisfied', ratedOn: '2026-10-13', formerRatings: [first] });
    // What the second form leaves open is as the first said.
    expect(round?.attitude).toBe('satisfied');
  });

  it('leaves a past day the rating that was in force on it', () => {
    const { ledger, id } = rated();
    const next = again(ledger, { id, result: 'dissatisfied', ratedOn: '2026-10-13' });
    const on = (day: string) => roundOf(ledgerAt(next, day), id);
    expect(on('2026-06-17')).toMatchObject({ result: null, ratedOn: null });
    expect(on('2026-06-18')).toMatchObject(first);
    expect(on('2026-10-12')).toMatchObject(first);
    expect(on('2026-10-12')).not.toHaveProperty('formerRatings');
    expect(on('2026-10-13')).toMatchObject({ result: 'dissatisfied', formerRatings: [first] });
    expect(ledgerAt(next, '2026-06-30').suggestions[id]?.status).toBe('rated');
  });

  it('of an earlier day is kept before the one that stands', () => {
    const { ledger, id } = rated();
    const next = again(ledger, { id, result: 'dissatisfied', ratedOn: '2026-06-10' });
    expect(roundOf(next, id)).toMatchObject({
      ...first,
      formerRatings: [{ result: 'dissatisfied', attitude: 'satisfied', ratedOn: '2026-06-10' }],
    });
    expect(() => again(ledger, { id, result: 'dissatisfied', ratedOn: '2026-06-01' })).toThrow('implausible');
  });

  it('is none where the day is the same, where none is told, or where it only fills in', () => {
    const { ledger, id } = rated();
    const same = again(ledger, { id, result: 'satisfied', ratedOn: '2026-06-18' });
    const dayless = again(ledger, { id, result: 'satisfied' });
    for (const one of [same, dayless]) {
      expect(roundOf(one, id)).toMatchObject({ result: 'satisfied', ratedOn: '2026-06-18' });
      expect(roundOf(one, id)).not.toHaveProperty('formerRatings');
    }
    const bare = typed(ledger, { id, attitude: null });
    const filled = again(bare, { id, attitude: 'satisfied', ratedOn: '2026-06-20' });
    expect(roundOf(filled, id)).not.toHaveProperty('formerRatings');
  });

  it('is none where a person puts the rating right', () => {
    const { ledger, id } = rated();
    const right = typed(ledger, { id, result: 'satisfied', ratedOn: '2026-06-19' }, ['rating-differs']);
    expect(roundOf(right, id)).toMatchObject({ result: 'satisfied', ratedOn: '2026-06-19' });
    expect(roundOf(right, id)).not.toHaveProperty('formerRatings');
  });

  it('taken out again brings the one before it back', () => {
    const { ledger, id } = rated();
    const next = again(ledger, { id, result: 'dissatisfied', ratedOn: '2026-10-13' });
    const back = roundOf(typed(next, { id, result: null }), id);
    expect(back).toMatchObject(first);
    expect(back).not.toHaveProperty('formerRatings');
  });

  it('keeps every one of several, in the order of their days', () => {
    const { ledger, id } = rated();
    const third = again(again(ledger, { id, result: 'dissatisfied', ratedOn: '2026-10-13' }), {
      id,
      result: 'satisfied',
      ratedOn: '2026-11-01',
    });
    expect(roundOf(third, id)?.formerRatings?.map(({ ratedOn, result }) => [ratedOn, result])).toEqual([
      ['2026-06-18', 'basically-satisfied'],
      ['2026-10-13', 'dissatisfied'],
    ]);
  });
});

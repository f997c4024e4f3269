import { describe, expect, it } from 'vitest';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import { inventedDue } from '../../../testing/invented-due.ts';
import { inventedSuggestions } from '../../../testing/invented-motions.ts';
import { suggestionDuties } from './suggestion-duties.ts';

const basis = { organs: {}, rulePacks: {}, office: {}, holidays: {}, commitments: {} };

function handedOver(on: string, acts: { type: 'signed-for' | 'handed-over'; on: string }[]): SuggestionRecord {
  const [one] = inventedSuggestions(1);
  if (!one) throw new Error('no suggestion');
  const windows = [{ kind: 'sign-for', due: inventedDue('2026-03-05') } as const];
  return {
    ...one,
    status: 'handed-over',
    handedOverOn: '2026-02-20',
    rounds: [newRound(1, { openedOn: on, windows })],
    acts: acts.map((act, at) => ({
      ...act,
      id: `${act.type}-${at + 1}`,
      enteredOn: act.on,
      by: '周文',
      note: '',
      number: '',
      round: 1,
    })),
  };
}

function signFor(suggestion: SuggestionRecord) {
  return suggestionDuties(basis, suggestion).find((duty) => duty.kind === 'sign-for');
}

describe('the duty to sign for a suggestion', () => {
  it('is met by a sign-for that was recorded as a fact', () => {
    const signed = handedOver('2026-02-20', [{ type: 'signed-for', on: '2026-02-24' }]);
    expect(signFor(signed)).toMatchObject({ state: 'met', metOn: '2026-02-24' });
    expect(signFor(handedOver('2026-02-20', []))).toMatchObject({ state: 'open', metOn: null });
  });

  it('is not met by the sign-for of the organ that had it before', () => {
    const again = handedOver('2026-03-02', [
      { type: 'signed-for', on: '2026-02-24' },
      { type: 'handed-over', on: '2026-03-02' },
    ]);
    expect(signFor(again)).toMatchObject({ state: 'open', metOn: null });
  });
});

describe('the duty to sign for a suggestion whose handling ended', () => {
  const first = handedOver('2026-02-20', []);

  it('ended, late, on the day on which the next handling began', () => {
    const rounds = [...first.rounds, newRound(2, { openedOn: '2026-04-01' })];
    expect(signFor({ ...first, rounds })).toMatchObject({ state: 'void', metOn: null, endedOn: '2026-04-01' });
    const third = [...rounds, newRound(3, { openedOn: '2026-06-01' })];
    expect(signFor({ ...first, rounds: third })).toMatchObject({ endedOn: '2026-04-01' });
  });

  it('ended on the day of the last withdrawal, and on none where it was returned', () => {
    const act = (type: 'withdrawn' | 'signed-for', on: string) =>
      ({ type, on, id: on, enteredOn: on, by: '周文', note: '', number: '', round: 9 }) as const;
    const withdrawn = { ...first, status: 'withdrawn' as const };
    const acts = [act('withdrawn', '2026-03-10'), act('withdrawn', '2026-03-12'), act('signed-for', '2026-03-20')];
    expect(signFor({ ...withdrawn, acts })?.endedOn).toBe('2026-03-12');
    expect(signFor(withdrawn)?.state).toBe('void');
    expect(signFor(withdrawn)?.endedOn).toBeUndefined();
    expect(signFor({ ...first, status: 'returned', acts })?.endedOn).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { type CommitmentPatch, updateCommitment } from './edit-commitments.ts';

const promise: CommitmentRecord = {
  id: 'c1',
  title: '更换沙河管网46公里',
  citation: { document: 'gone-d1', firstLine: 5, lastLine: 5, page: null, quote: '更换沙河管网46公里' },
  organ: null,
  due: '2026-09-30',
  dueText: null,
  figure: '46公里',
  point: null,
  feedback: null,
  state: 'open',
  shownBy: null,
  note: '',
  entered: [],
};
const made = (): Ledger => ({ ...inventedEmptyLedger(), commitments: { c1: promise } });
const set = (ledger: Ledger, patch: Omit<CommitmentPatch, 'id'>, today = '2026-10-12') =>
  applied(ledger, updateCommitment(ledger, { id: 'c1', ...patch }, { today, by: '周文' }));
const at = (ledger: Ledger, day: string) => {
  const { state, decidedOn = null, decidedEnteredOn = null } = ledgerAt(ledger, day).commitments.c1 ?? promise;
  return [state, decidedOn, decidedEnteredOn];
};
const anyway = { confirmed: ['verdict-undated'] };

describe('a verdict on a promise of which no day is given', () => {
  it.each(['kept', 'partly-kept', 'missed'] as const)(
    'is asked about once, and counts from its entering on: %s',
    (state) => {
      expect(() => set(made(), { state })).toThrow('verdict-undated');
      const ledger = set(made(), { state, ...anyway });
      expect(at(ledger, '2025-12-31')).toEqual(['open', null, null]);
      expect(at(ledger, '2026-10-11')).toEqual(['open', null, null]);
      expect(at(ledger, '2026-10-12')).toEqual([state, null, '2026-10-12']);
    },
  );

  it('counts from its own day once that is entered, and from its entering again when that is taken out', () => {
    const dated = set(set(made(), { state: 'kept', ...anyway }), { decidedOn: '2026-09-20' }, '2026-11-01');
    expect([at(dated, '2026-09-19')[0], at(dated, '2026-09-20')]).toEqual(['open', ['kept', '2026-09-20', null]]);
    const bare = set(dated, { decidedOn: null }, '2026-11-02');
    expect([at(bare, '2026-11-01')[0], at(bare, '2026-11-02')]).toEqual(['open', ['kept', null, '2026-11-02']]);
  });

  it('keeps the day of its entering when something else is set', () => {
    const noted = set(set(made(), { state: 'missed', ...anyway }), { note: '余15公里' }, '2026-11-01');
    expect(at(noted, '2026-10-12')).toEqual(['missed', null, '2026-10-12']);
  });

  it('is gone with its day when the promise is waited for again, so that the next one is asked about anew', () => {
    const open = set(set(made(), { state: 'missed', decidedOn: '2026-10-05' }), { state: 'open' });
    expect(at(open, '2026-10-12')).toEqual(['open', null, null]);
    expect(() => set(open, { state: 'kept' })).toThrow('verdict-undated');
  });

  it('has no day from another one that was found before', () => {
    const partly = set(made(), { state: 'partly-kept', decidedOn: '2026-10-05' });
    expect(() => set(partly, { state: 'kept' })).toThrow('verdict-undated');
    const kept = set(partly, { state: 'kept', decidedOn: '2026-11-03' }, '2026-11-05');
    expect(at(kept, '2026-11-05')).toEqual(['kept', '2026-11-03', null]);
  });

  it('of an earlier release counts as it did', () => {
    const old: Ledger = { ...made(), commitments: { c1: { ...promise, state: 'kept' } } };
    expect(at(old, '2025-12-31')).toEqual(['kept', null, null]);
    expect(at(set(old, { state: 'kept', note: '验收单' }), '2025-12-31')).toEqual(['kept', null, null]);
  });
});

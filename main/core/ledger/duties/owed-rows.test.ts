import { describe, expect, it } from 'vitest';
import type { DutyCollection } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { inventedFeedback, inventedLedger, inventedToday } from '../../../testing/invented-ledger.ts';
import { opinionRows } from '../opinions/opinion-rows.ts';
import { organAccount } from '../organs/organ-account.ts';
import { organRows } from '../organs/organ-rows.ts';
import { dueItems } from '../status/due-items.ts';
import { withOwed } from './owed-rows.ts';

const collections = ['opinions', 'points', 'suggestions', 'motions', 'commitments'] as const satisfies DutyCollection[];

/** The invented ledger with no report, with a draft alone, and with the formal report. */
const ledgers: Record<'none' | 'draft' | 'formal', Ledger> = {
  none: inventedLedger({ feedback: false }),
  draft: { ...inventedLedger(), feedback: { fb1: inventedFeedback({ version: 'draft' }) } },
  formal: inventedLedger(),
};

function lateInList(ledger: Ledger, collection: (typeof collections)[number], today: string): string[] {
  const records: { id: string }[] = Object.values(ledger[collection]);
  return withOwed(ledger, collection, records, today)
    .filter((row) => (row.owed?.days ?? 0) < 0)
    .map((row) => row.id)
    .sort();
}

function lateOnDesk(ledger: Ledger, collection: DutyCollection, today: string): string[] {
  const late = dueItems(ledger, today, 0).filter((item) => item.collection === collection && (item.days ?? 0) < 0);
  return [...new Set(late.map((item) => item.record))].sort();
}

describe('what lists show as late', () => {
  it.each(Object.entries(ledgers))('is what the desk shows as late (report: %s)', (_, ledger) => {
    for (const today of ['2026-05-20', '2026-05-21', inventedToday, '2027-02-01']) {
      for (const collection of collections) {
        expect(lateInList(ledger, collection, today)).toEqual(lateOnDesk(ledger, collection, today));
      }
    }
  });

  it('is owed until the formal report comes: a draft or the organ’s own word stops no clock', () => {
    expect(lateInList(ledgers.none, 'points', inventedToday)).toContain('op1-p4');
    expect(lateInList(ledgers.draft, 'points', inventedToday)).toContain('op1-p4');
    expect(lateInList(ledgers.formal, 'points', inventedToday)).toEqual([]);
  });

  it('is told of an opinion by what it or any of its points owes first', () => {
    const [late] = opinionRows(ledgers.none, inventedToday);
    expect(late).toMatchObject({ overdue: 2, owed: { kind: 'written-report', due: '2026-09-30', days: -52 } });
    const [answered] = opinionRows(ledgers.formal, inventedToday);
    expect(answered).toMatchObject({ overdue: 0, owed: null });
  });

  it('agrees between the list of organs and the account of each', () => {
    for (const ledger of Object.values(ledgers)) {
      for (const row of organRows(ledger, inventedToday)) {
        const account = organAccount(ledger, row.id, inventedToday);
        expect(account.overdue).toHaveLength(row.overdue);
        const late = collections.flatMap((name) => account[name].filter((one) => (one.owed?.days ?? 0) < 0));
        expect(late.length === 0 && row.overdue > 0).toBe(false);
      }
    }
  });
});

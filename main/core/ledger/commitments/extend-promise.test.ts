import { describe, expect, it } from 'vitest';
import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { commitmentsInTimeRate } from '#shared/domain/rates.ts';
import { CoreError } from '../../core-error.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { changeDue } from '../dues/change-due-of.ts';
import { overdueDuties } from '../duties/all-duties.ts';
import { adoptOffer } from '../offers/answer-offer.ts';
import { answer, gazette, imported } from '../testing/invented-imports.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { commitmentRows, owedCommitments } from './commitment-rows.ts';
import { addCommitment, updateCommitment } from './edit-commitments.ts';

const now = { today: '2026-11-21', by: '周文' };
const feedback = 'bbbbbbbbbbbb-d1';

type Patch = Partial<Omit<ParsedInput<'dues.change'>, 'id' | 'collection'>>;
const asks = { on: '2026-10-14', reason: '水泵到货推迟', allowedBy: '主任会议', letter: '云人办函〔2026〕46号' };

/** A report of September promises the plan by the end of October, in its measure on it (lines 10 and 11). */
function promised(due: string | null = '2026-10-31'): { ledger: Ledger; id: string } {
  const ledger = imported(imported(inventedEmptyLedger(), gazette()), answer());
  const citation = { document: feedback, firstLine: 11, lastLine: 11, page: null, quote: '10月底前完成规划。' };
  const made = addCommitment(ledger, { title: '完成规划', citation, due, organ: '市水务局' });
  return { ledger: applied(ledger, made.change), id: made.commitment };
}

function moved({ ledger, id }: ReturnType<typeof promised>, patch: Patch = {}): Ledger {
  const input = { collection: 'commitments', id, which: 'due', kind: 'extension', to: '2026-12-10' } as const;
  return applied(ledger, changeDue(ledger, { ...input, ...asks, ...patch }, now));
}

const set = (ledger: Ledger, input: Parameters<typeof updateCommitment>[1]) =>
  applied(ledger, updateCommitment(ledger, input, now));

/** The doubts that refuse a change, or that it asks about; `taken` where it is done. */
function doubted(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof CoreError) return `${error.code} ${error.details.doubts ?? error.details.reason ?? ''}`.trim();
    throw error;
  }
  return 'taken';
}

const rowOf = (ledger: Ledger, id: string) => commitmentRows(ledger).find((one) => one.id === id);

describe('more time for the promise of a report', () => {
  it('moves the day, keeps the first one, and says why, who allowed it, by which letter and since when', () => {
    const made = promised();
    const row = rowOf(moved(made), made.id);
    expect(row).toMatchObject({ due: '2026-12-10', originalDue: '2026-10-31' });
    expect(row?.dueDate?.changes).toEqual([
      { kind: 'extension', from: '2026-10-31', to: '2026-12-10', enteredOn: '2026-11-21', by: '周文', ...asks },
    ]);
  });

  it('holds from the day on which it was decided: before it the first day stood, and its lateness', () => {
    const made = promised();
    const late = moved(made, { on: '2026-11-05', confirmed: ['extension-after-due'] });
    expect(rowOf(ledgerAt(late, '2026-11-04'), made.id)).toMatchObject({ due: '2026-10-31', originalDue: null });
    expect(rowOf(ledgerAt(late, '2026-11-05'), made.id)).toMatchObject({ due: '2026-12-10' });
    const [before] = owedCommitments(
      ledgerAt(late, '2026-11-04'),
      commitmentRows(ledgerAt(late, '2026-11-04')),
      '2026-11-04',
    );
    expect(before?.owed).toMatchObject({ due: '2026-10-31', days: -4 });
    const lateOn = (day: string) => overdueDuties(ledgerAt(late, day), day).filter(({ record }) => record === made.id);
    expect([lateOn('2026-11-04').length, lateOn('2026-11-05').length]).toEqual([1, 0]);
  });

  it('is measured by the later day, and what had passed before it was granted stays measured', () => {
    const inTime = (ledger: Ledger, day: string) => {
      const { numerator, base } = commitmentsInTimeRate(commitmentRows(ledger), day);
      return [numerator, base];
    };
    const made = promised();
    const kept = (ledger: Ledger) => set(ledger, { id: made.id, state: 'kept', decidedOn: '2026-11-20' });
    expect(inTime(kept(made.ledger), now.today)).toEqual([0, 1]);
    expect(inTime(kept(moved(made)), now.today)).toEqual([1, 1]);
    expect(inTime(moved(made), now.today)).toEqual([0, 0]);
    expect(inTime(moved(made, { on: '2026-11-05', confirmed: ['extension-after-due'] }), now.today)).toEqual([0, 1]);
  });

  it('goes on from the later day when it is put off again, and the first day stays', () => {
    const made = promised();
    const ledger = moved({ ...made, ledger: moved(made) }, { to: '2027-01-31', on: '2026-11-20' });
    expect(rowOf(ledger, made.id)).toMatchObject({ due: '2027-01-31', originalDue: '2026-10-31' });
    expect(rowOf(ledgerAt(ledger, '2026-10-20'), made.id)).toMatchObject({ due: '2026-12-10' });
  });

  it.each([
    ['to a day before the promise', { to: '2026-08-01' }, 'implausible due-before-start'],
    ['to the day that stands', { to: '2026-10-31' }, 'bad-input not-later'],
    ['decided before the promise was made', { on: '2026-08-01' }, 'implausible before-promise'],
    ['decided after its day', { on: '2026-11-05' }, 'confirm-needed extension-after-due'],
    ['decided on a day to come', { on: '2026-12-01' }, 'confirm-needed in-the-future,extension-after-due'],
  ])('%s is refused or asked about', (_, patch, doubt) => {
    expect(doubted(() => moved(promised(), patch))).toBe(doubt);
  });

  it.each([
    ['kept before', { state: 'kept', decidedOn: '2026-10-10' }, 'implausible promise-kept'],
    ['kept later', { state: 'kept', decidedOn: '2026-10-20' }, 'taken'],
    ['kept on a day that nobody entered', { state: 'kept' }, 'confirm-needed promise-kept-undated'],
    ['found missed before', { state: 'missed', decidedOn: '2026-10-10' }, 'confirm-needed promise-found-unkept'],
    ['found kept in part', { state: 'partly-kept' }, 'confirm-needed promise-found-unkept'],
    ['dropped', { state: 'dropped' }, 'implausible promise-ended'],
  ] as const)('of one that was %s says so', (_, patch, doubt) => {
    const { ledger, id } = promised();
    expect(doubted(() => moved({ ledger: set(ledger, { id, confirmed: ['verdict-undated'], ...patch }), id }))).toBe(
      doubt,
    );
  });
});

describe('more time for a promise of which no day is known', () => {
  it('is refused: there is nothing to be put off, and nothing to be late by', () => {
    expect(doubted(() => moved(promised(null)))).toBe('implausible promise-undated');
  });
});

describe('a day of a promise that was wrong', () => {
  it('is put right for past days too, be it by a correction or typed over', () => {
    const made = promised('2026-10-13');
    const ways = [
      moved(made, {
        kind: 'correction',
        to: '2026-10-30',
        on: '2026-11-20',
        confirmed: ['paper-says-otherwise', 'looks-like-extension'],
      }),
      set(made.ledger, { id: made.id, due: '2026-10-30', confirmed: ['paper-says-otherwise', 'looks-like-extension'] }),
    ];
    for (const ledger of ways) {
      expect(rowOf(ledger, made.id)).toMatchObject({ due: '2026-10-30', originalDue: null });
      expect(rowOf(ledgerAt(ledger, '2026-10-15'), made.id)).toMatchObject({ due: '2026-10-30', originalDue: null });
      expect(rowOf(ledger, made.id)?.dueDate?.changes).toMatchObject([{ kind: 'correction', from: '2026-10-13' }]);
    }
  });

  it('of one that was put off leaves the first day standing, on every day since', () => {
    const made = promised();
    const put = { ledger: moved(made), id: made.id };
    const ledger = moved(put, { kind: 'correction', to: '2026-12-01', on: '2026-11-20' });
    expect(rowOf(ledger, made.id)).toMatchObject({ due: '2026-12-01', originalDue: '2026-10-31' });
    const later = moved({ ledger, id: made.id }, { to: '2027-01-31', on: '2026-11-21' });
    expect(rowOf(ledgerAt(later, '2026-11-20'), made.id)).toMatchObject({
      due: '2026-12-01',
      originalDue: '2026-10-31',
    });
  });

  it('is asked about where it is later than the paper says, as an extension that nobody recorded', () => {
    const { ledger, id } = promised();
    expect(doubted(() => set(ledger, { id, due: '2026-12-10' }))).toBe('confirm-needed looks-like-extension');
    expect(doubted(() => set(ledger, { id, due: '2026-08-01' }))).toBe('implausible due-before-start');
    expect(doubted(() => set(ledger, { id, due: '2026-10-30' }))).toBe('taken');
  });

  it('is taken away with what is told of how it moved', () => {
    const made = promised();
    const row = rowOf(set(moved(made), { id: made.id, due: null }), made.id);
    expect(row).toMatchObject({ due: null, dueDate: null, originalDue: null });
  });

  it("is the person's own where none stood", () => {
    const made = promised(null);
    const ledger = moved(made, { kind: 'correction' });
    expect(rowOf(ledger, made.id)?.dueDate).toMatchObject({
      date: '2026-12-10',
      because: { by: 'person', who: '周文', reason: asks.reason },
      changes: [],
    });
  });
});

describe('a promise whose paper is read anew', () => {
  it('keeps the day to which it was put off when the person takes the other first day', () => {
    const made = promised();
    const ledger = moved(made);
    const offered = { ...ledger.commitments[made.id], offers: { due: '2026-10-15' } } as Ledger['commitments'][string];
    const read = { ...ledger, commitments: { ...ledger.commitments, [made.id]: offered } };
    const place = { collection: 'commitments', id: made.id, field: 'due' } as const;
    const taken = applied(read, adoptOffer(read, place, now));
    expect(rowOf(taken, made.id)).toMatchObject({ due: '2026-12-10', originalDue: '2026-10-15' });
    expect(taken.commitments[made.id]?.offers).toBeUndefined();
  });
});

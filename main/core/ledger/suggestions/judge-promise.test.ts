import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { commitmentRows } from '../commitments/commitment-rows.ts';
import type { CommitmentPatch } from '../commitments/edit-commitments.ts';
import { changeDue } from '../dues/change-due-of.ts';
import { overdueDuties } from '../duties/all-duties.ts';
import { countedRecords, ratesOf } from '../status/ledger-rates.ts';
import { csvOf, fifthSession, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { judgePromise } from './judge-promise.ts';
import { redoSuggestion } from './redo-suggestion.ts';

const headings = '编号,标题,主办单位,交办日期,答复日期,办理类别,承诺事项,承诺完成时限';
const now = { today: '2026-11-20', by: '周文' };
const water = '第52号,关于提升饮用水水质的建议,市水务局,2026-03-25,2026-06-18,B,完成深度处理工艺改造,2026年10月31日';

const listed = async (row = water) =>
  (await takeList(inventedEmptyLedger(), csvOf(headings, row), { name: '目录.csv', session: fifthSession })).ledger;

const row = (ledger: Ledger) => commitmentRows(ledger)[0];
const judged = (ledger: Ledger, patch: Omit<CommitmentPatch, 'id'>) =>
  applied(ledger, judgePromise(ledger, { id: row(ledger)?.id ?? '', ...patch }, now));
const standing = (ledger: Ledger, day: string) => {
  const one = row(ledgerAt(ledger, day));
  return [one?.state, one?.decidedOn ?? null, one?.decidedEnteredOn ?? null];
};

describe('the verdict on the promise of an answer', () => {
  it.each(['kept', 'partly-kept', 'missed', 'dropped'] as const)(
    'stands by its own id as %s from its day on',
    async (state) => {
      const ledger = judged(await listed(), { state, decidedOn: '2026-11-10', note: '现场核查' });
      expect(standing(ledger, '2026-11-09')).toEqual(['open', null, null]);
      expect(standing(ledger, '2026-11-10')).toEqual([state, '2026-11-10', null]);
      const { keptBy, note } = row(ledger) ?? {};
      expect(state === 'kept' ? keptBy : note).toBe('现场核查');
    },
  );

  it('leaves one that was missed or kept in part overdue, in the rate, and one that was dropped in neither', async () => {
    const overdue = (ledger: Ledger) =>
      overdueDuties(ledger, '2026-11-20').filter(({ kind }) => kind === 'promise').length;
    const rate = (ledger: Ledger) => {
      const all = ratesOf(ledger, countedRecords(ledger), '2026-11-20');
      const kept = all.find(({ name }) => name === 'commitments-kept');
      return [overdue(ledger), kept?.numerator, kept?.base];
    };
    const found = async (state: 'missed' | 'partly-kept' | 'kept' | 'dropped') =>
      rate(judged(await listed(), { state, decidedOn: '2026-11-10' }));
    expect(await found('missed')).toEqual([1, 0, 1]);
    expect(await found('partly-kept')).toEqual([1, 0, 1]);
    expect(await found('kept')).toEqual([0, 1, 1]);
    expect(await found('dropped')).toEqual([0, 0, 0]);
  });

  it('is the last that was found, and every earlier day has its own', async () => {
    const partly = judged(await listed(), { state: 'partly-kept', decidedOn: '2026-11-02' });
    const ledger = judged(partly, { state: 'kept', decidedOn: '2026-11-12' });
    expect(['2026-11-01', '2026-11-05', '2026-11-12'].map((day) => standing(ledger, day)[0])).toEqual([
      'open',
      'partly-kept',
      'kept',
    ]);
    expect(row(ledger)?.decidedOn).toBe('2026-11-12');
  });

  it('is put right by the same words, and taken back by open', async () => {
    const wrong = judged(await listed(), { state: 'missed', decidedOn: '2026-11-02', note: '现场核查' });
    const right = judged(wrong, { decidedOn: '2026-11-04' });
    expect([row(right)?.state, row(right)?.decidedOn, row(right)?.note]).toEqual(['missed', '2026-11-04', '现场核查']);
    expect(Object.values(right.suggestions)[0]?.acts).toHaveLength(1);
    expect(standing(judged(right, { state: 'open' }), '2026-11-20')).toEqual(['open', null, null]);
  });

  it('is asked about once without a day, and then counts from the day on which it was entered', async () => {
    const ledger = await listed();
    expect(() => judged(ledger, { state: 'missed' })).toThrow('confirm-needed');
    const undated = judged(ledger, { state: 'missed', confirmed: ['verdict-undated'] });
    expect(standing(undated, '2026-11-19')).toEqual(['open', null, null]);
    expect(standing(undated, '2026-11-20')).toEqual(['missed', null, '2026-11-20']);
    expect(standing(judged(undated, { decidedOn: '2026-11-03' }), '2026-11-03')).toEqual([
      'missed',
      '2026-11-03',
      null,
    ]);
  });

  it.each([
    ['before the answer', { state: 'missed', decidedOn: '2026-06-01' }, 'implausible'],
    ['on a day to come', { state: 'missed', decidedOn: '2026-12-01' }, 'confirm-needed'],
    ['with a day of the work', { state: 'missed', decidedOn: '2026-11-01', due: '2026-12-01' }, 'bad-input'],
    ['with a day and nothing found', { decidedOn: '2026-11-01' }, 'bad-input'],
  ] as const)('is not taken %s', async (_, patch, code) => {
    const ledger = await listed();
    expect(() => judged(ledger, patch)).toThrow(code);
  });

  it('stays with the handling that promised it when the suggestion is handled again', async () => {
    const ledger = await listed();
    const { id, answer } = row(ledger) ?? {};
    const again = {
      id: answer?.suggestion ?? '',
      on: '2026-11-15',
      reason: '代表不满意',
      due: null,
      confirmed: ['redo-after-rating', 'redo-before-report'],
    };
    const redone = applied(ledger, redoSuggestion(ledger, again, now));
    const found = applied(
      redone,
      judgePromise(redone, { id: id ?? '', state: 'partly-kept', decidedOn: '2026-11-10' }, now),
    );
    expect([row(found)?.state, row(found)?.decidedOn]).toEqual(['partly-kept', '2026-11-10']);
    expect(Object.values(found.suggestions)[0]?.status).toBe('redo');
  });

  it('says nothing of the suggestion itself, and can be asked about before its day is put off', async () => {
    const ledger = judged(await listed(), { state: 'missed', decidedOn: '2026-11-10' });
    expect(Object.values(ledger.suggestions)[0]?.status).toBe('answered');
    const move = { to: '2026-12-31', on: '2026-11-18', reason: '工期', allowedBy: '代表工委', letter: '' };
    const id = row(ledger)?.id ?? '';
    expect(() =>
      changeDue(ledger, { collection: 'commitments', id, which: 'promise', kind: 'extension', ...move }, now),
    ).toThrow('confirm-needed');
  });
});

import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { onTimeRate } from '#shared/domain/rates.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { redoOpinion } from '../opinions/redo-opinion.ts';
import { checkPoint } from '../points/give-verdict.ts';
import { updatePoint } from '../points/update-point.ts';
import { addSuggestion } from '../suggestions/add-suggestion.ts';
import { recordSuggestionAct } from '../suggestions/record-suggestion-act.ts';
import { updateSuggestion } from '../suggestions/update-suggestion.ts';
import {
  entering,
  firstPoint,
  floodOpinion,
  handedOverOpinion,
  inTurn,
  secondPoint,
} from '../testing/handed-over-opinion.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { dutiesOf, overdueDuties } from './all-duties.ts';

// The written report is due on 3 October 2027 and never comes.
const later = { ...entering, today: '2028-06-30' };
const end = '2028-06-30';

const leave = (id: string, on: string) => (ledger: Ledger) =>
  updatePoint(ledger, { id, status: 'not-applicable', note: '项目已撤销', on }, later);
const redo = (on: string) => (ledger: Ledger) =>
  redoOpinion(
    ledger,
    { id: floodOpinion, on, reason: '逾期未报', due: '2028-12-31', confirmed: ['redo-before-report'] },
    later,
  );
const closing = (id: string, on: string) => (ledger: Ledger) =>
  checkPoint(ledger, { id, value: 'done', on, by: '城建环资工委', note: '' }, later);

const rate = (ledger: Ledger, day: string, original = false) => {
  const { numerator, base } = onTimeRate(dutiesOf(ledger), day, original);
  return [numerator, base];
};
const late = (ledger: Ledger, day: string) => overdueDuties(ledger, day).map((duty) => duty.record);

describe('a report that never came', () => {
  it('stays late when its round ends with an order to handle again, and is chased no more', () => {
    const again = inTurn(handedOverOpinion(), redo('2027-11-10'));
    expect(late(again, end)).toEqual([]);
    expect(rate(again, end)).toEqual([0, 1]);
    expect(rate(ledgerAt(again, '2027-11-01'), '2027-11-01')).toEqual([0, 1]);
  });

  it('is not late when the round ended before its day, or on it', () => {
    for (const on of ['2027-09-20', '2027-10-03'])
      expect(rate(inTurn(handedOverOpinion(), redo(on)), end)).toEqual([0, 0]);
  });

  it('stays late where the last point stopped applying after the day', () => {
    const ledger = inTurn(handedOverOpinion(), leave(firstPoint, '2027-09-24'), leave(secondPoint, '2027-10-20'));
    expect(rate(ledger, end)).toEqual([0, 1]);
    expect(late(ledger, end)).toEqual([]);
    expect(rate(ledgerAt(ledger, '2027-10-10'), '2027-10-10')).toEqual([0, 1]);
  });

  it('stays late of a point that a check closed without it', () => {
    const ledger = inTurn(handedOverOpinion(), closing(firstPoint, '2027-09-30'), closing(secondPoint, '2027-10-30'));
    expect(rate(ledger, end)).toEqual([0, 1]);
  });

  it('says when the item ended without it', () => {
    const [duty] = dutiesOf(inTurn(handedOverOpinion(), redo('2027-11-10'))).filter(
      ({ record, kind, round }) => record === floodOpinion && kind === 'written-report' && round === 1,
    );
    expect(duty).toMatchObject({ kind: 'written-report', state: 'void', metOn: null, endedOn: '2027-11-10' });
  });
});

describe('an answer that never came', () => {
  const act = { note: '代表撤回', number: '', organs: [] };
  const suggestion = (...acts: { act: 'withdrawn' | 'returned'; on: string }[]): Ledger => {
    const input = {
      title: '关于增设路灯的建议',
      number: '1',
      session: '',
      channel: 'in-session',
      category: '',
    } as const;
    const made = addSuggestion(inventedEmptyLedger(), { ...input, proposers: [], receivedOn: null });
    const id = made.suggestion;
    const handOver = { id, handedOverOn: '2027-02-10', lead: ['市城管局'] };
    const ledger = applied(inventedEmptyLedger(), made.change);
    return inTurn(
      applied(ledger, updateSuggestion(ledger, handOver, later)),
      ...acts.map((one) => (before: Ledger) => recordSuggestionAct(before, { ...act, ...one, id }, later)),
    );
  };

  it('stays late when the suggestion is withdrawn after its day, and not when before', () => {
    expect(rate(suggestion({ act: 'withdrawn', on: '2027-06-01' }), end)).toEqual([0, 1]);
    expect(rate(suggestion({ act: 'withdrawn', on: '2027-05-01' }), end)).toEqual([0, 0]);
  });

  it('is nobody’s lateness when the hand-over itself was wrong', () => {
    expect(rate(suggestion({ act: 'returned', on: '2027-06-01' }), end)).toEqual([0, 0]);
  });
});

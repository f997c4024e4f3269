import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { handOverOpinion } from '../opinions/hand-over-opinion.ts';
import { recordOpinionAct } from '../opinions/record-opinion-act.ts';
import { updatePoint } from '../points/update-point.ts';
import { recordOf } from '../record-of.ts';
import {
  entering,
  firstPoint,
  floodOpinion,
  inTurn,
  readOpinion,
  secondPoint,
} from '../testing/handed-over-opinion.ts';
import { hasReportByHand, reportByHand } from './report-by-hand.ts';

const [government, court] = ['市人民政府', '市中级人民法院'];
const given = (id: string, lead: string) => (ledger: Ledger) => updatePoint(ledger, { id, lead }, entering);
const handed = () =>
  inTurn(
    readOpinion(),
    (ledger) =>
      handOverOpinion(
        ledger,
        floodOpinion,
        { on: '2027-07-01', number: '', lead: null, leads: [government, court] },
        entering,
      ),
    given(firstPoint, government),
    given(secondPoint, court),
  );
const report = (organ: string, on: string) => (ledger: Ledger) =>
  recordOpinionAct(ledger, { id: floodOpinion, act: 'formal-received', on, note: '', number: '', organ }, entering);
const of = (ledger: Ledger, id: string) => reportByHand(ledger, recordOf(ledger, 'points', id), 1);

describe('a report that a person recorded without its text', () => {
  it('is none while nobody recorded one, and is that of its organ alone', () => {
    expect(of(handed(), secondPoint)).toBeNull();
    const ledger = inTurn(handed(), report(court, '2027-08-14'));
    expect(of(ledger, secondPoint)).toEqual({ on: '2027-08-14' });
    expect(of(ledger, firstPoint)).toBeNull();
    expect(hasReportByHand(ledger, recordOf(ledger, 'points', secondPoint), 1)).toBe(true);
    expect(hasReportByHand(ledger, recordOf(ledger, 'points', firstPoint), 1)).toBe(false);
  });

  it('is whole for a point of several organs when each has reported, with the day of the last', () => {
    const both = inTurn(handed(), (ledger) =>
      updatePoint(ledger, { id: firstPoint, lead: government, alsoLead: [court] }, entering),
    );
    const one = inTurn(both, report(court, '2027-08-14'));
    expect(of(one, firstPoint)).toBeNull();
    expect(hasReportByHand(one, recordOf(one, 'points', firstPoint), 1)).toBe(true);
    expect(of(inTurn(one, report(government, '2027-08-20')), firstPoint)).toEqual({ on: '2027-08-20' });
  });
});

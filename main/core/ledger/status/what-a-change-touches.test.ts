import { describe, expect, it } from 'vitest';
import { counted } from '#shared/domain/figures/figure-table.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { answersOnTimeRate, onTimeRate, reportsOnTimeRate } from '#shared/domain/rates.ts';
import { inventedLedger, inventedToday } from '../../../testing/invented-ledger.ts';
import { applyOperations, deepFreeze } from '../../store/apply-operations.ts';
import { checkedPromises } from '../commitments/checked-promises.ts';
import { dutiesOf, dutiesOfAll, dutyLists, keptDuties, overdueDuties } from '../duties/all-duties.ts';
import { figuresOn } from '../figures/figures-on.ts';
import { comparedFeedback, laidMeasures } from './compared.ts';
import { deskOf, statusOf } from './desk.ts';
import { countedDutyLists, countedRecords, dutiesOfCounted, timeRates } from './ledger-rates.ts';

const ledger = deepFreeze(inventedLedger({ points: 4, feedback: true, suggestions: 6 }));
const today = inventedToday;

/** The ledger after somebody noted something of a point. */
function noted(before: Ledger, note: string): Ledger {
  const [point] = Object.values(before.points);
  if (!point) throw new Error('no point');
  const operation = { collection: 'points' as const, id: point.id, before: point, after: { ...point, note } };
  return applyOperations(before, [operation], true);
}

/** A ledger with the same records in which nothing was worked out yet. */
const afresh = (known: Ledger): Ledger => deepFreeze(structuredClone(known));

describe('a change of a point', () => {
  const after = noted(ledger, '已电话了解');

  it('leaves what suggestions owe and count as it was worked out before', () => {
    expect(dutiesOfAll(after, 'suggestions')).toBe(dutiesOfAll(ledger, 'suggestions'));
    expect(counted(after, 'suggestions')).toBe(counted(ledger, 'suggestions'));
    expect(counted(after, 'points')).not.toBe(counted(ledger, 'points'));
  });

  it('asks each duty of a list that stands only once for all ledgers that have it', () => {
    let asked = 0;
    const some = keptDuties(({ collection }) => {
      if (collection === 'suggestions') asked += 1;
      return true;
    });
    some(ledger);
    const once = asked;
    some(after);
    expect(once).toBeGreaterThan(0);
    expect(asked).toBe(once);
  });

  it('lays no report anew that it has nothing to do with', () => {
    const [feedback] = Object.values(ledger.feedback);
    if (!feedback) throw new Error('no report');
    const commitments = Object.freeze({ ...ledger.commitments });
    const other = Object.freeze({ ...ledger, commitments }) as Ledger;
    expect(laidMeasures(ledger, feedback)?.length).toBeGreaterThan(0);
    expect(laidMeasures(other, feedback)).toBe(laidMeasures(ledger, feedback));
    expect(comparedFeedback(other, feedback)).toBe(comparedFeedback(ledger, feedback));
  });

  it('gives the desk, the figures and the rates that are worked out from nothing', () => {
    deskOf(ledger, today, 30);
    const [now, anew] = [after, afresh(after)];
    expect(deskOf(now, today, 30)).toEqual(deskOf(anew, today, 30));
    expect(figuresOn(now, today)).toEqual(figuresOn(anew, today));
    expect(statusOf(now, today)).toEqual(statusOf(anew, today));
    expect(checkedPromises(now)).toEqual(checkedPromises(anew));
    expect(overdueDuties(now, '2027-12-31')).toEqual(overdueDuties(anew, '2027-12-31'));
  });
});

describe('duties by collection', () => {
  it('are all duties, and those of what counts', () => {
    expect(dutyLists(ledger).flat()).toEqual(dutiesOf(ledger));
    expect(countedDutyLists(ledger).flat()).toEqual(dutiesOfCounted(ledger, countedRecords(ledger)));
  });

  it('give the rates that one list of them all gives, on each day', () => {
    const lists = countedDutyLists(ledger);
    for (const day of ['2026-01-01', today, '2027-12-31']) {
      expect(timeRates.all(lists, day)).toEqual(onTimeRate(lists.flat(), day));
      expect(timeRates.allOriginal(lists, day)).toEqual(onTimeRate(lists.flat(), day, true));
      expect(timeRates.answers(lists, day)).toEqual(answersOnTimeRate(lists.flat(), day));
      expect(timeRates.reports(lists, day)).toEqual(reportsOnTimeRate(lists.flat(), day));
    }
    expect(timeRates.all([], today)).toEqual(onTimeRate([], today));
  });
});

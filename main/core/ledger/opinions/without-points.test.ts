import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { refusalOf } from '../../../testing/refusal-of.ts';
import { proposeRecords } from '../propose-records.ts';
import { deskItems } from '../status/desk-items.ts';
import { entering, floodOpinion, inTurn, readOpinion } from '../testing/handed-over-opinion.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedPaper,
  inventedReading,
  inventedReadOpinion,
  inventedSource,
} from '../testing/invented-reading.ts';
import { confirmOpinion } from './confirm-opinion.ts';
import { handOverOpinion } from './hand-over-opinion.ts';

/** An opinion in which nothing that recommends was found. */
function bare(): Ledger {
  const source = inventedSource('aaaaaaaaaaaa');
  const papers = [
    inventedPaper('d1', '关于防汛工作情况报告的审议意见', { kind: 'deliberation-opinion', date: '2027-06-26' }),
  ];
  const empty = inventedEmptyLedger();
  const reading = inventedReading(source, { documents: papers, opinions: [inventedReadOpinion('d1', [])] });
  return applied(empty, proposeRecords(empty, source, reading));
}

const confirm =
  (answers: string[] = []) =>
  (ledger: Ledger) =>
    confirmOpinion(ledger, floodOpinion, answers);
const handOver =
  (confirmed: string[] = []) =>
  (ledger: Ledger) =>
    handOverOpinion(ledger, floodOpinion, { on: '2027-07-03', number: '', lead: '市人民政府', confirmed }, entering);
const told = (ledger: Ledger) =>
  deskItems(ledger, '2027-07-01', 30).filter(({ id }) => id === `opinions~${floodOpinion}~to-check~points`);

describe('an opinion without points', () => {
  it('is confirmed and handed over only by somebody who says that it has none, and who is told what to do', () => {
    for (const act of [confirm(), handOver()]) {
      const sentence = refusalOf(() => act(bare()));
      expect(sentence).toContain('没有意见条目');
      expect(sentence).toContain('points add');
    }
    expect(refusalOf(() => handOver(['in-the-future'])(bare()))).toContain('没有意见条目');
  });

  it('is asked about once: the answer stays', () => {
    const confirmed = inTurn(bare(), confirm(['no-points']));
    expect(confirmed.opinions[floodOpinion]).toMatchObject({ confirmed: ['no-points'] });
    expect(inTurn(confirmed, handOver()).opinions[floodOpinion]?.handedOverOn).toBe('2027-07-03');
    const sent = inTurn(bare(), handOver(['no-points']));
    expect(sent.opinions[floodOpinion]).toMatchObject({ confirmed: ['no-points'], handedOverOn: '2027-07-03' });
    expect(confirm()(sent).operations).not.toBeNull();
  });

  it('stands on the desk until it has a point or somebody says that it has none', () => {
    expect(told(bare())).toMatchObject([{ because: { key: 'because.no-points' }, urgency: 'to-check' }]);
    expect(told(inTurn(bare(), confirm(['no-points'])))).toEqual([]);
    expect(told(readOpinion())).toEqual([]);
  });

  it('asks nothing where there are points', () => {
    expect(inTurn(readOpinion(), confirm(), handOver()).opinions[floodOpinion]).not.toHaveProperty('confirmed');
  });
});

import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { handOverOpinion } from '../opinions/hand-over-opinion.ts';
import { proposeRecords } from '../propose-records.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedPaper,
  inventedPoint,
  inventedReading,
  inventedReadOpinion,
  inventedSource,
} from './invented-reading.ts';

export const floodOpinion = 'aaaaaaaaaaaa-d1';
export const [firstPoint, secondPoint] = [`${floodOpinion}-p1`, `${floodOpinion}-p2`];
export const entering = { today: '2027-12-20', by: '周文' };

/** An opinion of two points from a meeting on 26 June 2027, read and not handed over. */
export function readOpinion(): Ledger {
  const source = inventedSource('aaaaaaaaaaaa');
  const papers = [
    inventedPaper('d1', '关于防汛工作情况报告的审议意见', { kind: 'deliberation-opinion', date: '2027-06-26' }),
  ];
  const opinions = [inventedReadOpinion('d1', [inventedPoint(1, '加固堤防', 10), inventedPoint(2, '完善预案', 20)])];
  const empty = inventedEmptyLedger();
  return applied(empty, proposeRecords(empty, source, inventedReading(source, { documents: papers, opinions })));
}

/** The same, handed over to the government on 3 July: its written report is due on 3 October. */
export function handedOverOpinion(): Ledger {
  const ledger = readOpinion();
  const letter = { on: '2027-07-03', number: '', lead: '市人民政府' };
  return applied(ledger, handOverOpinion(ledger, floodOpinion, letter, entering));
}

/** A ledger after several changes, each made from the one before it. */
export function inTurn(ledger: Ledger, ...steps: ((ledger: Ledger) => Change)[]): Ledger {
  return steps.reduce((before, step) => applied(before, step(before)), ledger);
}

import { expect } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { ReadPoint } from '#shared/domain/readings/read-opinion.ts';
import { pointsOf } from '../ledger-index.ts';
import { confirmOpinion } from '../opinions/confirm-opinion.ts';
import { proposeRecords } from '../propose-records.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedPaper,
  inventedReading,
  inventedReadOpinion,
  inventedSource,
} from './invented-reading.ts';

export const floodSource = 'aaaaaaaaaaaa';
export const opinion = `${floodSource}-d1`;
export const first = `${opinion}-p1`;
export const second = `${opinion}-p2`;
export const now = { today: '2026-11-21', by: '周文' };

export const dykes = '一、加固堤防险段。要对37处险段逐段排查，汛前完成除险加固。要落实巡查人员，建立险情台账。';
export const plans = '二、完善应急预案。要修订市县两级预案，储备救援物资，每年组织一次全员演练。';
export const rivers = '三、清理河道障碍。要拆除碍洪建筑，疏通城区排水管网，打通断头河。';

export type Told = { heading: string; text: string; line?: number };
export const three: Told[] = [
  { heading: '加固堤防险段', text: dykes },
  { heading: '完善应急预案', text: plans },
  { heading: '清理河道障碍', text: rivers },
];

/** The reading of a paper that says this, on lines 10, 20, 30 … unless told otherwise. */
function readingOf(told: Told[], date = '2026-06-30') {
  const described = inventedSource(floodSource);
  const points = told.map(({ heading, text, line }, index): ReadPoint => {
    const firstLine = line ?? 10 + index * 10;
    return { number: index + 1, heading, text, firstLine, lastLine: firstLine, confidence: 0.9, because: ['lead-in'] };
  });
  const paper = inventedPaper('d1', '关于防汛工作情况报告的审议意见', { kind: 'deliberation-opinion', date });
  const reading = inventedReading(described, { documents: [paper], opinions: [inventedReadOpinion('d1', points)] });
  return { source: described, reading };
}

/** The ledger after the paper was read as saying this. The same once more must change nothing. */
export function readAs(ledger: Ledger, told: Told[], date?: string): Ledger {
  const { source: described, reading } = readingOf(told, date);
  const known = ledger.sources[floodSource] ?? described;
  const next = applied(ledger, proposeRecords(ledger, { ...known, links: [] }, reading));
  expect(proposeRecords(next, next.sources[floodSource] ?? described, reading).operations).toEqual([]);
  return next;
}

export const fresh = () => readAs(inventedEmptyLedger(), three);
export const confirmed = () => {
  const ledger = fresh();
  return applied(ledger, confirmOpinion(ledger, opinion));
};
export const headed = (heading: string, told = three) => told.map((one, at) => (at === 0 ? { ...one, heading } : one));
export const words = (ledger: Ledger) => pointsOf(ledger, opinion).map((point) => point.citation.quote);
export const answer = (field: string, id = first) => ({ collection: 'points', id, field }) as const;

export const cutInTwo: Told[] = [
  { heading: '加固堤防险段', text: dykes.slice(0, dykes.indexOf('要落实')) },
  { heading: '落实巡查人员', text: dykes.slice(dykes.indexOf('要落实')), line: 11 },
  ...three.slice(1).map((one, at) => ({ ...one, line: 20 + at * 10 })),
];
export const joined: Told[] = [
  { heading: '加固堤防完善预案', text: `${dykes}\n${plans}` },
  { ...(three[2] as Told), line: 30 },
];

import type { DeskItem } from '#shared/contract/desk-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { doneOn, workDone } from '#shared/domain/work-done.ts';
import { told } from '#shared/messages/catalogue.ts';
import { pointsOf } from '../ledger-index.ts';
import { item } from './desk-item.ts';

/** True for a point that was found done, with a limit behind which report and check came: whether the work was late nobody can tell. */
function isUndated(point: PointRecord): boolean {
  const done = point.check?.value === 'done' && point.limit ? workDone(point) : null;
  return done !== null && doneOn(done, point.limit?.date ?? null) === null;
}

function itemOf(ledger: Ledger, opinion: OpinionRecord): DeskItem[] {
  const points = pointsOf(ledger, opinion.id).filter(isUndated);
  if (points.length === 0) return [];
  const because = told('because.finish-unknown', { points: points.map(({ number }) => number).join('、') });
  const organ = organTitle(ledger.organs, points[0]?.lead ?? null) || null;
  const bare = { title: opinion.title, collection: 'opinions', record: opinion.id, organ } as const;
  return [item({ ...bare, urgency: 'to-check', about: 'finished', because, action: 'open' })];
}

/** Opinions with points that were done nobody knows when, their limit having passed by the time it was told. */
export function finishedItems(ledger: Ledger): DeskItem[] {
  return Object.values(ledger.opinions).flatMap((opinion) => (opinion.sameAs === null ? itemOf(ledger, opinion) : []));
}

import { pointsByStatus } from '#shared/domain/figures/point-figures.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { type PointStatus, statusesAsCounted } from '#shared/domain/point-status.ts';
import { statusWords } from '../words/status-words.ts';

/** Named even when they are none: what a reader looks for first. */
const always: readonly PointStatus[] = ['done', 'partly-done', 'not-adopted'];

/** 共5条：已落实1条、部分落实1条、办理中2条、已交办1条、未采纳0条: each status by its own name, as on the screens; they add up to the whole. */
export function countsText(points: readonly PointRecord[]): string {
  const counts = pointsByStatus(points);
  const named = statusesAsCounted.filter((status) => counts[status] > 0 || always.includes(status));
  return `共${points.length}条：${named.map((status) => `${statusWords[status]}${counts[status]}条`).join('、')}`;
}

import type { PointRecord } from '#shared/domain/opinion-record.ts';

/** Points by what a paper counts; the six numbers always add up to `total`. */
export type PointCounts = {
  total: number;
  done: number;
  partly: number;
  ongoing: number;
  notHandedOver: number;
  notAdopted: number;
  notApplicable: number;
};

const group: Record<PointRecord['status'], Exclude<keyof PointCounts, 'total'>> = {
  'not-handed-over': 'notHandedOver',
  'handed-over': 'ongoing',
  'in-progress': 'ongoing',
  'done-to-check': 'ongoing',
  tracking: 'ongoing',
  'partly-done': 'partly',
  done: 'done',
  'not-adopted': 'notAdopted',
  'not-applicable': 'notApplicable',
};

export function countPoints(points: readonly PointRecord[]): PointCounts {
  const counts: PointCounts = {
    total: points.length,
    done: 0,
    partly: 0,
    ongoing: 0,
    notHandedOver: 0,
    notAdopted: 0,
    notApplicable: 0,
  };
  for (const point of points) counts[group[point.status]] += 1;
  return counts;
}

/** 共5条：已落实1条、部分落实1条、推进中3条、未采纳0条; groups that seldom occur are named when they do. */
export function countsText(counts: PointCounts): string {
  const parts = [`已落实${counts.done}条`, `部分落实${counts.partly}条`, `推进中${counts.ongoing}条`];
  if (counts.notHandedOver > 0) parts.push(`未交办${counts.notHandedOver}条`);
  parts.push(`未采纳${counts.notAdopted}条`);
  if (counts.notApplicable > 0) parts.push(`不再适用${counts.notApplicable}条`);
  return `共${counts.total}条：${parts.join('、')}`;
}

import type { Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import type { PointStatus } from '#shared/domain/point-status.ts';

/** Organ that answers for a point: its own, else the opinion's. Mergers are followed. Null when nobody is named. */
export function pointOrgan(ledger: Pick<Ledger, 'organs' | 'opinions'>, point: PointRecord): string | null {
  const id = point.lead ?? ledger.opinions[point.opinion]?.lead ?? null;
  return organRoot(ledger.organs, id)?.id ?? id;
}

/** Points in force, by opinion and number. */
export function pointRows(
  ledger: Ledger,
  filter: { opinion?: string | undefined; organ?: string | undefined; status?: PointStatus | undefined } = {},
): PointRecord[] {
  const organ = filter.organ === undefined ? undefined : (organRoot(ledger.organs, filter.organ)?.id ?? filter.organ);
  const isSupport = (point: PointRecord) =>
    point.support.some((id) => (organRoot(ledger.organs, id)?.id ?? id) === organ);
  return Object.values(ledger.points)
    .filter(
      (point) =>
        point.state !== 'withdrawn' &&
        (filter.opinion === undefined || point.opinion === filter.opinion) &&
        (filter.status === undefined || point.status === filter.status) &&
        (organ === undefined || pointOrgan(ledger, point) === organ || isSupport(point)),
    )
    .sort((a, b) => (a.opinion === b.opinion ? a.number - b.number : a.opinion < b.opinion ? -1 : 1));
}

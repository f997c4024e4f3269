import { addresseesOf } from '#shared/domain/addressees.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import type { PointStatus } from '#shared/domain/point-status.ts';
import { withOrgansOnce } from '../organs/lead-and-support.ts';

type Basis = Pick<Ledger, 'organs' | 'opinions'>;

/** Organs that answer for a point: its own, else every one that the opinion was handed to. Mergers are followed. */
export function pointOrgans({ organs, opinions }: Basis, point: PointRecord): string[] {
  const leads = pointLeads(point).map((id) => organRoot(organs, id)?.id ?? id);
  if (leads.length > 0) return [...new Set(leads)];
  const opinion = opinions[point.opinion];
  return opinion ? addresseesOf(organs, opinion).flatMap(({ organ }) => organ ?? []) : [];
}

/** The first of them. Null when nobody is named. */
export function pointOrgan(ledger: Basis, point: PointRecord): string | null {
  return pointOrgans(ledger, point)[0] ?? null;
}

/** Points in force, by opinion and number, each organ of them once. */
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
        (organ === undefined || pointOrgans(ledger, point).includes(organ) || isSupport(point)),
    )
    .sort((a, b) => (a.opinion === b.opinion ? a.number - b.number : a.opinion < b.opinion ? -1 : 1))
    .map((point) => withOrgansOnce(ledger.organs, point));
}

import type { ReadingReason } from '#shared/domain/reading-reason.ts';
import type { ReadTarget } from '#shared/domain/readings/read-target.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { Paper } from '../../structure/paper.ts';
import { ownYear, yearsOfPeriod } from './years-of-paper.ts';

/**
 * A doubt for each record that the year of its paper speaks against: a result of a later year, a target of an earlier one. Papers without a
 * year of their own, and periods that name none, are left; so are targets in tables, whose headings say themselves which year they set (2025年计划).
 */
export function doubtTargets(papers: readonly Paper[], targets: readonly ReadTarget[]): ReadWarning[] {
  const own = new Map(papers.map((paper) => [paper.document.id, ownYear(paper)]));
  return targets.flatMap((one): ReadWarning[] => {
    const year = own.get(one.document) ?? null;
    const years = yearsOfPeriod(one.period);
    if (year === null || years === null) return [];
    const period = years.first === years.last ? `${years.first}` : `${years.first}—${years.last}`;
    const details = { indicator: one.indicator, period, year };
    if (one.role === 'actual' && years.first > year)
      return [{ line: one.firstLine, code: 'actual-after-paper', message: told(one, year), details }];
    if (one.role === 'target' && years.last < year && !one.because.some((reason) => inTables.has(reason)))
      return [{ line: one.firstLine, code: 'target-before-paper', message: told(one, year), details }];
    return [];
  });
}

const inTables: ReadonlySet<ReadingReason> = new Set(['table-row', 'row-in-text']);

function told({ role, indicator, period }: ReadTarget, year: number): string {
  return `${role} of ${period} in a paper of ${year}: ${indicator}`;
}

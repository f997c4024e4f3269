import { reportersOf } from './addressees.ts';
import type { Ledger } from './ledger.ts';
import type { OpinionRecord, PointRecord } from './opinion-record.ts';
import { organRoot } from './organ-root.ts';
import { pointLeads } from './point-leads.ts';
import { pointReporters } from './point-reporters.ts';
import { type Voted, withVotes } from './votes-of-round.ts';

/** The organs by whose reports a point is answered in the round under way of its opinion: those that report on it, and those that lead it. */
export function organsOnPoint(
  organs: Ledger['organs'],
  opinion: OpinionRecord,
  point: Pick<PointRecord, 'lead' | 'alsoLead'>,
): string[] {
  const reporters = reportersOf(organs, opinion, opinion.round).flatMap(({ organ }) => organ ?? []);
  return [...pointReporters(organs, reporters, point), ...pointLeads(point)];
}

/** The votes of the round under way that a point was voted on by: the one on all, or those on the reports that answer for it. */
export function votesOnPoint(
  organs: Ledger['organs'],
  opinion: OpinionRecord,
  point: Pick<PointRecord, 'lead' | 'alsoLead'>,
): Voted {
  const rootOf = (id: string) => organRoot(organs, id)?.id ?? id;
  const its = organsOnPoint(organs, opinion, point).map(rootOf);
  return withVotes(opinion, ({ organ }) => organ === null || its.includes(rootOf(organ)));
}

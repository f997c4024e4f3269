import type { OpinionFile, OpinionRow } from '#shared/contract/opinion-calls.ts';
import { addresseesOf } from '#shared/domain/addressees.ts';
import { isOverdue } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { isOpenOpinion } from '#shared/domain/opinion-stage.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { nextOwed } from '#shared/domain/owed.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import { unseenPapers } from '#shared/domain/unseen-scan.ts';
import { dutiesOfRecord } from '../duties/all-duties.ts';
import { evidenceOf, feedbackOf, pointsOf } from '../ledger-index.ts';
import { withOrgansOnce } from '../organs/lead-and-support.ts';
import { recordOf } from '../record-of.ts';
import { addressedIds } from './addressed-organs.ts';
import { openExtensions } from './open-extensions.ts';
import { openHandOvers, registeredLetters } from './open-hand-overs.ts';
import { hearingOf } from './opinion-starts.ts';

function rowOf(ledger: Ledger, opinion: OpinionRecord, today: string): OpinionRow {
  const points = pointsOf(ledger, opinion.id);
  const heard = hearingOf(ledger, opinion);
  const statuses: OpinionRow['statuses'] = {};
  for (const point of points) statuses[point.status] = (statuses[point.status] ?? 0) + 1;
  const duties = [
    ...dutiesOfRecord(ledger, 'opinions', opinion.id),
    ...points.flatMap((point) => dutiesOfRecord(ledger, 'points', point.id)),
  ];
  return {
    ...opinion,
    sourceTitle: ledger.sources[opinion.source]?.title ?? '',
    points: points.length,
    statuses,
    overdue: duties.filter((duty) => isOverdue(duty, today)).length,
    owed: nextOwed(duties, today),
    feedback: feedbackOf(ledger, opinion.id).map((one) => one.id),
    ...(heard !== null && { heardOn: heard }),
  };
}

/** Rows of the list of opinions, newest first; second copies of a paper are left out. */
export function opinionRows(
  ledger: Ledger,
  today: string,
  filter: { source?: string | undefined; status?: 'open' | 'closed' | undefined } = {},
): OpinionRow[] {
  return Object.values(ledger.opinions)
    .filter((opinion) => opinion.sameAs === null && (!filter.source || opinion.source === filter.source))
    .map((opinion) => rowOf(ledger, opinion, today))
    .filter((row) => !filter.status || isOpenOpinion(row.stage) === (filter.status === 'open'))
    .sort((a, b) => {
      const dates = (b.date ?? '').localeCompare(a.date ?? '');
      return dates || a.source.localeCompare(b.source) || lineOf(ledger, a) - lineOf(ledger, b);
    });
}

function lineOf(ledger: Ledger, opinion: OpinionRecord): number {
  return ledger.documents[opinion.document]?.firstLine ?? 0;
}

/** An opinion with everything that stands in its file. Errors: `not-found`. */
export function opinionFile(ledger: Ledger, id: string): OpinionFile {
  const opinion = recordOf(ledger, 'opinions', id);
  const points = pointsOf(ledger, id, true);
  const addressees = addresseesOf(ledger.organs, opinion).map(({ organ }) => organ);
  const addressed = addressedIds(ledger, opinion);
  const ids = [
    opinion.lead,
    ...addressees,
    ...addressed,
    ...points.flatMap((point) => [...pointLeads(point), ...point.support]),
  ];
  const organs = new Map<string, OrganRecord>();
  for (const organ of ids) {
    if (organ === null) continue;
    const named = ledger.organs[organ];
    const root = organRoot(ledger.organs, organ);
    if (named) organs.set(named.id, named);
    if (root) organs.set(root.id, root);
  }
  const extensions = openExtensions(ledger).filter((one) => one.opinion === id);
  const handOvers = openHandOvers(ledger).filter((one) => one.opinion === id);
  const letters = registeredLetters(ledger, opinion);
  const number = ledger.documents[opinion.document]?.number;
  const heard = hearingOf(ledger, opinion);
  const reports = feedbackOf(ledger, id);
  const unseen = unseenPapers(ledger, [opinion.document, ...reports.map(({ document }) => document)]);
  const members = officeOf(ledger).members ?? null;
  return {
    ...(extensions.length > 0 && { extensions }),
    ...(handOvers.length > 0 && { handOvers }),
    ...(letters.length > 0 && { letters }),
    ...(number !== undefined && { number }),
    ...(heard !== null && { heardOn: heard }),
    ...(members !== null && { members }),
    ...(unseen.length > 0 && { unseen }),
    ...(addressed.length > 0 && { addressed }),
    opinion,
    sourceTitle: ledger.sources[opinion.source]?.title ?? '',
    points: points.map((point) => withOrgansOnce(ledger.organs, point)),
    feedback: reports,
    evidence: points.flatMap((point) => evidenceOf(ledger, point.id)),
    organs: [...organs.values()],
    duties: [
      ...dutiesOfRecord(ledger, 'opinions', id),
      ...points.flatMap((point) => dutiesOfRecord(ledger, 'points', point.id)),
    ],
  };
}

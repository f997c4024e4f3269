import { addresseesOf, authorOf } from '#shared/domain/addressees.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import { pointReporters } from '#shared/domain/point-reporters.ts';
import { votesDown } from '#shared/domain/votes-of-round.ts';
import { feedbackOf, measuresOf, pointsOf } from '../ledger-index.ts';
import { comparedFeedback } from '../status/compared.ts';

/** True where a report says something of a point: it is about that point, or a passage of its own is laid beside it. */
function tellsOf(ledger: Ledger, point: PointRecord, report: FeedbackRecord): boolean {
  if (report.onlyPoints) return report.onlyPoints.includes(point.number);
  const own = new Set(measuresOf(ledger, report.id).map(({ id }) => id));
  const covered = comparedFeedback(ledger, report)?.points.find((one) => one.point === point.id);
  const isNone = covered?.state === 'decided' && covered.coverage === 'none';
  return !isNone && (covered?.matches ?? []).some((match) => match.decision !== 'rejected' && own.has(match.measure));
}

/** True where one of the organs reported on a point in the round of that point; a report of which only the day was recorded may have. */
function hasReportedOn(ledger: Ledger, opinion: OpinionRecord, point: PointRecord, organ: string): boolean {
  const all = addresseesOf(ledger.organs, opinion);
  const isIts = (by: string | null, on: string | null) =>
    authorOf(ledger.organs, all, { organ: by, on })?.organ === organ;
  const isRecorded = opinion.acts.some(
    ({ type, round, on, organ: by = null }) => type === 'formal-received' && round === point.round && isIts(by, on),
  );
  const reports = feedbackOf(ledger, opinion.id).filter(
    (one) => one.version === 'formal' && one.round === point.round && isIts(one.organ, one.receivedOn),
  );
  return isRecorded || reports.some((report) => tellsOf(ledger, point, report));
}

/**
 * Which organs of an opinion report on a point when it is handled again: those that lead it; for a point of a bureau that does not have the opinion,
 * those above it that reported on it in the round that ends, and where none did, all that may.
 */
function reportersAgain(ledger: Ledger, opinion: OpinionRecord, point: PointRecord): string[] {
  const all = addresseesOf(ledger.organs, opinion).flatMap(({ organ }) => organ ?? []);
  const fitting = pointReporters(ledger.organs, all, point);
  const leads = pointLeads(point).map((id) => organRoot(ledger.organs, id)?.id ?? id);
  if (fitting.length < 2 || leads.length === 0 || fitting.some((id) => leads.includes(id))) return fitting;
  const reported = fitting.filter((organ) => hasReportedOn(ledger, opinion, point, organ));
  return reported.length > 0 ? reported : fitting;
}

/** What an order to handle again is about: `points` as the person named them, `organs` (ids) likewise; null where nobody said. */
export type Order = { points: readonly string[] | null; organs: readonly string[] | null };

/** The organs that must report again whatever their points: those that the person named, else those whose own report was not satisfactory. */
function wanted(ledger: Ledger, opinion: OpinionRecord, { organs }: Order): string[] {
  const down = votesDown(opinion).flatMap(({ organ }) => organ ?? []);
  return (organs ?? down).map((id) => organRoot(ledger.organs, id)?.id ?? id);
}

/**
 * The points that are handled again: those that were named, else all that are not done and still apply; where only the reports of some organs were
 * not satisfactory, those that these answer for.
 */
export function orderedPoints(ledger: Ledger, opinion: OpinionRecord, order: Order): PointRecord[] {
  const { points } = order;
  const all = pointsOf(ledger, opinion.id);
  if (points) return all.filter(({ id }) => points.includes(id));
  const standing = all.filter(({ status }) => status !== 'done' && status !== 'not-applicable');
  const again = wanted(ledger, opinion, order);
  if (again.length === 0) return standing;
  return standing.filter((point) => {
    const leads = pointLeads(point).map((id) => organRoot(ledger.organs, id)?.id ?? id);
    return [...leads, ...reportersAgain(ledger, opinion, point)].some((id) => again.includes(id));
  });
}

/** Of several organs those that must report again (ids): the organs of the points ordered. Undefined where all must. */
export function askedAgain(
  ledger: Ledger,
  opinion: OpinionRecord,
  ordered: readonly PointRecord[],
  order: Order,
): string[] | undefined {
  const all = addresseesOf(ledger.organs, opinion).map(({ organ }) => organ);
  const again = wanted(ledger, opinion, order);
  const each = ordered.flatMap((point) => {
    const reporters = reportersAgain(ledger, opinion, point);
    const meant = reporters.filter((id) => again.includes(id));
    return meant.length > 0 ? meant : reporters;
  });
  const asked = new Set(order.organs || ordered.length === 0 ? again : each);
  const some = all.flatMap((organ) => (organ !== null && asked.has(organ) ? organ : []));
  return some.length > 0 && some.length < all.length ? some : undefined;
}

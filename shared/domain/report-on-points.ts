import { reportersOf } from './addressees.ts';
import type { Ledger } from './ledger.ts';
import type { OpinionRecord, PointRecord } from './opinion-record.ts';
import { ownDue } from './own-due.ts';
import { pointReporters } from './point-reporters.ts';

/** A report that came: the ISO day, null where nobody knows it, and the numbers of the points that it alone is about; null for the whole opinion. */
export type ReportOnPoints = { on: string | null; points: readonly number[] | null };

type Came = { on: string | null };

/** The earliest of several days; one that nobody knows only where no other is known. Null for none. */
export function earliestOf(days: readonly (string | null)[]): Came | null {
  const known = days.filter((day) => day !== null).toSorted();
  if (known[0]) return { on: known[0] };
  return days.length > 0 ? { on: null } : null;
}

/** The first report on a point, by its number. Null while none came. */
export function reportOnPoint(reports: readonly ReportOnPoints[], number: number): Came | null {
  return earliestOf(reports.flatMap(({ on, points }) => (points === null || points.includes(number) ? [on] : [])));
}

/** The days on which every one of these points was reported on, by one report or by several; null while one is missing, and for no points. */
function daysOfAll(reports: readonly ReportOnPoints[], owed: readonly number[]): (string | null)[] | null {
  const first = owed.map((number) => reportOnPoint(reports, number));
  const came = first.flatMap((one) => (one ? [one.on] : []));
  return owed.length > 0 && came.length === owed.length ? came : null;
}

/**
 * When an opinion was reported on as a whole: by the first report that is about all of it, else by the last of those that are about its
 * points (`owed`, their numbers) one by one. Null while a point is missing.
 */
export function reportOnWhole(reports: readonly ReportOnPoints[], owed: readonly number[]): Came | null {
  const whole = earliestOf(reports.flatMap(({ on, points }) => (points === null ? [on] : [])));
  if (whole) return whole;
  const days = daysOfAll(reports, owed);
  if (days === null) return null;
  return { on: days.includes(null) ? null : (days.toSorted().at(-1) ?? null) };
}

/** A point with its due date in a round that it takes part in; null in others. */
function inRound(point: PointRecord, number: number): Pick<PointRecord, 'due'> | null {
  return point.round === number ? point : (point.rounds.find((one) => one.number === number) ?? null);
}

/**
 * The numbers of the points that the report of a round is owed for: those that take part in it, without those that have a day of their own,
 * as long as others have none. `points` may hold those of other opinions too.
 */
export function pointsOwedIn(opinion: OpinionRecord, points: readonly PointRecord[], round: number): number[] {
  const taking = points.flatMap((point) => {
    const its = point.opinion === opinion.id && point.state !== 'withdrawn' ? inRound(point, round) : null;
    return its ? [{ number: point.number, isOwn: ownDue(opinion, its.due) !== null }] : [];
  });
  const common = taking.filter(({ isOwn }) => !isOwn);
  return (common.length > 0 ? common : taking).map(({ number }) => number);
}

/**
 * The numbers of the points that one organ owes its report of a round for: of several organs each for those that it answers for
 * (`pointReporters`), where anybody is named for any of them.
 */
export function pointsOwedBy(
  organs: Ledger['organs'],
  opinion: OpinionRecord,
  points: readonly PointRecord[],
  { round, organ }: { round: number; organ: string | null },
): number[] {
  const reporters = reportersOf(organs, opinion, round).flatMap((one) => one.organ ?? []);
  const isIts = (point: PointRecord) =>
    point.opinion === opinion.id &&
    point.lead !== null &&
    organ !== null &&
    pointReporters(organs, reporters, point).includes(organ);
  const own = reporters.length > 1 ? points.filter(isIts) : [];
  return pointsOwedIn(opinion, own.length > 0 ? own : points, round);
}

import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import { isFollowedCommitment } from '#shared/domain/figures/followed.ts';
import { keptByReads } from '#shared/domain/kept-by-reads.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { Check } from '#shared/domain/verdict.ts';
import { groupBy } from '../../group-by.ts';
import { pointsOf } from '../ledger-index.ts';
import { laidMeasures } from '../status/compared.ts';

/** A promise of a report beside the point that it answers, which a check found done since. */
export type CheckedPromise = { commitment: CommitmentRecord; point: PointRecord; check: Check };

/** At most so many reports, the newest first, are compared for it; comparing takes some milliseconds each. */
const comparedAtOnce = 20;

/** True for a promise of which nobody found yet what became of it. */
function isUndecided({ state }: CommitmentRecord): boolean {
  return state === 'open' || state === 'proposed';
}

/** The check that found a point done after a report came. */
function doneSince({ check, state }: PointRecord, { receivedOn }: FeedbackRecord): Check | null {
  return state !== 'withdrawn' && check?.value === 'done' && receivedOn !== null && check.on >= receivedOn
    ? check
    : null;
}

/** A place of a report that a comparison laid beside a point. */
type LaidPlace = { point: string; score: number; firstLine: number; lastLine: number };

const keptPlaces = keptByReads<FeedbackRecord, readonly LaidPlace[]>();

/** What the comparison of a report lays beside its points, the nearest first. */
function laidPlaces(ledger: Ledger, feedback: FeedbackRecord): readonly LaidPlace[] {
  return keptPlaces(feedback, ledger, [], (seen) => {
    const places = (laidMeasures(seen, feedback) ?? []).flatMap(({ measure, point, score }) => {
      const place = seen.measures[measure]?.citation;
      return place ? [{ point, score, firstLine: place.firstLine, lastLine: place.lastLine }] : [];
    });
    return places.sort((a, b) => b.score - a.score);
  });
}

/** The point that the measure in which a promise stands answers: the nearest one of the comparison. Null where it answers none. */
function pointAnswered(ledger: Ledger, feedback: FeedbackRecord, { point, citation }: CommitmentRecord): string | null {
  if (point !== null) return point;
  const holds = ({ firstLine, lastLine }: LaidPlace) =>
    firstLine <= citation.firstLine && citation.lastLine <= lastLine;
  return laidPlaces(ledger, feedback).find(holds)?.point ?? null;
}

function ofReport(ledger: Ledger, feedback: FeedbackRecord, promises: readonly CommitmentRecord[]): CheckedPromise[] {
  return promises.flatMap((commitment) => {
    const point = ledger.points[pointAnswered(ledger, feedback, commitment) ?? ''];
    const check = point && doneSince(point, feedback);
    return point && check ? [{ commitment, point, check }] : [];
  });
}

const keptAsked = keptByReads<Ledger['feedback'], readonly FeedbackRecord[]>();

/** Reports behind which a check found a point of their opinion done, the newest first. */
function askedReports(ledger: Ledger): readonly FeedbackRecord[] {
  return keptAsked(ledger.feedback, ledger, [], (seen) => {
    const asked = listed(seen.feedback).filter(
      (one) => one.opinion !== null && pointsOf(seen, one.opinion).some((point) => doneSince(point, one)),
    );
    return asked.sort((a, b) => (b.receivedOn ?? '').localeCompare(a.receivedOn ?? ''));
  });
}

/** The promises of some reports of which nobody found what became of them, by report; whether they count is still to be asked. */
function undecidedOf(ledger: Ledger, reports: readonly FeedbackRecord[]): ReadonlyMap<string, CommitmentRecord[]> {
  const meant = new Set(reports.map(({ id }) => id));
  const isMeant = (one: CommitmentRecord) => one.feedback !== null && meant.has(one.feedback) && isUndecided(one);
  return groupBy(listed(ledger.commitments).filter(isMeant), (one) => one.feedback ?? '');
}

const known = new WeakMap<Ledger, CheckedPromise[]>();

/**
 * Promises of reports of which nobody found what became of them, while a check found the point done that they answer: that they are kept is
 * likely, and a person's to say. Nothing is set by it.
 */
export function checkedPromises(ledger: Ledger): CheckedPromise[] {
  const before = known.get(ledger);
  if (before) return before;
  const reports = askedReports(ledger);
  const undecided = undecidedOf(ledger, reports);
  const found: CheckedPromise[] = [];
  let compared = 0;
  for (const feedback of reports) {
    const promises = (undecided.get(feedback.id) ?? []).filter((one) => isFollowedCommitment(ledger, one));
    if (promises.length === 0) continue;
    found.push(...ofReport(ledger, feedback, promises));
    compared += 1;
    if (compared === comparedAtOnce) break;
  }
  known.set(ledger, found);
  return found;
}

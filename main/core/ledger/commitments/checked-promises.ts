import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import { isFollowedCommitment } from '#shared/domain/figures/followed.ts';
import { keptWith } from '#shared/domain/kept-with.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { Check } from '#shared/domain/verdict.ts';
import { groupBy } from '../../group-by.ts';
import { pointsOf } from '../ledger-index.ts';
import { comparedFeedback } from '../status/compared.ts';

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

/** The point that the measure in which a promise stands answers: the nearest one of the comparison. Null where it answers none. */
function pointAnswered(ledger: Ledger, feedback: FeedbackRecord, { point, citation }: CommitmentRecord): string | null {
  if (point !== null) return point;
  const matches = (comparedFeedback(ledger, feedback)?.points ?? []).flatMap((one) => one.matches);
  const own = matches.filter(({ measure, decision }) => {
    const place = decision === 'rejected' ? undefined : ledger.measures[measure]?.citation;
    return place !== undefined && place.firstLine <= citation.firstLine && citation.lastLine <= place.lastLine;
  });
  return own.sort((a, b) => b.score - a.score)[0]?.point ?? null;
}

function ofReport(ledger: Ledger, feedback: FeedbackRecord, promises: readonly CommitmentRecord[]): CheckedPromise[] {
  return promises.flatMap((commitment) => {
    const point = ledger.points[pointAnswered(ledger, feedback, commitment) ?? ''];
    const check = point && doneSince(point, feedback);
    return point && check ? [{ commitment, point, check }] : [];
  });
}

const keptOpen = keptWith<Ledger['commitments'], ReadonlyMap<string, CommitmentRecord[]>>();

/** The promises of reports that are followed and of which nobody found what became of them, by report. */
function openByReport(ledger: Ledger): ReadonlyMap<string, CommitmentRecord[]> {
  return keptOpen(ledger.commitments, [ledger.feedback, ledger.organs], () => {
    const open = listed(ledger.commitments).filter(
      (one) => one.feedback !== null && isUndecided(one) && isFollowedCommitment(ledger, one),
    );
    return groupBy(open, (one) => one.feedback ?? '');
  });
}

const known = new WeakMap<Ledger, CheckedPromise[]>();

/**
 * Promises of reports of which nobody found what became of them, while a check found the point done that they answer: that they are kept is
 * likely, and a person's to say. Nothing is set by it.
 */
export function checkedPromises(ledger: Ledger): CheckedPromise[] {
  const before = known.get(ledger);
  if (before) return before;
  const reports = [...openByReport(ledger)].flatMap(([id, promises]) => {
    const feedback = ledger.feedback[id];
    const isAsked = feedback?.opinion && pointsOf(ledger, feedback.opinion).some((point) => doneSince(point, feedback));
    return feedback && isAsked ? [{ feedback, promises }] : [];
  });
  const newest = reports.sort((a, b) => (b.feedback.receivedOn ?? '').localeCompare(a.feedback.receivedOn ?? ''));
  const found = newest
    .slice(0, comparedAtOnce)
    .flatMap(({ feedback, promises }) => ofReport(ledger, feedback, promises));
  known.set(ledger, found);
  return found;
}

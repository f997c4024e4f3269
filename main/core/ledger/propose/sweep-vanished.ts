import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { withOwnOffer } from '../offers/note-offer.ts';
import {
  type Decided,
  isTouchedCommitment,
  isTouchedFeedback,
  isTouchedOpinion,
  isTouchedPoint,
} from './is-touched.ts';

/** `removed`: the source itself goes, so that what stays of it is not said to be read no more. */
type Sweep = { source: string; found: ReadonlySet<string>; decided: Decided; removed?: boolean };

const kept = 'kept-after-rereading';
/** What releases before the reason had a code wrote in its place. */
const formerWords: readonly string[] = [
  '重新读取后原处未再读出，因已有人工处理予以保留',
  'Not found again when the file was read anew; kept because somebody worked on it',
];

/** A point that a person made was never read, and is not missed. */
function wasRead(point: PointRecord): boolean {
  const isAdded = point.read?.citation === null || (point.because.length === 0 && point.confidence === 1);
  return point.splitFrom === undefined && point.mergedInto === undefined && !isAdded;
}

function missed(point: PointRecord): PointRecord {
  const others = point.because.filter((reason) => reason !== kept && !formerWords.includes(reason));
  return withOwnOffer({ ...point, because: [kept, ...others] }, 'passage', { type: 'gone' });
}

function sweepOpinions(draft: LedgerDraft, { source, found, decided, removed }: Sweep): void {
  const withPoints = new Set<string>();
  for (const point of draft.all('points')) {
    if (!point.opinion.startsWith(`${source}-`)) continue;
    const isFound = found.has(point.id);
    if (!isFound && !isTouchedPoint(point, decided)) {
      draft.remove('points', point.id);
      continue;
    }
    withPoints.add(point.opinion);
    if (!isFound && !removed && point.state !== 'withdrawn' && wasRead(point)) draft.put('points', missed(point));
  }
  for (const opinion of draft.all('opinions')) {
    if (opinion.source !== source || found.has(opinion.id)) continue;
    if (!isTouchedOpinion(opinion, decided) && !withPoints.has(opinion.id)) draft.remove('opinions', opinion.id);
  }
}

function sweepFeedback(draft: LedgerDraft, { source, found, decided }: Sweep): void {
  for (const feedback of draft.all('feedback')) {
    if (feedback.source === source && !found.has(feedback.id) && !isTouchedFeedback(feedback, decided)) {
      draft.remove('feedback', feedback.id);
    }
  }
  for (const measure of draft.all('measures')) {
    const isOurs = measure.feedback.startsWith(`${source}-`);
    if (isOurs && !found.has(measure.id) && !decided.has(measure.id)) draft.remove('measures', measure.id);
  }
}

/**
 * Takes away what an earlier reading of this source proposed and the new one does not, unless a person worked on it: that
 * stays, and of a point it is offered to withdraw it.
 */
export function sweepVanished(draft: LedgerDraft, sweep: Sweep): void {
  const { source, found } = sweep;
  sweepOpinions(draft, sweep);
  sweepFeedback(draft, sweep);
  for (const collection of ['targets', 'projects', 'personnel'] as const) {
    for (const record of draft.all(collection)) {
      const isOurs = record.citation.document.startsWith(`${source}-`);
      if (isOurs && !found.has(record.id) && record.entered.length === 0) draft.remove(collection, record.id);
    }
  }
  for (const commitment of draft.all('commitments')) {
    const isOurs = commitment.citation.document.startsWith(`${source}-`);
    if (isOurs && !found.has(commitment.id) && !isTouchedCommitment(commitment)) {
      draft.remove('commitments', commitment.id);
    }
  }
  for (const suggestion of draft.all('suggestions')) {
    const isOurs = suggestion.list?.source === source && !found.has(suggestion.id);
    if (isOurs && suggestion.entered.length === 0) draft.remove('suggestions', suggestion.id);
  }
  for (const document of draft.all('documents')) {
    const isGone = document.source === source && !found.has(document.id);
    if (isGone && document.entered.length === 0) draft.remove('documents', document.id);
  }
}

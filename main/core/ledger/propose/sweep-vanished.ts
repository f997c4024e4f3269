import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { ReadDocument } from '#shared/domain/readings/read-document.ts';
import { isTouchedSuggestion } from '../identity/temporary-suggestion.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { placesOf } from '../lists/list-place.ts';
import { withoutLists } from '../lists/without-lists.ts';
import { withCutOffer } from '../offers/note-offer.ts';
import {
  type Decided,
  isTouchedCommitment,
  isTouchedFeedback,
  isTouchedOpinion,
  isTouchedPoint,
} from './is-touched.ts';

/**
 * `found`: ids of the records that the reading holds; `papers`: its papers by id, which opinions and answers share with the paper that they
 * stand in. `removed`: the source itself goes, so that what stays of it is not said to be read no more.
 */
type Sweep = {
  source: string;
  found: ReadonlySet<string>;
  papers: ReadonlyMap<string, Pick<ReadDocument, 'corrected'>>;
  decided: Decided;
  removed?: boolean;
};

const kept = 'kept-after-rereading';
/** What releases before the reason had a code wrote in its place. */
const formerWords: readonly string[] = [
  '重新读取后原处未再读出，因已有人工处理予以保留',
  'Not found again when the file was read anew; kept because somebody worked on it',
];

/** A point that a person made was never read, and is not missed. */
export function wasRead(point: PointRecord): boolean {
  const isAdded = point.read?.citation === null || (point.because.length === 0 && point.confidence === 1);
  return point.splitFrom === undefined && point.mergedInto === undefined && !isAdded;
}

function missed(point: PointRecord): PointRecord {
  const others = point.because.filter((reason) => reason !== kept && !formerWords.includes(reason));
  return withCutOffer({ ...point, because: [kept, ...others] }, { type: 'gone' });
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

/** Takes away an answer with its measures and what a person decided of them. */
function removeFeedback(draft: LedgerDraft, id: string): void {
  draft.remove('feedback', id);
  const measures = new Set(draft.all('measures').flatMap((one) => (one.feedback === id ? [one.id] : [])));
  for (const one of measures) draft.remove('measures', one);
  for (const one of draft.all('matches')) if (measures.has(one.measure)) draft.remove('matches', one.id);
  for (const one of draft.all('coverages')) if (one.feedback === id) draft.remove('coverages', one.id);
}

function sweepFeedback(draft: LedgerDraft, { source, found, papers, decided }: Sweep): void {
  for (const feedback of draft.all('feedback')) {
    if (feedback.source !== source || found.has(feedback.id)) continue;
    // A person said what the paper is: no answer, whatever was worked on it as one. `doubtsOfTaking` asked before.
    const isNone = papers.get(feedback.document)?.corrected?.includes('kind') ?? false;
    if (isNone) removeFeedback(draft, feedback.id);
    else if (!isTouchedFeedback(feedback, decided)) draft.remove('feedback', feedback.id);
  }
  for (const measure of draft.all('measures')) {
    const isOurs = measure.feedback.startsWith(`${source}-`);
    if (isOurs && !found.has(measure.id) && !decided.has(measure.id)) draft.remove('measures', measure.id);
  }
}

/** A suggestion that no list names any more goes, unless a person worked on it; one that another list names stays there. */
function sweepLists(draft: LedgerDraft, { source, found }: Sweep): void {
  const ofSource = (list: string) => list === source || draft.get('lists', list)?.source === source;
  for (const suggestion of draft.all('suggestions')) {
    if (found.has(suggestion.id)) continue;
    const places = placesOf(suggestion);
    const kept = places.filter((place) => !ofSource(place.list));
    if (kept.length === places.length) continue;
    if (kept.length > 0 || isTouchedSuggestion(suggestion))
      draft.put('suggestions', withoutLists(draft, suggestion, ofSource));
    else draft.remove('suggestions', suggestion.id);
  }
  for (const list of draft.all('lists')) {
    if (list.source === source && !found.has(list.id)) draft.remove('lists', list.id);
  }
  for (const question of draft.all('identities')) {
    const isOurs = question.from.document?.startsWith(`${source}-`) && question.waiting.is === 'suggestion';
    if (isOurs && question.decision === null && !found.has(question.id)) draft.remove('identities', question.id);
  }
}

/**
 * Takes away what an earlier reading of this source proposed and the new one does not, unless a person worked on it: that
 * stays, and of a point it is offered to withdraw it.
 */
export function sweepVanished(draft: LedgerDraft, sweep: Sweep): void {
  const { source, found, papers } = sweep;
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
  sweepLists(draft, sweep);
  for (const document of draft.all('documents')) {
    const isGone = document.source === source && !papers.has(document.id);
    if (isGone && document.entered.length === 0) draft.remove('documents', document.id);
  }
}

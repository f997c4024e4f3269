import { message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { isTouchedSuggestion } from '../identity/temporary-suggestion.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { placesOf } from '../lists/list-place.ts';
import { withoutLists } from '../lists/without-lists.ts';
import {
  type Decided,
  isTouchedCommitment,
  isTouchedFeedback,
  isTouchedOpinion,
  isTouchedPoint,
} from './is-touched.ts';

type Sweep = { source: string; found: ReadonlySet<string>; decided: Decided; language: Language };

function sweepOpinions(draft: LedgerDraft, { source, found, decided, language }: Sweep): void {
  const kept = message(language, 'ledger.kept-after-rereading');
  const withPoints = new Set<string>();
  for (const point of draft.all('points')) {
    if (!point.opinion.startsWith(`${source}-`) || found.has(point.id)) continue;
    if (!isTouchedPoint(point, decided)) {
      draft.remove('points', point.id);
      continue;
    }
    withPoints.add(point.opinion);
    const isOurs = point.splitFrom !== undefined || point.because.includes(kept);
    if (!isOurs) draft.put('points', { ...point, because: [kept, ...point.because] });
  }
  for (const opinion of draft.all('opinions')) {
    if (opinion.source !== source || found.has(opinion.id)) continue;
    if (!isTouchedOpinion(opinion) && !withPoints.has(opinion.id)) draft.remove('opinions', opinion.id);
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
 * stays, and a point says that the words were not found again.
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
  sweepLists(draft, sweep);
  for (const document of draft.all('documents')) {
    const isGone = document.source === source && !found.has(document.id);
    if (isGone && document.entered.length === 0) draft.remove('documents', document.id);
  }
}

import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { groupBy } from '../group-by.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import type { LedgerPlaces } from '../places/ledger-places.ts';
import { placeIn } from '../places/paper-place.ts';
import { placeSign } from '../places/seat.ts';
import { type Decided, isTouchedFeedback, isTouchedOpinion, isTouchedPoint } from '../propose/is-touched.ts';
import { titleCore } from '../title-core.ts';

function squashed(quotes: string[]): string {
  return quotes.join('').replace(/\s/g, '');
}

/** Sources that are versions of one file have one root: the first version. */
function firstVersion(draft: LedgerDraft, source: string): string {
  const seen = new Set<string>();
  let at = source;
  for (;;) {
    const before = draft.get('sources', at)?.replaces ?? null;
    if (before === null || seen.has(at)) return at;
    seen.add(at);
    at = before;
  }
}

/** What keeps papers of two places apart. */
type SignOf = (document: string) => string;

type Copies<T> = { records: T[]; keyOf: (one: T) => string | null; isWorked: (one: T) => boolean };

/**
 * Which of the records that print the same paper is followed: the one that somebody worked on, else of versions the newest,
 * else the one with the smallest id.
 */
function originals<T extends { id: string; title: string; source: string }>(
  draft: LedgerDraft,
  { records, keyOf, isWorked }: Copies<T>,
): Map<string, string | null> {
  const sameAs = new Map<string, string | null>();
  // Only papers of one title can be copies; nothing else of them is looked at.
  const byTitle = groupBy(records, (one) => titleCore(one.title));
  const groups = groupBy(records, (one) => ((byTitle.get(titleCore(one.title))?.length ?? 0) > 1 ? keyOf(one) : null));
  for (const [key, group] of groups) {
    if (key === null || group.length === 1) {
      for (const one of group) sameAs.set(one.id, null);
      continue;
    }
    const replaced = new Set(group.map((one) => draft.get('sources', one.source)?.replaces ?? null));
    const [first, ...copies] = [...group].sort(
      (a, b) =>
        Number(isWorked(b)) - Number(isWorked(a)) ||
        Number(replaced.has(a.source)) - Number(replaced.has(b.source)) ||
        (a.id < b.id ? -1 : 1),
    );
    if (first) sameAs.set(first.id, null);
    for (const copy of copies) sameAs.set(copy.id, isWorked(copy) ? null : (first?.id ?? null));
  }
  return sameAs;
}

function joinOpinionCopies(draft: LedgerDraft, decided: Decided, signOf: SignOf): void {
  const points = groupBy(draft.all('points'), (point) => point.opinion);
  const words = (opinion: OpinionRecord) =>
    squashed((points.get(opinion.id) ?? []).sort((a, b) => a.number - b.number).map((point) => point.citation.quote));
  const sameAs = originals(draft, {
    records: draft.all('opinions'),
    keyOf: (opinion) => {
      const isVersion = firstVersion(draft, opinion.source) !== opinion.source || isReplaced(draft, opinion.source);
      const text = isVersion ? firstVersion(draft, opinion.source) : words(opinion);
      return text === '' ? null : `${titleCore(opinion.title)} ${signOf(opinion.document)} ${text}`;
    },
    isWorked: (opinion) =>
      isTouchedOpinion(opinion) || (points.get(opinion.id) ?? []).some((point) => isTouchedPoint(point, decided)),
  });
  for (const opinion of draft.all('opinions')) {
    const original = sameAs.get(opinion.id) ?? null;
    if (original !== opinion.sameAs) draft.put('opinions', { ...opinion, sameAs: original });
    for (const point of points.get(opinion.id) ?? []) {
      if (point.entered.includes('state') || point.state === 'confirmed') continue;
      const state = original === null ? 'proposed' : 'withdrawn';
      if (state !== point.state) draft.put('points', { ...point, state });
    }
  }
}

function isReplaced(draft: LedgerDraft, source: string): boolean {
  return draft.all('sources').some((one) => one.replaces === source);
}

function joinFeedbackCopies(draft: LedgerDraft, decided: Decided, signOf: SignOf): void {
  const measures = groupBy(draft.all('measures'), (measure) => measure.feedback);
  const sameAs = originals<FeedbackRecord>(draft, {
    records: draft.all('feedback'),
    keyOf: (feedback) => {
      const text = squashed((measures.get(feedback.id) ?? []).map((one) => one.citation.quote).sort());
      return text === ''
        ? null
        : `${titleCore(feedback.title)} ${signOf(feedback.document)} ${feedback.version} ${text}`;
    },
    isWorked: (feedback) => isTouchedFeedback(feedback, decided),
  });
  for (const feedback of draft.all('feedback')) {
    const original = sameAs.get(feedback.id) ?? null;
    if (original !== feedback.sameAs) draft.put('feedback', { ...feedback, sameAs: original });
  }
}

/**
 * Finds the same opinion or answer printed in two sources (in the meeting's papers and in the gazette), or in two versions
 * of one file, and follows one of them only: the points of a copy are withdrawn, and come back when the original goes. Papers of
 * two places are never copies, however alike.
 */
export function joinCopies(draft: LedgerDraft, decided: Decided, places: LedgerPlaces): void {
  const signOf = (document: string) => placeSign(places, placeIn(draft, document));
  joinOpinionCopies(draft, decided, signOf);
  joinFeedbackCopies(draft, decided, signOf);
}

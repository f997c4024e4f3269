import type { IdentityRecord, IdentitySubject, RemovedWords } from '#shared/domain/identity-record.ts';
import type { MotionClaim, MotionRecord, SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { Circumstances } from '../circumstances.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { compareSuggestions, type SuggestionFacts } from './compare-suggestions.ts';
import { questionId } from './identity-questions.ts';

type Removed = IdentityRecord & { waiting: { is: 'removed'; words: RemovedWords } };

function isRemoved(one: IdentityRecord): one is Removed {
  return one.waiting.is === 'removed';
}

/** Keeps that a person took a record out, and under which words lists or papers know it: it does not come back unseen. */
export function keepRemoved(
  draft: LedgerDraft,
  subject: Extract<IdentitySubject, 'suggestions' | 'motions'>,
  record: SuggestionRecord | MotionRecord,
  now: Circumstances,
): void {
  const { id, title, number, session } = record;
  const proposers = 'proposers' in record ? record.proposers : record.leadProposers;
  const sources = 'claims' in record ? [...new Set(record.claims.map(({ source }) => source))] : [];
  const key = `removed ${id}`;
  draft.put('identities', {
    ...{ id: questionId(subject, key), title, subject, key, candidates: [], notThese: [] },
    from: { title: '', document: null, row: null },
    waiting: { is: 'removed', words: { title, number, session, proposers, sources } },
    decision: { same: null, by: now.by, on: now.today },
  });
}

/** The ISO day on which a person took out the suggestion that a row of a list means; null where nobody did. */
export function removedOn(draft: LedgerDraft, facts: SuggestionFacts): string | null {
  const found = draft.all('identities').find((one) => {
    if (one.subject !== 'suggestions' || !isRemoved(one)) return false;
    return compareSuggestions(facts, { ...one.waiting.words, channel: null }).is === 'same';
  });
  return found?.decision?.on ?? null;
}

/** Claims of a paper without those of motions that a person took out of the ledger. */
export function withoutRemoved(draft: LedgerDraft, claims: readonly MotionClaim[]): MotionClaim[] {
  const removed = draft
    .all('identities')
    .filter((one) => one.subject === 'motions')
    .filter(isRemoved);
  return claims.filter(
    ({ source, title, number }) =>
      !removed.some(
        ({ waiting: { words } }) => words.sources.includes(source) && words.title === title && words.number === number,
      ),
  );
}

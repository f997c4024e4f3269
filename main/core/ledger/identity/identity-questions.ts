import type { Candidate, IdentityRecord, IdentitySubject } from '#shared/domain/identity-record.ts';
import { stableId } from '../../stable-id.ts';
import type { LedgerDraft } from '../ledger-draft.ts';

/** Id of the question about something that came in. */
export function questionId(subject: IdentitySubject, key: string): string {
  return stableId('i', subject, key);
}

/** What a person decided of something that came in and these candidates: the record that it is, none of them, or nothing yet. */
export type Decided = { is: 'same'; record: string } | { is: 'none' } | { is: 'open'; candidates: Candidate[] };

/**
 * The answer that stands for these candidates. What a person said it is not is not asked about again; a new candidate is.
 */
export function decidedOf(
  draft: Pick<LedgerDraft, 'get'>,
  subject: IdentitySubject,
  key: string,
  candidates: readonly Candidate[],
): Decided {
  const question = draft.get('identities', questionId(subject, key));
  const chosen = question?.decision?.same ?? null;
  if (chosen !== null && draft.get(subject, chosen)) return { is: 'same', record: chosen };
  const fresh = candidates.filter(({ record }) => !question?.notThese.includes(record));
  return fresh.length === 0 ? { is: 'none' } : { is: 'open', candidates: fresh };
}

export type Question = Pick<IdentityRecord, 'title' | 'subject' | 'key' | 'candidates' | 'from' | 'waiting'>;

/** Puts a question before the person; what came in waits in it. */
export function askQuestion(draft: LedgerDraft, question: Question): void {
  const id = questionId(question.subject, question.key);
  const notThese = draft.get('identities', id)?.notThese ?? [];
  draft.put('identities', { ...question, id, notThese, decision: null });
}

export type Answer = { same: string | null; by: string; on: string };

/** The question with its answer: one of the candidates, or none of them. */
export function answered(question: IdentityRecord, decision: Answer): IdentityRecord {
  const shown = question.candidates.map(({ record }) => record).filter((record) => record !== decision.same);
  return { ...question, notThese: [...new Set([...question.notThese, ...shown])], decision };
}

/** Keeps an answer that was given before the question had to be put: nothing waits in it. */
export function keepAnswer(draft: LedgerDraft, question: Omit<Question, 'waiting'>, answer: Answer): void {
  const id = questionId(question.subject, question.key);
  const notThese = draft.get('identities', id)?.notThese ?? [];
  const record: IdentityRecord = { ...question, id, notThese, waiting: { is: 'nothing' }, decision: null };
  draft.put('identities', answered(record, answer));
}

import type { FeedbackRecord } from './feedback-record.ts';
import type { Ledger } from './ledger.ts';
import { organRoot } from './organ-root.ts';

type Basis = Pick<Ledger, 'feedback' | 'organs'>;

/**
 * The formal report that took the place of a draft for comments: of the same opinion, round and organ. Null while none came, and for what is
 * no draft.
 */
export function formalOfDraft(basis: Basis, draft: FeedbackRecord): FeedbackRecord | null {
  return draft.version === 'draft' ? formalBeside(basis, draft) : null;
}

/** The formal report of the opinion, round and organ of a draft or a stage report. Null while none came, and for a formal report itself. */
export function formalBeside({ feedback, organs }: Basis, draft: FeedbackRecord): FeedbackRecord | null {
  if (draft.version === 'formal' || draft.opinion === null) return null;
  const rootOf = (id: string | null) => organRoot(organs, id)?.id ?? id;
  // A paper of which nobody said whose it is may be that of any organ.
  const isOfOne = ({ organ }: FeedbackRecord) =>
    organ === null || draft.organ === null || rootOf(organ) === rootOf(draft.organ);
  const formal = Object.values(feedback).find(
    (one) =>
      one.version === 'formal' &&
      one.sameAs === null &&
      one.opinion === draft.opinion &&
      one.round === draft.round &&
      isOfOne(one),
  );
  return formal ?? null;
}

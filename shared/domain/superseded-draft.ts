import type { FeedbackRecord } from './feedback-record.ts';
import type { Ledger } from './ledger.ts';
import { organRoot } from './organ-root.ts';
import { governmentInShort, officeOfGovernment } from './superseded-draft.rules.ts';

type Basis = Pick<Ledger, 'feedback' | 'organs'>;

/** The government that a name means: itself, or the one whose office it is (市人民政府办公室), which sends out its drafts. Null for others. */
function governmentOf(name: string): string | null {
  const own = name.replace(officeOfGovernment.form, '');
  return governmentInShort.form.test(own) ? own.replace(governmentInShort.form, '人民政府') : null;
}

/** True for one organ under several names, and for a government and its own office. */
function isOneSender(organs: Ledger['organs'], one: string, other: string): boolean {
  const [a, b] = [organRoot(organs, one), organRoot(organs, other)];
  if ((a?.id ?? one) === (b?.id ?? other)) return true;
  if (a === null || b === null) return false;
  const government = governmentOf(a.title);
  const isOnePlace = a.place === undefined || b.place === undefined || a.place === b.place;
  return government !== null && government === governmentOf(b.title) && isOnePlace;
}

/**
 * The formal report that took the place of a draft for comments: of the same opinion, round and organ, whose office may have sent the
 * draft. Null while none came, and for what is no draft.
 */
export function formalOfDraft(basis: Basis, draft: FeedbackRecord): FeedbackRecord | null {
  return draft.version === 'draft' ? formalBeside(basis, draft) : null;
}

/** The formal report of the opinion, round and organ of a draft or a stage report. Null while none came, and for a formal report itself. */
export function formalBeside({ feedback, organs }: Basis, draft: FeedbackRecord): FeedbackRecord | null {
  if (draft.version === 'formal' || draft.opinion === null) return null;
  // A paper of which nobody said whose it is may be that of any organ.
  const isOfOne = ({ organ }: FeedbackRecord) =>
    organ === null || draft.organ === null || isOneSender(organs, organ, draft.organ);
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

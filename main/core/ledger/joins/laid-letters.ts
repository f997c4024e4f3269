import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { SuggestionReply } from '#shared/domain/source-record.ts';
import { suggestionKey } from '../identity/find-suggestion.ts';
import { questionId } from '../identity/identity-questions.ts';
import { repliedId } from '../identity/temporary-suggestion.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import { factsOf, type Replied } from './replied.ts';

/** Letters that were laid and changed nothing: what they were laid from, and the suggestion that they answer. */
const laid = new WeakMap<SuggestionReply, { from: readonly unknown[]; suggestion: string }>();

const knownQuestions = new WeakMap<SuggestionReply, { document: string; id: string }>();

/** What is kept of a decision on the suggestion that a letter answers. */
export function questionKeyOf(letter: Replied): string {
  return `${suggestionKey(factsOf(letter))}\u0001${letter.id}`;
}

function questionOf(draft: LedgerDraft, letter: Replied): unknown {
  const known = knownQuestions.get(letter.reply);
  const id = known?.document === letter.id ? known.id : questionId('suggestions', questionKeyOf(letter));
  knownQuestions.set(letter.reply, { document: letter.id, id });
  return draft.get('identities', id);
}

/** Everything from which a letter is laid to a suggestion: its paper, the suggestions that it may mean, what a person decided, and what it promises. */
export function partsOfLetter(
  draft: LedgerDraft,
  letter: Replied,
  near: readonly SuggestionRecord[],
  promises: readonly CommitmentRecord[],
): unknown[] {
  return [
    draft.get('documents', letter.id),
    draft.get('suggestions', repliedId(letter.id, letter.at)),
    questionOf(draft, letter),
    draft.get('office', 'office'),
    near.length,
    ...near,
    ...near.map((one) => placeOfRecord(draft, one)),
    ...promises,
  ];
}

/** The suggestion to which a letter was laid from the very same parts, changing nothing; null where it must be laid anew. */
export function laidAlready({ reply }: Replied, parts: readonly unknown[]): string | null {
  const known = laid.get(reply);
  const isSame = known?.from.length === parts.length && known.from.every((part, at) => Object.is(part, parts[at]));
  return known && isSame ? known.suggestion : null;
}

/** Notes that a letter was laid and changed nothing. Records are replaced, never altered, so it holds as long as its parts are the same. */
export function noteLaid({ reply }: Replied, from: readonly unknown[], suggestion: string): void {
  laid.set(reply, { from, suggestion });
}

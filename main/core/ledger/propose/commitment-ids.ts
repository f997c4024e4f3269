import type { Citation } from '#shared/domain/citation.ts';
import type { FoundCommitment } from '../../comparison/commitments/find-commitments.ts';
import { groupBy } from '../../group-by.ts';
import { stableId } from '../../stable-id.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { isTouchedCommitment } from './is-touched.ts';
import { type Held, layPassages } from './lay-passages.ts';

/** Sentences of promises are short and alike: another day or number makes another promise. */
const alike = 0.85;

function heldIn(draft: LedgerDraft, paper: string, isWanted: (one: { id: string }) => boolean): Held[] {
  return draft
    .all('commitments')
    .filter((one) => one.citation.document === paper && isWanted(one))
    .map(({ id, citation }) => ({ id, passage: citation }));
}

/** The promise that the reader proposed from these words and of which nobody said anything yet; null when there is none. */
export function proposedIn(draft: LedgerDraft, citation: Citation): string | null {
  const isOpen = ({ id }: { id: string }) => draft.get('commitments', id)?.state === 'proposed';
  const held = heldIn(draft, citation.document, isOpen);
  return layPassages([citation], held, alike).ids[0] ?? null;
}

/** The promises on which somebody worked, by their papers. */
export function workedPromises(draft: LedgerDraft): ReadonlyMap<string, Held[]> {
  const worked = draft.all('commitments').filter(isTouchedCommitment);
  const held = worked.map(({ id, citation }) => ({ paper: citation.document, id, passage: citation }));
  return groupBy(held, ({ paper }) => paper);
}

/**
 * Ids of the promises of a paper: by paper, line and words. One on which somebody worked is known again by its words, wherever a newer
 * reader finds them: `held` are those of the paper (`workedPromises`).
 */
export function commitmentIds(paper: string, promises: readonly FoundCommitment[], held: readonly Held[]): string[] {
  const laid = layPassages(
    promises.map((one) => one.citation),
    held,
    alike,
  ).ids;
  const taken = new Set([...laid, ...held.map((one) => one.id)]);
  return promises.map(({ citation, ownWords }, place) => {
    const id = laid[place] ?? null;
    if (id !== null) return id;
    const fresh = stableId('c', paper, String(citation.firstLine), ownWords);
    return taken.has(fresh) ? `${fresh}-${place + 1}` : fresh;
  });
}

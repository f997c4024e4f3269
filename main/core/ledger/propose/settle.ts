import type { Citation } from '#shared/domain/citation.ts';
import type { Collection, LedgerRecords } from '#shared/domain/ledger.ts';
import type { LedgerDraft } from '../ledger-draft.ts';

/** Collections whose records remember which fields a person set. */
export type EnteredCollection = {
  [C in Collection]: LedgerRecords[C] extends { entered: string[] } ? C : never;
}[Collection];

/**
 * Enters what a paper proposes. A record that stands already keeps its work and every field in `entered`; only the fields
 * that the reader gives (`readerFields`) are renewed.
 */
export function settle<C extends EnteredCollection>(
  draft: LedgerDraft,
  collection: C,
  proposed: LedgerRecords[C],
  readerFields: readonly (keyof LedgerRecords[C] & string)[],
): void {
  const known = draft.get(collection, proposed.id);
  if (!known) {
    draft.put(collection, proposed);
    return;
  }
  const merged = { ...known };
  for (const field of readerFields) {
    if (known.entered.includes(field)) continue;
    if (proposed[field] === undefined) delete merged[field];
    else merged[field] = proposed[field];
  }
  draft.put(collection, merged);
}

type Cited = { id: string; citation: Citation };

function overlap(a: Citation, b: Citation): number {
  const shared = Math.min(a.lastLine, b.lastLine) - Math.max(a.firstLine, b.firstLine) + 1;
  if (a.quote === b.quote) return 1000;
  return shared <= 0 ? 0 : shared * 2 + (a.firstLine === b.firstLine ? 1 : 0);
}

/**
 * Ids for the passages that a reading gives in one paper: `<base>-<letter><n>` by their order, except that a passage on
 * which a person has worked (`kept`) keeps its id wherever a newer reader counts it, so that work never moves to other words.
 */
export function passageIds(base: string, passages: readonly Citation[], kept: readonly Cited[]): string[] {
  const ids: (string | null)[] = passages.map(() => null);
  for (const record of kept) {
    let best = -1;
    let most = 0;
    passages.forEach((passage, index) => {
      const lines = ids[index] === null ? overlap(passage, record.citation) : 0;
      if (lines > most) [best, most] = [index, lines];
    });
    if (best >= 0) ids[best] = record.id;
  }
  const taken = new Set(kept.map((record) => record.id));
  return ids.map((id, index) => {
    if (id !== null) return id;
    let fresh = `${base}${index + 1}`;
    while (taken.has(fresh)) fresh = `${fresh}x`;
    taken.add(fresh);
    return fresh;
  });
}

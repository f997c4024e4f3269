import type { LedgerDraft } from '../ledger-draft.ts';

/** Sources that are versions of one file have one root: the first version. Takes and gives ids of sources. */
export function firstVersion(draft: LedgerDraft, source: string): string {
  const seen = new Set<string>();
  let at = source;
  for (;;) {
    const before = draft.get('sources', at)?.replaces ?? null;
    if (before === null || seen.has(at)) return at;
    seen.add(at);
    at = before;
  }
}

import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { LedgerDraft } from '../ledger-draft.ts';

/** True when a source is a newer version of the other, directly or over versions between them. */
function descends(draft: LedgerDraft, source: string, earlier: string): boolean {
  const seen = new Set<string>();
  let at = draft.get('sources', source)?.replaces ?? null;
  while (at !== null && !seen.has(at)) {
    if (at === earlier) return true;
    seen.add(at);
    at = draft.get('sources', at)?.replaces ?? null;
  }
  return false;
}

function importedAt(draft: LedgerDraft, { source }: OpinionRecord): string {
  return draft.get('sources', source)?.importedAt ?? '';
}

function isLater(draft: LedgerDraft, copy: OpinionRecord, original: OpinionRecord): boolean {
  if (copy.source === original.source || descends(draft, original.source, copy.source)) return false;
  return descends(draft, copy.source, original.source) || importedAt(draft, copy) >= importedAt(draft, original);
}

/** True where the points stand in the table of a letter that hands the opinion over: whenever it came in, it is later than the opinion. */
export function isHandOverLetter(draft: LedgerDraft, { document }: OpinionRecord): boolean {
  return (draft.get('documents', document)?.covering ?? null) !== null;
}

/**
 * Of the second copies of an opinion those that came in after it and that no newer version replaced; newer versions of its own file
 * before other papers, the newest first.
 */
export function laterPrintings(
  draft: LedgerDraft,
  original: OpinionRecord,
  copies: readonly OpinionRecord[],
): OpinionRecord[] {
  const later = copies.filter((copy) => isHandOverLetter(draft, copy) || isLater(draft, copy, original));
  const isVersion = (copy: OpinionRecord) => Number(descends(draft, copy.source, original.source));
  return later
    .filter((copy) => !later.some((other) => descends(draft, other.source, copy.source)))
    .sort(
      (a, b) =>
        isVersion(b) - isVersion(a) ||
        importedAt(draft, b).localeCompare(importedAt(draft, a)) ||
        (a.id < b.id ? -1 : 1),
    );
}

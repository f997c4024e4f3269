import type { Collection, LedgerRecords } from '#shared/domain/ledger.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { ownerOf } from '../owner-of.ts';

const cited = [
  'opinions',
  'points',
  'feedback',
  'measures',
  'commitments',
  'evidence',
  'motions',
  'suggestions',
] as const;

/** A quotation has its first line, a row of a list its line; some addresses name the paper alone. */
type Lines = { document: string; firstLine?: number; line?: number };

function isAddress(value: object): value is Lines {
  return 'document' in value && typeof value.document === 'string';
}

/** The value with every address in a paper that is gone led to the paper that has the line now; the same value when there is none. */
function followed(value: unknown, paperOf: (address: Lines) => string | null): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list = value.map((one) => followed(one, paperOf));
    return list.some((one, at) => one !== value[at]) ? list : value;
  }
  const parts = Object.entries(value).map(([key, part]) => [key, followed(part, paperOf)] as const);
  const now = isAddress(value) ? paperOf(value) : null;
  const isSame = now === null && parts.every(([key, part]) => part === (value as Record<string, unknown>)[key]);
  if (isSame) return value;
  return { ...Object.fromEntries(parts), ...(now === null ? {} : { document: now }) };
}

export type Span = { firstLine: number; lastLine: number };

/** The papers of a source by id, with their lines. */
export function papersOfSource(draft: LedgerDraft, source: string): Map<string, Span> {
  const papers = draft.all('documents').filter((one) => one.source === source);
  return new Map(papers.map(({ id, firstLine, lastLine }) => [id, { firstLine, lastLine }]));
}

function isSame(a: ReadonlyMap<string, Span>, b: ReadonlyMap<string, Span>): boolean {
  return (
    a.size === b.size &&
    [...a].every(([id, span]) => span.firstLine === b.get(id)?.firstLine && span.lastLine === b.get(id)?.lastLine)
  );
}

/**
 * Leads what is kept of papers whose borders a correction or a newer reader moved to the papers that have their lines now, so that every
 * quotation still has its address. The words stay what they were. `before`: the papers of the source before this reading.
 */
export function followPapers(draft: LedgerDraft, source: string, before: ReadonlyMap<string, Span>): void {
  const now = papersOfSource(draft, source);
  if (before.size === 0 || isSame(before, now)) return;
  const papers = draft.all('documents').filter((one) => one.source === source);
  const paperOf = ({ document, ...at }: Lines): string | null => {
    const firstLine = at.firstLine ?? at.line;
    if (!document.startsWith(`${source}-`)) return null;
    const paper = now.get(document);
    const line = firstLine ?? before.get(document)?.firstLine;
    const isThere = paper && (firstLine === undefined || (paper.firstLine <= firstLine && firstLine <= paper.lastLine));
    if (isThere || line === undefined) return null;
    return ownerOf({ firstLine: line }, papers)?.id ?? null;
  };
  const follow = <C extends Collection>(collection: C, record: LedgerRecords[C]) => {
    const next = followed(record, paperOf);
    if (next !== record) draft.put(collection, next as LedgerRecords[C]);
  };
  for (const collection of cited) for (const record of draft.all(collection)) follow(collection, record);
}

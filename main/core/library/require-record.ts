import type { Ledger } from '#shared/domain/ledger.ts';
import type { DocumentRecord, SourceRecord } from '#shared/domain/source-record.ts';
import { CoreError } from '../core-error.ts';

/** Throws `not-found` for an id that no source has. */
export function requireSource(ledger: Ledger, id: string): SourceRecord {
  const source = ledger.sources[id];
  if (source === undefined) throw new CoreError('not-found', { id });
  return source;
}

/** Throws `not-found` for an id that no paper has. */
export function requireDocument(ledger: Ledger, id: string): DocumentRecord {
  const document = ledger.documents[id];
  if (document === undefined) throw new CoreError('not-found', { id });
  return document;
}

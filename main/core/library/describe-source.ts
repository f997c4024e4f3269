import type { Ledger } from '#shared/domain/ledger.ts';
import type { Reading } from '#shared/domain/reading.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { sureEnough } from '#shared/domain/sure-enough.ts';
import { readerVersion } from './reader-version.ts';

/** First 12 hex digits of the hash: short enough to type, long enough for any office's library. */
export function sourceIdOf(sha256: string): string {
  return sha256.slice(0, 12);
}

/** The record of a source as read. `known` is what stands of it when it is read again. */
export function describeSource(
  reading: Reading,
  options: { importedAt: string; replaces: string | null; known: SourceRecord | null },
): SourceRecord {
  const { sha256, name, bytes, mediaType, encoding, lines } = reading.source;
  const { known, importedAt, replaces } = options;
  return {
    id: sourceIdOf(sha256),
    title: known?.title ?? titleOf(name),
    sha256,
    name: known?.name ?? name,
    bytes,
    mediaType,
    encoding,
    lines,
    importedAt: known?.importedAt ?? importedAt,
    reader: readerVersion,
    state: known?.state ?? 'to-review',
    counts: countsOf(reading),
    warnings: reading.warnings,
    links: reading.links,
    replaces: known?.replaces ?? replaces,
    entered: known?.entered ?? [],
  };
}

function countsOf(reading: Reading): SourceRecord['counts'] {
  const points = reading.opinions.flatMap((opinion) => opinion.points);
  const measures = reading.feedback.flatMap((feedback) => feedback.measures);
  const judged = [...reading.documents, ...points, ...measures, ...reading.motions, ...reading.projects];
  return {
    documents: reading.documents.length,
    opinions: reading.opinions.length,
    points: points.length,
    feedback: reading.feedback.length,
    motions: reading.motions.length,
    doubts: judged.filter((one) => one.confidence < sureEnough).length,
  };
}

/** A file's name without its ending. */
export function titleOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(0, dot) : base;
}

/** The newest source of the same title, of which other bytes are taken to be a newer version; null when there is none. */
export function earlierVersion(ledger: Ledger, sha256: string, name: string): string | null {
  const title = titleOf(name);
  const same = Object.values(ledger.sources).filter((one) => one.sha256 !== sha256 && titleOf(one.name) === title);
  return same.sort((a, b) => a.importedAt.localeCompare(b.importedAt)).at(-1)?.id ?? null;
}

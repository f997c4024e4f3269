import { countReading } from '#core/ledger/propose/count-reading.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OwnPaper } from '#shared/domain/own-paper.ts';
import { readerVersion } from '#shared/domain/reader-version.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { SecrecyMark, SourceSecrecy } from '#shared/domain/secrecy-mark.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { titleOf } from '#shared/text/file-title.ts';

/** First 12 hex digits of the hash: short enough to type, long enough for any office's library. */
export function sourceIdOf(sha256: string): string {
  return sha256.slice(0, 12);
}

/**
 * The record of a source as read. `known` is what stands of it when it is read again; `own` is what it is when it is a paper
 * of this program.
 */
export function describeSource(
  reading: Reading,
  options: {
    importedAt: string;
    replaces: string | null;
    known: SourceRecord | null;
    own: OwnPaper | null;
    /** Who confirmed now that a file with marks of secrecy may be stored; null or absent when nobody was asked. */
    secrecyConfirmed?: SourceSecrecy['confirmed'];
  },
): SourceRecord {
  const { sha256, name, bytes, mediaType, encoding, lines } = reading.source;
  const { known, importedAt, replaces, own, secrecyConfirmed = null } = options;
  const secrecy = secrecyAsKnown(reading.secrecy, secrecyConfirmed, known?.secrecy);
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
    state: stateOf(known, own),
    counts: countReading(reading),
    warnings: reading.warnings,
    links: reading.links,
    replaces: known?.replaces ?? replaces,
    ...(own !== null && { own }),
    ...(secrecy && { secrecy }),
    entered: known?.entered ?? [],
  };
}

/** The marks that a reading finds with the answer that was given to them; what was answered once stays, whatever a later reading finds. */
function secrecyAsKnown(
  marks: readonly SecrecyMark[] | undefined,
  confirmed: SourceSecrecy['confirmed'],
  known: SourceSecrecy | undefined,
): SourceSecrecy | undefined {
  if (known?.confirmed) return known;
  return marks ? { marks: [...marks], confirmed } : known;
}

/** Of a paper of this program there is nothing to review; once it is read as another's there is. */
function stateOf(known: SourceRecord | null, own: OwnPaper | null): SourceRecord['state'] {
  if (own !== null) return 'confirmed';
  const isUntouched = known === null || (known.own && !known.entered.includes('state'));
  return isUntouched ? 'to-review' : known.state;
}

/**
 * The newest source of the same title, of which other bytes are taken to be a newer version; null when there is none. A
 * paper of this program is no version of what others wrote.
 */
export function earlierVersion(ledger: Ledger, sha256: string, name: string): string | null {
  const title = titleOf(name);
  const others = Object.values(ledger.sources).filter((one) => one.sha256 !== sha256 && !one.own);
  const same = others.filter((one) => titleOf(one.name) === title);
  return same.sort((a, b) => a.importedAt.localeCompare(b.importedAt)).at(-1)?.id ?? null;
}

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { checkOf } from './schema-check.ts';

/** What `workspace.json` and `ledger.json` hold: some of the collections as of one line of the log. */
export type Snapshot = z.infer<typeof snapshotSchema>;
const snapshotSchema = z.object({
  schema: z.number(),
  /** Sequence number of the last line of the log that is contained. */
  seq: z.number(),
  /** Hash of that line (`hashOfLine`); snapshots of earlier releases lack it. */
  line: z.string().exactOptional(),
  /** ISO date and time of that line; empty for a new workspace. */
  savedAt: z.string(),
  collections: z.record(z.string(), z.record(z.string(), z.unknown())),
});

const mark = /^\{"sha256":"([0-9a-f]{64})",/;

/** The text of a snapshot: JSON whose first member is the SHA-256 of the rest, so that silent damage is seen. */
export function writeSnapshotText(snapshot: Snapshot): string {
  const body = JSON.stringify(snapshot);
  return `{"sha256":"${createHash('sha256').update(body).digest('hex')}",${body.slice(1)}`;
}

/** The value of a snapshot's text, whatever its schema; null when the text is damaged. */
export function readSnapshotText(text: string): unknown {
  const found = mark.exec(text);
  try {
    // Schema 0 was written without a checksum.
    if (found === null) return JSON.parse(text);
    const body = `{${text.slice(found[0].length)}`;
    if (createHash('sha256').update(body).digest('hex') !== found[1]) return null;
    return JSON.parse(body);
  } catch {
    // Not JSON: that is what null says.
    return null;
  }
}

/** True for a snapshot of this release and of those before it, whose form is known, and for what an unknown, newer one wrote. */
export function isSnapshot(value: unknown, currentSchema: number): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (!('schema' in value)) return true;
  return schemaOf(value) > currentSchema || isKnownForm(value);
}

const isKnownForm = checkOf(snapshotSchema);

/** The schema number of whatever stands in a snapshot file; 0 for files from before it was written down. */
export function schemaOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('schema' in value)) return 0;
  return typeof value.schema === 'number' ? value.schema : 0;
}

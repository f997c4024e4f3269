import { z } from 'zod';
import { readHashedJson, writeHashedJson } from './hashed-json.ts';
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

/** The text of a snapshot. */
export function writeSnapshotText(snapshot: Snapshot): string {
  return writeHashedJson(snapshot);
}

/** The value of a snapshot's text, whatever its schema; null when the text is damaged. */
export function readSnapshotText(text: string): unknown {
  return readHashedJson(text) ?? null;
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

import { z } from 'zod';
import { readHashedBytes, writeHashedJson } from './hashed-json.ts';
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

/** So many records are made to text at once: others have their turn between the pieces. */
const recordsAtOnce = 200;

/** The JSON of a snapshot in pieces, as `JSON.stringify` gives it. */
export function* snapshotPieces({ collections, ...head }: Snapshot): Generator<string, void> {
  yield `${JSON.stringify(head).slice(0, -1)},"collections":{`;
  let before = '';
  for (const [name, records] of Object.entries(collections)) {
    yield `${before}${JSON.stringify(name)}:{`;
    const entries = Object.entries(records);
    for (let at = 0; at < entries.length; at += recordsAtOnce) {
      const some = JSON.stringify(Object.fromEntries(entries.slice(at, at + recordsAtOnce)));
      yield `${at === 0 ? '' : ','}${some.slice(1, -1)}`;
    }
    yield '}';
    before = ',';
  }
  yield '}}';
}

/** The value of a snapshot's file, whatever its schema; null when it is damaged. The bytes are used up by it. */
export function readSnapshotBytes(bytes: Buffer): unknown {
  return readHashedBytes(bytes) ?? null;
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

import type { Ledger } from '#shared/domain/ledger.ts';
import { CoreError } from '../core-error.ts';
import { deepFreeze } from './apply-operations.ts';
import { collections, emptyLedger, isIn, type SnapshotFile } from './collections.ts';
import type { LogLine } from './log-line.ts';
import { currentSchema, migrate } from './migrations/migrate.ts';
import type { Snapshot } from './snapshot.ts';
import { type UnfitRecord, unfitRecords } from './unfit-records.ts';

/**
 * Brings snapshots up to date by lines of the log. Works in place on its own copies, because a long log would copy
 * large collections many times. Lines must be given in the order of their sequence numbers.
 */
export class Replay {
  readonly #snapshots: Record<SnapshotFile, Snapshot>;

  constructor(snapshots: Record<SnapshotFile, Snapshot>) {
    this.#snapshots = { workspace: ownCopy(snapshots.workspace), ledger: ownCopy(snapshots.ledger) };
  }

  static fromNothing(): Replay {
    return new Replay({ workspace: beforeTheLog(), ledger: beforeTheLog() });
  }

  /** Takes in one line; each of the two snapshots ignores what it already contains. */
  add(line: LogLine): void {
    if (line.schema > currentSchema)
      throw new CoreError('workspace-too-new', { schema: line.schema, known: currentSchema });
    for (const file of ['workspace', 'ledger'] as const) {
      if (line.seq > this.#snapshots[file].seq) this.#addTo(file, line);
    }
  }

  /** Highest sequence number taken in. */
  get seq(): number {
    return Math.max(this.#snapshots.workspace.seq, this.#snapshots.ledger.seq);
  }

  /** Lowest sequence number that one of the snapshots still needs. */
  get needs(): number {
    return Math.min(this.#snapshots.workspace.seq, this.#snapshots.ledger.seq) + 1;
  }

  get savedAt(): string {
    const { workspace, ledger } = this.#snapshots;
    return workspace.seq > ledger.seq ? workspace.savedAt : ledger.savedAt;
  }

  /** The ledger in the current schema, frozen, and what is no part of it because it does not fit. The replay is used up by it. */
  toLedger(): { ledger: Ledger; unfit: UnfitRecord[] } {
    const ledger: Record<string, unknown> = { ...emptyLedger() };
    const unfit: UnfitRecord[] = [];
    for (const file of ['workspace', 'ledger'] as const) {
      const snapshot = atSchema(this.#snapshots[file], currentSchema);
      for (const name of collections) {
        const records = snapshot.collections[name];
        if (!isIn(file, name) || records === undefined) continue;
        const found = unfitRecords(name, records);
        for (const { id } of found) delete records[id];
        ledger[name] = deepFreeze(records);
        unfit.push(...found);
      }
    }
    // Also the collections that hold nothing yet: what is made of a ledger is kept for frozen ones.
    return { ledger: deepFreeze(ledger) as Ledger, unfit };
  }

  #addTo(file: SnapshotFile, line: LogLine): void {
    const snapshot = line.foundation ? nothingAt(line.schema) : atSchema(this.#snapshots[file], line.schema);
    for (const { collection, id, after } of line.operations) {
      if (!isIn(file, collection)) continue;
      const records = snapshot.collections[collection] ?? {};
      snapshot.collections[collection] = records;
      if (after === null) delete records[id];
      else records[id] = after;
    }
    this.#snapshots[file] = { ...snapshot, seq: line.seq, savedAt: line.at };
  }
}

/** The schema that the oldest logs were written in. */
export const firstLogSchema = 1;

/**
 * What stood before the first line of a log: nothing, in the schema of the oldest logs, so that lines of every release find a state of
 * their own shape and are migrated with it.
 */
export function beforeTheLog(): Snapshot {
  return { ...emptySnapshot(), schema: firstLogSchema };
}

/** What stands below a foundation. */
function nothingAt(schema: number): Snapshot {
  return { ...emptySnapshot(), schema };
}

/** A snapshot of a new workspace. */
export function emptySnapshot(): Snapshot {
  return { schema: currentSchema, seq: 0, savedAt: '', collections: {} };
}

function ownCopy(snapshot: Snapshot): Snapshot {
  const copies = Object.entries(snapshot.collections).map(([name, records]) => [name, { ...records }]);
  return { ...snapshot, collections: Object.fromEntries(copies) };
}

/** Lines written under a newer schema follow on a migrated state, as they did when they were written. */
function atSchema(snapshot: Snapshot, schema: number): Snapshot {
  if (snapshot.schema >= schema) return snapshot;
  return { ...migrate(snapshot, snapshot.schema, schema), seq: snapshot.seq, savedAt: snapshot.savedAt };
}

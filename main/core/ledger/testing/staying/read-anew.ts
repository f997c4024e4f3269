import { isDeepStrictEqual } from 'node:util';
import type { Ledger, Change as LedgerChange } from '#shared/domain/ledger.ts';
import { isThorough } from '../../../../testing/chance.ts';
import type { TestDesk } from '../../../../testing/test-desk.ts';
import { correctionsOf } from '../../../library/corrections-of.ts';
import { describeSource } from '../../../library/describe-source.ts';
import { examineSource } from '../../../reading/read-source.ts';
import { applyOperations } from '../../../store/apply-operations.ts';
import { proposeRecords } from '../../propose-records.ts';
import { keepOwnPaper } from '../../withdraw-source.ts';
import { type Read, sameReading } from './newer-readings.ts';

type Change = (read: Read) => Read;

const kept = new Map<string, Read>();

/** The reading of a source with its corrections, made once. */
async function readingOf(desk: TestDesk, ledger: Ledger, id: string): Promise<Read> {
  const corrections = correctionsOf(ledger, id);
  const key = JSON.stringify([id, corrections]);
  const known = kept.get(key);
  if (known) return known;
  const source = ledger.sources[id];
  if (!source) throw new Error(`no source ${id}`);
  const bytes = await desk.store.getOriginal(source.sha256);
  const { reading, papers } = await examineSource(bytes, source.name, { corrections });
  kept.set(key, { reading, papers });
  return { reading, papers };
}

function propose(ledger: Ledger, id: string, { reading, papers }: Read): LedgerChange {
  const known = ledger.sources[id] ?? null;
  const own = known?.own ?? null;
  const source = describeSource(reading, { importedAt: known?.importedAt ?? '', replaces: null, known, own });
  return own === null ? proposeRecords(ledger, source, reading, papers) : keepOwnPaper(ledger, source, reading);
}

const changed = new Map<Change, Map<Read, Read | null>>();

/** What a newer reader makes of a reading; null where it reads it as before. */
function otherwise(read: Read, change: Change): Read | null {
  const known = changed.get(change) ?? new Map<Read, Read | null>();
  changed.set(change, known);
  const made = known.get(read);
  if (made !== undefined) return made;
  const next = change(read);
  const told = isDeepStrictEqual(next, read) ? null : next;
  known.set(read, told);
  return told;
}

/** Enters readings one after the other. Gives the ledger then; the very same one where nothing changed. */
function enterAll(ledger: Ledger, reads: ReadonlyMap<string, Read>): Ledger {
  let now = ledger;
  for (const [id, read] of reads) {
    const { operations } = propose(now, id, read);
    if (operations.length > 0) now = applyOperations(now, operations, true);
  }
  return now;
}

export type ReadAnew = {
  ledger: Ledger;
  /** The same reading once more would change something again. */
  isRestless: boolean;
  /** The ledger when everything was read as before again. */
  back: Ledger;
};

/**
 * The ledger after every source was read anew by a reader that thinks otherwise, and after it was read as before again. Sources of which
 * it thinks nothing otherwise are left out, unless `isThorough`: to read them again is what `sameReading` does.
 */
export async function readAnew(desk: TestDesk, ledger: Ledger, change: Change): Promise<ReadAnew> {
  const anew = new Map<string, Read>();
  const before = new Map<string, Read>();
  for (const id of Object.keys(ledger.sources)) {
    const read = await readingOf(desk, ledger, id);
    const next = change === sameReading || isThorough ? change(read) : otherwise(read, change);
    if (next === null) continue;
    anew.set(id, next);
    before.set(id, read);
  }
  const first = enterAll(ledger, anew);
  const again = enterAll(first, anew);
  return { ledger: again, isRestless: again !== first, back: enterAll(again, before) };
}

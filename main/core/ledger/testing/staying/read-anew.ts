import type { Ledger, Change as LedgerChange } from '#shared/domain/ledger.ts';
import type { TestDesk } from '../../../../testing/test-desk.ts';
import { correctionsOf } from '../../../library/corrections-of.ts';
import { describeSource } from '../../../library/describe-source.ts';
import { examineSource } from '../../../reading/read-source.ts';
import { applyOperations } from '../../../store/apply-operations.ts';
import { proposeRecords } from '../../propose-records.ts';
import { keepOwnPaper } from '../../withdraw-source.ts';
import type { Read } from './newer-readings.ts';

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

/**
 * The ledger after every source was read anew by a reader that thinks otherwise. `isRestless`: the same reading once more would change
 * something again.
 */
export async function readAnew(
  desk: TestDesk,
  ledger: Ledger,
  change: (read: Read) => Read,
): Promise<{ ledger: Ledger; isRestless: boolean }> {
  const sources = Object.keys(ledger.sources);
  let now = ledger;
  const enter = async () => {
    let operations = 0;
    for (const id of sources) {
      const made = propose(now, id, change(await readingOf(desk, now, id)));
      operations += made.operations.length;
      if (made.operations.length > 0) now = applyOperations(now, made.operations, true);
    }
    return operations;
  };
  await enter();
  return { ledger: now, isRestless: (await enter()) > 0 };
}

import type { LogRow } from '#shared/contract/workspace-calls.ts';
import type { Collection, Operation } from '#shared/domain/ledger.ts';
import { type Names, namesIn } from '../ledger/changes/names.ts';
import { recordChanges } from '../ledger/changes/record-changes.ts';
import { headOf, type LogLine } from '../store/log-line.ts';
import { operationsToday } from '../store/operations-today.ts';
import type { Store } from '../store/store.ts';
import { toLogRow } from './log-row.ts';

/** Records of one entry that are told with their values; those of one record alone are told all. */
const mostRecords = 200;

type Told = { line: LogLine; operations: Operation[] };

/** Titles that the entries at hand give to records, also of such as are gone. */
function titlesIn(entries: readonly Told[]): Map<string, string> {
  const all = entries.flatMap(({ operations }) => operations);
  return new Map(all.map(({ id, before, after }) => [id, (after ?? before)?.title ?? '']));
}

/** The title of a record that is gone, from the newest entry that touched it. */
async function formerTitle(store: Store, id: string): Promise<string> {
  const [line] = await store.log({ record: id, limit: 1 });
  const operation = line && operationsToday(line).find((one) => one.id === id);
  return (operation?.after ?? operation?.before)?.title ?? '';
}

/**
 * Names for what entries tell of: those of the ledger, else those that the entries give. An id for which both have none is noted in
 * `unknown`, to be looked for in the whole log.
 */
function namesFor(store: Store, known: ReadonlyMap<string, string>, unknown: Set<string>): Names {
  const standing = namesIn(store.ledger);
  const orKnown = (name: string, id: string) => {
    const found = name || known.get(id);
    if (found === undefined) unknown.add(id);
    return found ?? '';
  };
  return {
    organ: (id, on) => orKnown(standing.organ(id, on), id),
    title: (collection: Collection, id) => orKnown(standing.title(collection, id), id),
  };
}

/**
 * Entries of the log with what they did to records that stood before: field by field, from what to what. `most` records of one entry
 * are told, of `record` alone where one is asked for.
 */
export async function rowsWithChanges(
  store: Store,
  lines: readonly LogLine[],
  { record, most = mostRecords }: { record?: string | undefined; most?: number } = {},
): Promise<LogRow[]> {
  const entries = lines.map((line) => {
    const operations = operationsToday(line);
    return { line, operations: record === undefined ? operations : operations.filter(({ id }) => id === record) };
  });
  const known = titlesIn(lines.map((line) => ({ line, operations: operationsToday(line) })));
  const unknown = new Set<string>();
  const tell = () =>
    entries.map(({ line, operations }): LogRow => {
      const changes = recordChanges(operations, namesFor(store, known, unknown));
      const moreChanges = Math.max(0, changes.length - most);
      return { ...toLogRow(headOf(line)), changes: changes.slice(0, most), moreChanges };
    });
  const rows = tell();
  if (unknown.size === 0) return rows;
  for (const id of unknown) known.set(id, await formerTitle(store, id));
  return tell();
}

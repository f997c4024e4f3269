import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import type { LogRow } from '#shared/contract/workspace-calls.ts';
import type { TrailRow } from '#shared/lists/trail-columns.ts';
import { told } from '#shared/messages/catalogue.ts';
import { paperFileName } from '../briefs/file-name.ts';
import { trailTable } from '../briefs/tables/trail-table.ts';
import { writeXlsx } from '../briefs/tables/write-xlsx.ts';
import type { Clock, Workspace } from '../context-parts.ts';
import { CoreError } from '../core-error.ts';
import type { LogLine } from '../store/log-line.ts';
import { chosenEntries } from './chosen-entries.ts';
import { rowsWithChanges } from './log-rows.ts';

/** Entries that are held in memory at a time. */
const portion = 500;
/** What Excel opens at ease; it would take a million. */
const mostRows = 100_000;

/** The chosen entries of the trail as a workbook, oldest first, a row for each field. Errors: `brief-scope-empty`, `trail-too-long`. */
export async function exportTrail(
  { record, ...choice }: ParsedInput<'log.export'>,
  { store, today }: Workspace & Pick<Clock, 'today'>,
): Promise<CallOutput<'log.export'>> {
  const chosen = chosenEntries(choice);
  const query = { limit: portion, ...(record && { record }), ...(chosen && { chosen }) };
  const rows: TrailRow[] = [];
  let lines: LogLine[] = await store.log(query);
  while (lines.length > 0) {
    const entries = await rowsWithChanges(store, lines, { record, most: Number.POSITIVE_INFINITY });
    for (const entry of entries) rows.push(...rowsOf(entry).reverse());
    if (rows.length > mostRows) throw new CoreError('trail-too-long', { most: mostRows });
    const before = lines.at(-1)?.seq ?? 0;
    lines = lines.length < portion ? [] : await store.log({ ...query, before });
  }
  if (rows.length === 0) throw new CoreError('brief-scope-empty', { name: told('sheet.trail') });
  const table = trailTable(rows.reverse(), store.ledger, today());
  return { name: paperFileName(table.title, 'xlsx'), bytes: await writeXlsx([table]) };
}

/** One row for each field that an entry changed; one alone for an entry that only brought records. */
function rowsOf(entry: LogRow): TrailRow[] {
  const fields = (entry.changes ?? []).flatMap((change): TrailRow[] => {
    if (change.is === 'removed') return [{ entry, change, field: null }];
    return change.fields.map((field) => ({ entry, change, field }));
  });
  return fields.length > 0 ? fields : [{ entry, change: null, field: null }];
}

import type { MappingRecord } from '#shared/domain/office-records.ts';
import { titleOf } from '#shared/text/file-title.ts';
import { drawText } from '../../reading/formats/draw-text.ts';
import { holdRecords } from '../../reading/hold-counts.ts';
import type { ReadingPool } from '../../reading/worker/reading-pool.ts';
import { runUntrusted } from '../../reading/worker/run-untrusted.ts';
import { withReadByImport } from './read-by-import.ts';
import { type ReadList, readList } from './read-list.ts';
import { rememberedColumns } from './remembered-columns.ts';

/** A file of lists; `mapping` is what a person fixed for it now, null where nobody did, `mappings` what was fixed for others before. */
export type ListFile = {
  name: string;
  bytes: Uint8Array;
  mapping: Record<string, string> | null;
  mappings: Readonly<Record<string, MappingRecord>>;
  /** 1-based places of the sheets that a person chose; null where nobody did. */
  sheets: readonly number[] | null;
};

/** What a reading process is told for a list. */
export type ListTask = { kind: 'read-list' } & ListFile;

/**
 * Reads a file of lists. Errors: as `drawText` and `readList`, and `file-too-large` with `unit: 'records'` for more rows than one list
 * may have.
 */
export async function doListTask({ name, bytes, mapping, mappings, sheets }: ListFile): Promise<ReadList> {
  const drawn = await drawText(bytes, name);
  holdRecords(drawn.lines.filter(({ hint }) => hint?.cells !== undefined).length, name);
  const columns = (headings: string[]) => mapping ?? rememberedColumns(mappings, headings);
  const list = readList(drawn, columns, titleOf(name), sheets ?? undefined);
  return { ...list, sheets: await withReadByImport(list.sheets, { name, bytes }) };
}

/** Reads a file of lists in a process of its own. Errors: as `doListTask` and `runUntrusted`. */
export function readListInWorker(file: ListFile, readingWorker: ReadingPool | null): Promise<ReadList> {
  return runUntrusted<ListTask, ReadList>({
    readingWorker,
    name: file.name,
    task: { kind: 'read-list', ...file },
    here: () => doListTask(file),
  });
}

import type { DrawnText } from '../drawn-text.ts';
import { readDocProperties } from './doc/doc-properties.ts';
import { drawWorksheets } from './draw-worksheets.ts';
import { DrawnTotal } from './drawn-total.ts';
import type { ReadLimits } from './limits.ts';
import { LineCollector } from './line-collector.ts';
import { openOle } from './ole-container.ts';
import { noteSheetLeftOut } from './sheet-left-out.ts';
import { readBiffSheet } from './xls/biff-sheet.ts';
import { holdWorkbook, lockOf, readBiffWorkbook } from './xls/biff-workbook.ts';
import { unlockedWorkbook } from './xls/unlock-workbook.ts';

/**
 * Reads a workbook of Excel 5 to 2003 or of WPS (.xls, .et; [MS-XLS]): the same lines as of an .xlsx (`xlsx.ts`). Read here, because the kept
 * library for it is in no registry any more, and the last one there has known holes. Errors: `format-encrypted` for a workbook with a password of
 * its own; the one that Excel gives by itself is known.
 */
export function readXls(bytes: Uint8Array, name: string, limits: ReadLimits): DrawnText {
  const ole = openOle(bytes);
  const raw = holdWorkbook(ole?.stream('Workbook') ?? ole?.stream('Book') ?? null, name);
  const lock = lockOf(raw);
  const stream = lock === null ? raw : unlockedWorkbook(raw, lock, name);
  const workbook = readBiffWorkbook(stream, name, new DrawnTotal(name, limits));
  const collector = new LineCollector(name, limits);
  const beside = { pictures: 0, objects: 0, comments: 0 };
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    read: () => readBiffSheet(stream, sheet, workbook, { name, limits, beside }),
  }));
  const drawn = drawWorksheets(sheets, collector);
  const embedded = ole?.names.filter((one) => one.toUpperCase().startsWith('MBD')).length ?? 0;
  noteSheetLeftOut(collector, { ...beside, objects: beside.objects + embedded });
  const properties = readDocProperties(ole?.stream('\x05DocumentSummaryInformation') ?? null);
  return {
    mediaType: 'application/vnd.ms-excel',
    encoding: null,
    lines: collector.lines,
    messages: collector.messages,
    ...drawn,
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

import { CoreError } from '../../core-error.ts';
import type { DrawnText } from '../drawn-text.ts';
import type { ReadLimits } from './limits.ts';
import { LineCollector } from './line-collector.ts';
import { readOwnProperties } from './own-properties.ts';
import { drawSheet } from './sheet-lines.ts';
import { readDayForms, readNumberStyles } from './xlsx/number-style.ts';
import {
  type Merge,
  readSheetGrid,
  richText,
  type SheetGrid,
  type SheetRow,
  type WorkbookParts,
} from './xlsx/sheet-grid.ts';
import { childElement, childElements, decodeXml, readXml, readXmlSubtrees, type XmlNode } from './xml.ts';
import { openZip, type ZipContainer } from './zip-container.ts';

type Workbook = { zip: ZipContainer; name: string; limits: ReadLimits };
type Sheet = { title: string; part: string; isHidden: boolean };

/**
 * Reads an Excel workbook (ECMA-376 Part 1, 18): every visible sheet, one line per row with the cells on the grid. Dates
 * come as ISO, percentages with their sign, formulas with the value the file holds. A row whose only cell is merged over
 * the columns is a plain line (a title over the list). Hidden rows are read too, with a message: a filter hides rows that
 * are still part of the list. A hidden sheet is what its author keeps back, mostly a draft: it is named and not read.
 *
 * Read here and not by `read-excel-file`, because headings of two rows need the merged areas and the limits must hold
 * before anything is unpacked.
 */
export function readXlsx(bytes: Uint8Array, name: string, limits: ReadLimits): DrawnText {
  const workbook: Workbook = { zip: openZip(bytes, name, limits), name, limits };
  const root = requiredPart(workbook, 'xl/workbook.xml');
  const styles = optionalPart(workbook, 'xl/styles.xml');
  const parts: WorkbookParts = {
    shared: sharedStrings(workbook),
    styles: readNumberStyles(styles),
    dayForms: readDayForms(styles),
    epoch1904: ['1', 'true'].includes(childElement(root, 'workbookPr')?.attributes.date1904 ?? ''),
  };
  const collector = new LineCollector(name, limits);
  const sheets = sheetsOf(workbook, root);
  const [shown, ...others] = sheets.filter(({ isHidden }) => !isHidden);
  const isOneOfMany = others.length > 0;
  const margins: string[] = [];
  for (const sheet of sheets) {
    const grid = readSheetGrid(decodeXml(workbook.zip.read(sheet.part)), name, limits, parts);
    margins.push(...grid.margins);
    if (sheet.isHidden) tellHidden(sheet, grid, collector);
    else drawWorksheet(sheet, grid, isOneOfMany, collector);
  }
  const properties = readOwnProperties(workbook.zip, name, limits);
  return {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    encoding: null,
    lines: collector.lines,
    messages: collector.messages,
    ...(margins.length > 0 && { margins }),
    ...(shown && !isOneOfMany && { sheet: shown.title }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

function sheetsOf(workbook: Workbook, root: XmlNode): Sheet[] {
  const targets = new Map<string, string>();
  const relations = optionalPart(workbook, 'xl/_rels/workbook.xml.rels');
  for (const { attributes } of childElements(relations ?? undefined, 'Relationship')) {
    const target = attributes.Target ?? '';
    targets.set(attributes.Id ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return childElements(childElement(root, 'sheets'), 'sheet').flatMap(({ attributes }, index) => {
    // Local names make `r:id` and `sheetId` different enough: the first is `id`.
    const part = targets.get(attributes.id ?? '') ?? `xl/worksheets/sheet${index + 1}.xml`;
    const isHidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
    return workbook.zip.has(part) && /worksheets\//.test(part)
      ? [{ title: attributes.name ?? '', part, isHidden }]
      : [];
  });
}

function filledRows({ rows }: SheetGrid): SheetRow[] {
  return rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
}

function tellHidden({ title }: Sheet, grid: SheetGrid, collector: LineCollector): void {
  const rows = filledRows(grid).length;
  if (rows === 0) return;
  const details = { sheet: title, rows };
  collector.warnOfLeftOut('hidden-sheet', `the hidden sheet ${title} with ${rows} rows is not read`, details);
}

function drawWorksheet(sheet: Sheet, grid: SheetGrid, isOneOfMany: boolean, collector: LineCollector): void {
  const filled = filledRows(grid);
  if (filled.length === 0) return;
  const hidden = filled.filter((row) => row.hidden).length;
  if (hidden > 0) collector.warn('hidden-rows', `${hidden} rows that the sheet hides are read too`);
  if (isOneOfMany) {
    if (collector.lines.length > 0) collector.add('');
    collector.startPage();
    collector.add(sheet.title, { wholeParagraph: true });
  }
  const mergesByRow = new Map<number, Merge[]>();
  for (const merge of grid.merges) {
    const ofRow = mergesByRow.get(merge.row);
    if (ofRow === undefined) mergesByRow.set(merge.row, [merge]);
    else ofRow.push(merge);
  }
  const gridRows = filled.map((row) => ({
    row: row.index + 1,
    cells: row.cells,
    dayForms: row.dayForms,
    merged: (mergesByRow.get(row.index) ?? []).map(withoutRow),
  }));
  drawSheet(gridRows, collector);
}

function withoutRow({ column, across, down }: Merge): { column: number; across: number; down: number } {
  return { column, across, down };
}

function sharedStrings(workbook: Workbook): string[] {
  const part = 'xl/sharedStrings.xml';
  if (!workbook.zip.has(part)) return [];
  const strings: string[] = [];
  const source = { xml: decodeXml(workbook.zip.read(part)), name: workbook.name, limits: workbook.limits };
  readXmlSubtrees(
    source,
    (element) => element === 'si',
    (item) => strings.push(richText(item)),
  );
  return strings;
}

function requiredPart(workbook: Workbook, part: string): XmlNode {
  const root = optionalPart(workbook, part);
  if (root === null) throw new CoreError('format-damaged', { name: workbook.name, reason: `no ${part}` });
  return root;
}

function optionalPart(workbook: Workbook, part: string): XmlNode | null {
  if (!workbook.zip.has(part)) return null;
  return readXml({ xml: decodeXml(workbook.zip.read(part)), name: workbook.name, limits: workbook.limits });
}

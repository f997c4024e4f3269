import { CoreError } from '../../core-error.ts';
import type { DrawnText } from '../drawn-text.ts';
import { drawWorksheets } from './draw-worksheets.ts';
import type { ReadLimits } from './limits.ts';
import { LineCollector } from './line-collector.ts';
import { readOwnProperties } from './own-properties.ts';
import { noteSheetLeftOut } from './sheet-left-out.ts';
import { readDayForms, readNumberStyles } from './xlsx/number-style.ts';
import { readSheetGrid, richText, type WorkbookParts } from './xlsx/sheet-grid.ts';
import {
  childElement,
  childElements,
  decodeXml,
  descendants,
  readXml,
  readXmlSubtrees,
  textOf,
  type XmlNode,
} from './xml.ts';
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
  const drawn = drawWorksheets(
    sheets.map((sheet) => ({
      ...sheet,
      read: () => readSheetGrid(decodeXml(workbook.zip.read(sheet.part)), name, limits, parts),
    })),
    collector,
  );
  noteBesideSheets(workbook, collector);
  const properties = readOwnProperties(workbook.zip, name, limits);
  return {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    encoding: null,
    lines: collector.lines,
    messages: collector.messages,
    ...drawn,
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

/** Pictures, charts, embedded files and comments are parts of their own. */
function noteBesideSheets({ zip, name, limits }: Workbook, collector: LineCollector): void {
  const inside = (...folders: string[]) =>
    zip.names.filter((part) => folders.some((folder) => part.toLowerCase().startsWith(`xl/${folder}`)));
  const comments = inside('comments').map((part) => {
    const root = readXml({ xml: decodeXml(zip.read(part)), name, limits });
    return descendants(root, 'comment').length;
  });
  const boxes = inside('drawings/drawing').map((part) => {
    const root = readXml({ xml: decodeXml(zip.read(part)), name, limits });
    return descendants(root, 'txBody').filter((body) => textOf(body).trim() !== '').length;
  });
  noteSheetLeftOut(collector, {
    // Text boxes are drawings: their text is in no cell.
    pictures: inside('media/').length + boxes.reduce((sum, count) => sum + count, 0),
    objects: inside('charts/chart', 'embeddings/').length,
    comments: comments.reduce((sum, count) => sum + count, 0),
  });
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

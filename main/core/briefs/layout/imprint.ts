import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  RelativeVerticalPosition,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Form } from '../form/brief-styles.ts';
import type { Brief } from '../outline/brief.ts';
import { textRuns } from './text-runs.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** First and last line 0.35 mm, the one between 0.25 mm (7.4.2); sizes in eighths of a point. */
const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const oneCharacter = 280;

/**
 * 版记 at the foot of the last page. A letter prints its 抄送 alone, without lines (10.1); everything else the
 * issuing office and the day below it too.
 */
export function imprintTable(form: Form, brief: Brief): (Table | Paragraph)[] {
  const { imprint } = brief;
  if (!imprint) return [];
  const letter = brief.form === 'letter';
  const rows: Paragraph[] = [];
  if (imprint.copyTo.length > 0) rows.push(copyLine(form, imprint.copyTo));
  if (!letter) rows.push(printerLine(form, imprint));
  if (rows.length === 0) return [];
  const width = form.page.width - form.page.left - form.page.right;
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      verticalAnchor: TableAnchorType.MARGIN,
      absoluteHorizontalPosition: 0,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
    rows: rows.map((row, index) => imprintRow(row, width, letter ? null : { index, last: rows.length - 1 })),
  });
  return [table, new Paragraph({ style: 'Normal', spacing: { line: 20, lineRule: 'exact' }, children: [] })];
}

function imprintRow(row: Paragraph, width: number, lines: { index: number; last: number } | null): TableRow {
  const borders = {
    left: none,
    right: none,
    top: lines === null ? none : lines.index === 0 ? thick : thin,
    bottom: lines === null || lines.index < lines.last ? none : thick,
  };
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ width: { size: width, type: WidthType.DXA }, borders, children: [row] })],
  });
}

/** One character in on both sides, turned lines under the first name, a full stop at the end (7.4.3). */
function copyLine(form: Form, names: readonly string[]): Paragraph {
  return new Paragraph({
    style: 'GwImprint',
    indent: { left: oneCharacter * 4, hanging: oneCharacter * 3, right: oneCharacter },
    children: textRuns(form, `抄送：${names.join('，')}。`, { base: 'body' }),
  });
}

function printerLine(form: Form, imprint: { printer: string; date: string }): Paragraph {
  const width = form.page.width - form.page.left - form.page.right;
  return new Paragraph({
    style: 'GwImprint',
    alignment: AlignmentType.LEFT,
    indent: { left: oneCharacter, right: oneCharacter },
    tabStops: [{ type: TabStopType.RIGHT, position: width - oneCharacter }],
    children: [...textRuns(form, imprint.printer, { base: 'body' }), ...tabAnd(form, `${imprint.date}印发`)],
  });
}

function tabAnd(form: Form, text: string) {
  return [new TextRun({ children: [new Tab()] }), ...textRuns(form, text, { base: 'body' })];
}

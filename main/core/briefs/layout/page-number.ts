import {
  AlignmentType,
  BorderStyle,
  Footer,
  HeightRule,
  PageNumber,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Form } from '../form/brief-styles.ts';

/** One character of the page number (14 pt). GB/T 9704-2012, 7.5: odd pages right, even pages left, one character in. */
const oneCharacter = 280;
const millimetre = 56.7;

type Footers = { default: Footer; even: Footer };

function number(alignment: 'left' | 'right' | 'start' | 'end', indent: { left?: number; right?: number }, after = 0) {
  return new Paragraph({
    style: 'GwPageNumber',
    alignment,
    indent,
    ...(after > 0 ? { spacing: { after } } : {}),
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
}

/** Footers of upright pages. `after` lifts the number where the footer stands lower (letter form). */
export function portraitFooters(after = 0): Footers {
  return {
    default: new Footer({ children: [number(AlignmentType.RIGHT, { right: oneCharacter }, after)] }),
    even: new Footer({ children: [number(AlignmentType.LEFT, { left: oneCharacter }, after)] }),
  };
}

/**
 * Footers of pages with a wide table. Clause 8: the number stays where it stands on the upright pages of the same
 * paper, so on the turned page it runs down the left side, at the lower end on odd pages, at the upper on even.
 */
export function landscapeFooters(form: Form): Footers {
  const length = 40 * millimetre;
  const top = form.page.left + oneCharacter;
  const bottom = form.page.width - form.page.right - oneCharacter - length;
  return {
    default: new Footer({ children: [turnedNumber(form, bottom, AlignmentType.RIGHT, length), emptyLine()] }),
    even: new Footer({ children: [turnedNumber(form, top, AlignmentType.LEFT, length), emptyLine()] }),
  };
}

// A footer must end with a paragraph; one twip high it takes no room.
function emptyLine(): Paragraph {
  return new Paragraph({ style: 'GwPageNumber', spacing: { line: 20, lineRule: 'exact' }, children: [] });
}

function turnedNumber(form: Form, y: number, alignment: 'left' | 'right', length: number): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none };
  const width = 400;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: form.page.footer - 20,
      absoluteVerticalPosition: Math.round(y),
    },
    rows: [
      new TableRow({
        height: { value: Math.round(length), rule: HeightRule.EXACT },
        children: [
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            borders,
            textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
            verticalAlign: VerticalAlignTable.CENTER,
            children: [number(alignment, {})],
          }),
        ],
      }),
    ],
  });
}

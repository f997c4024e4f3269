import {
  AlignmentType,
  BorderStyle,
  FrameAnchorType,
  HorizontalPositionAlign,
  type IFrameOptions,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  VerticalPositionAlign,
} from 'docx';
import type { Form } from '../form/brief-styles.ts';
import type { Brief } from '../outline/brief.ts';
import { textRuns } from './text-runs.ts';

/** First and last line 0.35 mm, the one between 0.25 mm (7.4.2); sizes in eighths of a point. */
const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 1 };
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 };
const oneCharacter = 280;

/** 版记 below the text of the last page, in a frame that stands on the lower edge of the text area. */
export function framedImprint(form: Form, brief: Brief): Paragraph[] {
  const paragraphs = imprintParagraphs(form, brief, frameOf(form.page.width - form.page.left - form.page.right));
  if (paragraphs.length === 0) return [];
  // The frame needs a paragraph to hang on.
  return [...paragraphs, new Paragraph({ style: 'Normal', spacing: { line: 20, lineRule: 'exact' }, children: [] })];
}

/**
 * The lines of 版记. A letter prints its 抄送 alone, without rules (10.1); everything else the issuing office and the
 * day below it too.
 */
export function imprintParagraphs(form: Form, brief: Brief, frame?: IFrameOptions): Paragraph[] {
  const { imprint } = brief;
  if (!imprint) return [];
  const letter = brief.form === 'letter';
  const width = form.page.width - form.page.left - form.page.right;
  const held = frame ? { frame } : {};
  const paragraphs: Paragraph[] = [];
  if (imprint.copyTo.length > 0) {
    paragraphs.push(
      copyLine(form, imprint.copyTo, { ...held, ...(letter ? {} : { border: { top: thick, bottom: thin } }) }),
    );
  }
  if (!letter) {
    const top = imprint.copyTo.length === 0 ? { top: thick } : {};
    paragraphs.push(printerLine(form, imprint, width, { ...held, border: { ...top, bottom: thick } }));
  }
  return paragraphs;
}

function frameOf(width: number): IFrameOptions {
  return {
    type: 'alignment',
    alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
    width,
  };
}

type Place = { frame?: IFrameOptions; border?: { top?: typeof thick; bottom?: typeof thick } };

/** One character in on both sides, turned lines under the first name, a full stop at the end (7.4.3). */
function copyLine(form: Form, names: readonly string[], place: Place): Paragraph {
  return new Paragraph({
    ...place,
    style: 'GwImprint',
    indent: { left: oneCharacter * 4, hanging: oneCharacter * 3, right: oneCharacter },
    children: textRuns(form, `抄送：${names.join('，')}。`, { base: 'body' }),
  });
}

function printerLine(form: Form, imprint: { printer: string; date: string }, width: number, place: Place): Paragraph {
  return new Paragraph({
    ...place,
    style: 'GwImprint',
    alignment: AlignmentType.LEFT,
    indent: { left: oneCharacter, right: oneCharacter },
    tabStops: [{ type: TabStopType.RIGHT, position: width - oneCharacter }],
    children: [
      ...textRuns(form, imprint.printer, { base: 'body' }),
      new TextRun({ children: [new Tab()] }),
      ...textRuns(form, `${imprint.date}印发`, { base: 'body' }),
    ],
  });
}

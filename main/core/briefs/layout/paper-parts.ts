import { AlignmentType, BorderStyle, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Form } from '../form/brief-styles.ts';
import { textWidth } from '../form/text-width.ts';
import { titleLines } from '../form/title-lines.ts';
import type { Brief } from '../outline/brief.ts';
import { textRuns } from './text-runs.ts';

/** Characters of the body text that a line of upright pages holds at the title's size. */
export const titleCharacters = { portrait: 20, landscape: 28 } as const;
const millimetre = 56.7;

/** Empty lines of the body's pitch; `keepNext` ties them to what follows. */
export function emptyLines(count: number, keepNext = false): Paragraph[] {
  return Array.from({ length: count }, () => new Paragraph({ style: 'Normal', keepNext, children: [] }));
}

/** An empty paragraph of an exact height in millimetres. */
export function gap(height: number): Paragraph {
  return new Paragraph({
    style: 'Normal',
    spacing: { line: Math.round(height * millimetre), lineRule: 'exact', before: 0, after: 0 },
    children: [],
  });
}

/** The title, one centred paragraph for each line. */
export function titleParagraphs(form: Form, title: string, perLine: number, style: 'Title' | 'GwAnnexTitle' = 'Title') {
  return titleLines(title, perLine).map(
    (line) => new Paragraph({ style, children: textRuns(form, line, { base: 'title' }) }),
  );
}

/** Name of the issuing office in red with its number and the red line: mark 35 mm below the top of the text area. */
export function redHead(form: Form, brief: Brief): Paragraph[] {
  if (!brief.head) return [];
  if (brief.editor) return bulletinHead(form, brief, brief.editor);
  const number = brief.reference ?? brief.issue;
  return [
    gap(35),
    headMark(form, brief.head, 430),
    ...emptyLines(2),
    new Paragraph({
      style: 'GwReference',
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: form.red, space: 11 } },
      children: number ? textRuns(form, number, { base: 'body' }) : [],
    }),
    ...emptyLines(2),
  ];
}

/** Mark of a periodical, its issue in the middle, who edits it at the left and the day at the right above the red line. */
function bulletinHead(form: Form, brief: Brief, { name, date }: NonNullable<Brief['editor']>): Paragraph[] {
  const runs = (text: string) => textRuns(form, text, { base: 'body' });
  const width = form.page.width - form.page.left - form.page.right;
  return [
    gap(35),
    headMark(form, brief.head ?? '', 430),
    ...emptyLines(1),
    new Paragraph({ style: 'GwReference', children: runs(brief.issue ?? '') }),
    new Paragraph({
      style: 'GwReference',
      alignment: AlignmentType.LEFT,
      tabStops: [{ type: TabStopType.RIGHT, position: width }],
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: form.red, space: 11 } },
      children: [...runs(`${name}编`), new TextRun({ children: [new Tab()] }), ...runs(date)],
    }),
    ...emptyLines(2),
  ];
}

/** The red mark, as large as `points` of width allow. */
export function headMark(form: Form, text: string, points: number): Paragraph {
  const size = Math.max(22, Math.min(50, Math.floor(points / Math.max(1, textWidth(text)))));
  const runs = textRuns(form, text, { base: 'title' });
  return new Paragraph({ style: 'GwHead', children: runs, run: { size: size * 2 } });
}

/** 附件：1. … with turned lines under the first character of the name; no mark at the end (7.3.4). */
export function attachmentList(form: Form, titles: readonly string[]): Paragraph[] {
  if (titles.length === 0) return [];
  const single = titles.length === 1;
  const character = 320;
  return [
    ...emptyLines(1, true),
    ...titles.map((title, index) => {
      const mark = single ? '附件：' : `${index === 0 ? '附件：' : ''}${index + 1}.`;
      // The name starts behind 附件： (3 characters) and, with several, the figure and its point (1 character).
      const hanging = single ? 3 : index === 0 ? 4 : 1;
      const left = 2 * character + (single ? 3 : 4) * character;
      return new Paragraph({
        style: 'GwList',
        keepNext: true,
        indent: { left, hanging: hanging * character },
        children: textRuns(form, `${mark}${title}`, { base: 'body' }),
      });
    }),
  ];
}

/** Date right 4 characters, the name centred over it (7.3.5.2, with a seal). */
export function signatureParagraphs(form: Form, signature: { name: string; date: string }): Paragraph[] {
  const character = 320;
  const difference = textWidth(signature.date) - textWidth(signature.name);
  const nameRight = Math.max(0, Math.round((4 + difference / 2) * character));
  const line = (text: string, right: number, keepNext: boolean) =>
    new Paragraph({
      style: 'GwSignature',
      alignment: AlignmentType.RIGHT,
      keepNext,
      indent: { right },
      children: textRuns(form, text, { base: 'body' }),
    });
  return [...emptyLines(2, true), line(signature.name, nameRight, true), line(signature.date, 4 * character, false)];
}

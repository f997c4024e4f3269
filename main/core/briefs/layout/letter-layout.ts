import { BorderStyle, type Document, Footer, Header, type ISectionOptions, Paragraph } from 'docx';
import type { Form } from '../form/brief-styles.ts';
import type { Brief } from '../outline/brief.ts';
import type { SourceMode } from '../outline/brief-input.ts';
import { type LayoutTools, layBlocks } from './block-layout.ts';
import { annexSections, documentOf, pageOf, paperBody, withImprint, withSourceList } from './brief-layout.ts';
import { portraitFooters } from './page-number.ts';
import { emptyLines, gap, headMark } from './paper-parts.ts';
import { SourceCollector } from './source-collector.ts';
import { textRuns } from './text-runs.ts';

/**
 * Lays a letter out (信函格式, 10.1): the mark 30 mm below the upper edge, red double lines of 170 mm below it and
 * 20 mm above the lower edge, the number at the right below the first line, no page number on the first page.
 */
export function layLetter(form: Form, brief: Brief, mode: SourceMode): Document {
  const sources = new SourceCollector(form, mode);
  const tools: LayoutTools = { form, sources, orientation: 'portrait' };
  const body = layBlocks(tools, brief.blocks, brief.signature !== null);
  const attachments = withSourceList(brief.attachments, sources);
  const children = [
    gap(4.9),
    ...referenceLine(form, brief),
    ...emptyLines(2),
    ...paperBody(form, { ...brief, attachments }, body),
  ];
  const sections = [letterSection(form, brief, children), ...annexSections(tools, attachments, brief.basis)];
  return documentOf(brief, sources, withImprint(form, { ...brief, attachments }, sections));
}

function letterSection(form: Form, brief: Brief, children: ISectionOptions['children']): ISectionOptions {
  const page = pageOf(form, 'portrait');
  const { header, footer } = form.letter;
  return {
    properties: { ...page, titlePage: true, page: { ...page.page, margin: { ...page.page.margin, header, footer } } },
    headers: {
      first: new Header({
        children: [headMark(form, brief.head ?? '', 430), gap(4), doubleRule(form, 'thick-over-thin')],
      }),
      default: new Header({ children: [gap(1)] }),
      even: new Header({ children: [gap(1)] }),
    },
    footers: {
      // The footer stands lower for the red line; the number is lifted back to where it belongs.
      ...portraitFooters(form.page.footer - footer),
      first: new Footer({ children: [doubleRule(form, 'thin-over-thick')] }),
    },
    children,
  };
}

function referenceLine(form: Form, brief: Brief): Paragraph[] {
  if (!brief.reference) return [];
  const children = textRuns(form, brief.reference, { base: 'body' });
  return [new Paragraph({ style: 'GwReference', alignment: 'right', children })];
}

/** Two borders of one very low paragraph: every word processor draws them in the order asked for. */
function doubleRule(form: Form, order: 'thick-over-thin' | 'thin-over-thick'): Paragraph {
  const line = (size: number) => ({ style: BorderStyle.SINGLE, size, color: form.red, space: 0 });
  const [top, bottom] = order === 'thick-over-thin' ? [18, 6] : [6, 18];
  return new Paragraph({
    style: 'GwHead',
    spacing: { line: 30, lineRule: 'exact', before: 0, after: 0 },
    indent: { left: form.letter.ruleLeft, right: form.letter.ruleRight },
    border: { top: line(top), bottom: line(bottom) },
    children: [],
  });
}

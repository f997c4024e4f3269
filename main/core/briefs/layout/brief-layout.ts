import {
  Document,
  DocumentGridType,
  Footer,
  type ISectionOptions,
  NoteNumberRestart,
  PageOrientation,
  Paragraph,
  type Table,
} from 'docx';
import type { Form } from '../form/brief-styles.ts';
import type { Attachment, Brief } from '../outline/brief.ts';
import type { SourceMode } from '../outline/brief-input.ts';
import { type LayoutTools, layBlocks } from './block-layout.ts';
import { framedImprint, imprintParagraphs } from './imprint.ts';
import { landscapeFooters, portraitFooters } from './page-number.ts';
import {
  attachmentList,
  emptyLines,
  redHead,
  signatureParagraphs,
  titleCharacters,
  titleParagraphs,
} from './paper-parts.ts';
import { SourceCollector } from './source-collector.ts';
import { sourceList } from './source-list.ts';
import { textRuns } from './text-runs.ts';

/** From the title to the remark: what every paper has in this order, whatever its head (GB/T 9704 7.3). `body`: the laid blocks. */
export function paperBody<Block>(form: Form, brief: Brief, body: readonly Block[]): (Block | Paragraph)[] {
  return [
    ...titleParagraphs(form, brief.title, titleCharacters.portrait),
    ...emptyLines(1),
    ...addressee(form, brief),
    ...body,
    ...attachmentList(
      form,
      brief.attachments.map((one) => one.title),
    ),
    ...(brief.signature ? signatureParagraphs(form, brief.signature) : []),
    ...remark(form, brief),
  ];
}

/** Lays a report out: upright cover part, then one section for each attachment, turned where its table is wide. */
export function layReport(form: Form, brief: Brief, mode: SourceMode): Document {
  const sources = new SourceCollector(form, mode);
  const tools: LayoutTools = { form, sources, orientation: 'portrait' };
  const body = layBlocks(tools, brief.blocks, brief.signature !== null);
  const attachments = withSourceList(brief.attachments, sources);
  const cover = [...redHead(form, brief), ...paperBody(form, { ...brief, attachments }, body)];
  const sections = [portraitSection(form, cover), ...annexSections(tools, attachments, brief.basis)];
  return documentOf(brief, sources, withImprint(form, { ...brief, attachments }, sections));
}

/** The document with its footnotes and settings; the same for every form. */
export function documentOf(brief: Brief, sources: SourceCollector, sections: ISectionOptions[]): Document {
  return new Document({
    title: brief.title.replaceAll('\n', ''),
    evenAndOddHeaderAndFooters: true,
    footnotes: sources.footnotes,
    sections,
  });
}

export function withSourceList(attachments: readonly Attachment[], sources: SourceCollector): Attachment[] {
  return sources.collected.length === 0 ? [...attachments] : [...attachments, sourceList(sources.collected)];
}

export function addressee(form: Form, brief: Brief): Paragraph[] {
  if (!brief.addressee) return [];
  return [new Paragraph({ style: 'GwAddressee', children: textRuns(form, `${brief.addressee}：`, { base: 'body' }) })];
}

/** What the paper stands on, and whom to ask, in brackets below the date (7.3.6). */
export function remark(form: Form, brief: Brief): Paragraph[] {
  return [brief.contact, hasTable(brief) ? null : brief.basis]
    .filter((text) => text !== null && text !== '')
    .map(
      (text) =>
        new Paragraph({
          style: 'GwRemark',
          children: textRuns(form, `（${String(text).replace(/。$/u, '')}）`, { base: 'body' }),
        }),
    );
}

// With a table, the statement of the data stands under its title; else below the date.
function hasTable(brief: Brief): boolean {
  return brief.attachments.some((one) => one.blocks.some((block) => block.type === 'table'));
}

export function portraitSection(form: Form, children: (Paragraph | Table)[]): ISectionOptions {
  return { properties: pageOf(form, 'portrait'), footers: portraitFooters(), children };
}

/** One section for each attachment, numbered when there are several. The first table is dated by `basis`. */
export function annexSections(
  tools: LayoutTools,
  attachments: readonly Attachment[],
  basis: string,
): ISectionOptions[] {
  const dated = attachments.findIndex((one) => one.blocks.some((block) => block.type === 'table'));
  return attachments.map((one, index) =>
    annexSection(tools, one, {
      number: attachments.length === 1 ? '' : String(index + 1),
      basis: index === dated ? basis : '',
    }),
  );
}

/**
 * 版记 at the foot of the last page. Behind a turned page it gets an upright page of its own, which carries no page
 * number (7.5).
 */
export function withImprint(form: Form, brief: Brief, sections: ISectionOptions[]): ISectionOptions[] {
  const framed = framedImprint(form, brief);
  const last = sections.at(-1);
  if (framed.length === 0 || !last) return sections;
  if ((brief.attachments.at(-1)?.orientation ?? 'portrait') === 'portrait') {
    return [...sections.slice(0, -1), { ...last, children: [...last.children, ...framed] }];
  }
  return [...sections, imprintPage(form, brief)];
}

/** An otherwise empty page whose footer, drawn up to the lower edge of the text area, holds the 版记. */
function imprintPage(form: Form, brief: Brief): ISectionOptions {
  const page = pageOf(form, 'portrait');
  const margin = { ...page.page.margin, footer: form.page.bottom };
  const footer = () => new Footer({ children: imprintParagraphs(form, brief) });
  return {
    properties: { ...page, page: { ...page.page, margin } },
    footers: { default: footer(), even: footer() },
    children: [new Paragraph({ style: 'Normal', children: [] })],
  };
}

function annexSection(
  tools: LayoutTools,
  attachment: Attachment,
  marks: { number: string; basis: string },
): ISectionOptions {
  const { form } = tools;
  const turned = attachment.orientation === 'landscape';
  return {
    properties: pageOf(form, attachment.orientation),
    footers: turned ? landscapeFooters(form) : portraitFooters(),
    children: [
      new Paragraph({ style: 'GwAnnexMark', children: textRuns(form, `附件${marks.number}`, { base: 'hei' }) }),
      ...emptyLines(1),
      ...titleParagraphs(form, attachment.title, titleCharacters[attachment.orientation], 'GwAnnexTitle'),
      ...(marks.basis === '' ? emptyLines(1) : [basisLine(form, marks.basis)]),
      ...layBlocks({ ...tools, orientation: attachment.orientation }, attachment.blocks),
    ],
  };
}

/** The statement of the data under the title of a table, as tables are dated. */
function basisLine(form: Form, basis: string): Paragraph {
  const children = textRuns(form, `（${basis.replace(/。$/u, '')}）`, { base: 'body' });
  return new Paragraph({ style: 'GwTableNote', alignment: 'center', spacing: { after: 120 }, children });
}

// A turned page is the upright one turned clockwise: its top is the binding edge, its right the upper edge (clause 8).
export function pageOf(form: Form, orientation: 'portrait' | 'landscape') {
  const { page } = form;
  const margin =
    orientation === 'portrait'
      ? { top: page.top, bottom: page.bottom, left: page.left, right: page.right }
      : { top: page.left, bottom: page.right, left: page.bottom, right: page.top };
  return {
    page: {
      // `docx` itself swaps the sides of a turned page.
      size: {
        width: page.width,
        height: page.height,
        orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: { ...margin, header: page.header, footer: orientation === 'portrait' ? page.footer : page.header },
    },
    grid: { type: DocumentGridType.LINES, linePitch: form.profile.line },
    footnoteProperties: { numberFormat: { type: 'decimalEnclosedCircle' }, restart: NoteNumberRestart.EACH_PAGE },
  } as const;
}

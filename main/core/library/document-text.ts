import type { DocumentText, TextMark, TextParagraph } from '#shared/contract/library-calls.ts';
import type { Citation } from '#shared/domain/citation.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { ReadHeading } from '#shared/domain/readings/read-heading.ts';
import type { ReadLink } from '#shared/domain/readings/read-link.ts';
import type { ReadScan } from '#shared/domain/readings/read-scan.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { isEarlierVersion } from '../ledger/as-of/versions-at.ts';
import { ownerOf } from '../ledger/owner-of.ts';
import type { TextContext } from './library-context.ts';
import { requireDocument, requireSource } from './require-record.ts';
import { storedReadingOf } from './stored-reading-of.ts';

/** A heading is cut at this length in the outline. */
const headingLength = 60;

/** Everything the reader screen shows of one paper. Errors: `not-found`. */
export async function textOfDocument(context: TextContext, id: string): Promise<DocumentText> {
  const { store } = context;
  const document = requireDocument(store.ledger, id);
  const source = requireSource(store.ledger, document.source);
  const stored = await storedReadingOf(source, context);
  const siblings = Object.values(store.ledger.documents).filter((one) => one.source === source.id);
  const paragraphs = stored.paragraphs.filter((one) => ownerOf(one, siblings)?.id === id);
  return {
    document,
    source: { id: source.id, title: source.title, name: source.name, lines: source.lines },
    outline: stored.reading.outline ? headingsOf(stored.reading.outline, document) : outlineOf(paragraphs),
    paragraphs,
    marks: marksIn(store.ledger, document),
    links: linksOf(store.ledger, document),
    attachments: siblings.filter((one) => one.parent === id),
    ...scansIn(stored.reading.scans ?? [], document),
    ...replacedBy(store.ledger, id),
  };
}

/** The recognised pages on which a paper stands. */
function scansIn(scans: readonly ReadScan[], { firstLine, lastLine }: DocumentRecord): Pick<DocumentText, 'scans'> {
  const own = scans.filter(({ lines }) => lines.some(({ line }) => line >= firstLine && line <= lastLine));
  return own.length === 0 ? {} : { scans: own };
}

/** The opinion that took the place of the one in this paper, where it bears a later day. */
function replacedBy({ opinions }: Ledger, document: string): Pick<DocumentText, 'replacedBy'> {
  const own = Object.values(opinions).find((one) => one.document === document);
  const later = own?.sameAs ? opinions[own.sameAs] : undefined;
  if (!own || !later || later.date === null || !isEarlierVersion(own, later)) return {};
  return { replacedBy: { document: later.document, title: later.title, on: later.date } };
}

/** The headings of a paper that its reading holds, with their marks. */
function headingsOf(outline: readonly ReadHeading[], { firstLine, lastLine }: DocumentRecord): DocumentText['outline'] {
  return outline
    .filter((one) => one.firstLine >= firstLine && one.firstLine <= lastLine)
    .map(({ mark, title, level, firstLine: line }) => ({ title: `${mark ?? ''}${title}`, level, line }));
}

/** The same of a reading of an earlier release, from the marks of its paragraphs. */
function outlineOf(paragraphs: TextParagraph[]): DocumentText['outline'] {
  return paragraphs
    .filter((one) => one.level > 0)
    .map((one) => ({ title: headingOf(one.text), level: one.level, line: one.firstLine }));
}

/** The words of a heading: up to the first full stop. */
function headingOf(text: string): string {
  const plain = text.replaceAll('**', '').trim();
  const stop = plain.search(/[。；;！!？?]/);
  const heading = stop < 0 ? plain : plain.slice(0, stop);
  return heading.length > headingLength ? `${heading.slice(0, headingLength)}…` : heading;
}

function marksIn(ledger: Ledger, document: DocumentRecord): TextMark[] {
  const isHere = (citation: Citation | null): citation is Citation => citation?.document === document.id;
  const marks: TextMark[] = [];
  for (const collection of ['points', 'measures', 'commitments', 'motions', 'targets', 'projects'] as const) {
    for (const record of Object.values(ledger[collection])) {
      const { id, title, citation } = record;
      if (!isHere(citation) || ('state' in record && record.state === 'withdrawn')) continue;
      const { firstLine, lastLine } = citation;
      marks.push({ record: id, collection, title, firstLine, lastLine });
    }
  }
  return marks.sort((a, b) => a.firstLine - b.firstLine || b.lastLine - a.lastLine);
}

/** Links of the paper's own source that touch it, and links of other sources that name its title. */
function linksOf(ledger: Ledger, document: DocumentRecord): DocumentText['links'] {
  const byTitle = new Map(Object.values(ledger.documents).map((one) => [one.title, one.id]));
  const links: DocumentText['links'] = [];
  for (const source of Object.values(ledger.sources)) {
    const find = (end: string) => endOf(ledger, byTitle, source.id, end);
    for (const link of source.links) {
      const from = find(link.from);
      const to = find(link.to);
      if (from.document === document.id || to.document === document.id) links.push(named(link, from, to));
    }
  }
  return links;
}

type LinkEnd = { document: string | null; title: string };

/** An end of a link is an id within its source, or the title of a paper that stands elsewhere. */
function endOf(ledger: Ledger, byTitle: Map<string, string>, source: string, end: string): LinkEnd {
  const own = ledger.documents[`${source}-${end}`];
  if (own !== undefined) return { document: own.id, title: own.title };
  return { document: byTitle.get(end) ?? null, title: end };
}

function named(link: ReadLink, from: LinkEnd, to: LinkEnd): DocumentText['links'][number] {
  return { ...link, fromTitle: from.title, toTitle: to.title, fromDocument: from.document, toDocument: to.document };
}

import { CoreError } from '../../core-error.ts';
import type { DrawnText } from '../drawn-text.ts';
import type { ReadLimits } from './limits.ts';
import { LineCollector } from './line-collector.ts';
import { placeRules } from './ofd/place-rules.ts';
import { placeText } from './ofd/place-text.ts';
import { layOutPages, type PageContent } from './page-layout.ts';
import { addPageLine } from './page-line.ts';
import { childElement, childElements, decodeXml, descendants, readXml, textOf, type XmlNode } from './xml.ts';
import { openZip, type ZipContainer } from './zip-container.ts';

type OfdFile = { zip: ZipContainer; name: string; limits: ReadLimits };

/**
 * Reads an OFD (GB/T 33190-2016): OFD.xml → document → pages → text objects, ordered by their place on the page, the
 * page's template text included. Each printed line is a line with its page; signatures, seals and annotations are not
 * read and nothing is said about their validity.
 */
export function readOfd(bytes: Uint8Array, name: string, limits: ReadLimits): DrawnText {
  const file: OfdFile = { zip: openZip(bytes, name, limits), name, limits };
  const root = part(file, 'OFD.xml');
  if (descendants(root, 'Encryptions').length > 0) throw new CoreError('format-encrypted', { name });
  const collector = new LineCollector(name, limits);
  const pages: PageContent[] = [];
  for (const body of childElements(root, 'DocBody')) {
    const location = childElement(body, 'DocRoot');
    if (location !== undefined) readDocument(file, resolve('OFD.xml', textOf(location)), pages, collector);
  }
  for (const [index, lines] of layOutPages(pages).entries()) {
    for (const line of lines) addPageLine(collector, line, index + 1);
  }
  if (pages.length === 0) throw new CoreError('format-damaged', { name, reason: 'no-pages' });
  if (collector.lines.length === 0) throw new CoreError('format-scan', { name, pages: pages.length, reason: 'ofd' });
  return { mediaType: 'application/ofd', encoding: null, lines: collector.lines, messages: collector.messages };
}

function readDocument(file: OfdFile, location: string, pages: PageContent[], collector: LineCollector): void {
  const document = part(file, location);
  const common = childElement(document, 'CommonData');
  const templates = new Map<string, string>();
  for (const { attributes } of childElements(common, 'TemplatePage')) {
    templates.set(attributes.ID ?? '', resolve(location, attributes.BaseLoc ?? ''));
  }
  for (const { attributes } of childElements(childElement(document, 'Pages'), 'Page')) {
    if (pages.length >= file.limits.pages) {
      throw new CoreError('file-too-large', { name: file.name, limit: file.limits.pages, unit: 'pages' });
    }
    const content = resolve(location, attributes.BaseLoc ?? '');
    if (!file.zip.has(content)) collector.warn('page-missing', `page ${pages.length + 1} is not in the file`);
    pages.push(file.zip.has(content) ? readPage(file, content, templates) : { pieces: [], rules: [] });
  }
}

function readPage(file: OfdFile, location: string, templates: Map<string, string>): PageContent {
  const page = part(file, location);
  const content: PageContent = { pieces: [], rules: [] };
  for (const { attributes } of childElements(page, 'Template')) {
    const template = templates.get(attributes.TemplateID ?? '');
    if (template !== undefined && file.zip.has(template)) addContent(part(file, template), content);
  }
  addContent(page, content);
  return content;
}

function addContent(page: XmlNode, content: PageContent): void {
  for (const object of descendants(page, 'TextObject')) {
    if (object.attributes.Visible !== 'false') content.pieces.push(...placeText(object));
  }
  for (const object of descendants(page, 'PathObject')) content.rules.push(...placeRules(object));
}

function part(file: OfdFile, location: string): XmlNode {
  return readXml({ xml: decodeXml(file.zip.read(location)), name: file.name, limits: file.limits });
}

/** A location is absolute from the root of the package when it begins with `/`, else from the folder of the part. */
function resolve(from: string, location: string): string {
  const path = location.trim();
  if (path.startsWith('/')) return path.slice(1);
  const parts = [...from.split('/').slice(0, -1), ...path.split('/')];
  const clean: string[] = [];
  for (const step of parts) {
    if (step === '..') clean.pop();
    else if (step !== '.' && step !== '') clean.push(step);
  }
  return clean.join('/');
}

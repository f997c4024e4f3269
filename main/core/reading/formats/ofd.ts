import { CoreError } from '../../core-error.ts';
import type { DrawnText } from '../drawn-text.ts';
import type { ReadLimits } from './limits.ts';
import { LineCollector } from './line-collector.ts';
import { annotationsByPage, countAttachments } from './ofd/beside-pages.ts';
import { type CompositeUnits, drawObjects, type OfdContent } from './ofd/draw-objects.ts';
import { numbersIn } from './ofd/ofd-numbers.ts';
import { type OfdParts, openOfdParts, resolveLocation } from './ofd/ofd-parts.ts';
import { layOutPages } from './page-layout.ts';
import { addPageLine } from './page-line.ts';
import type { Matrix } from './page-matrix.ts';
import { childElement, childElements, descendants, textOf, tooManyElements, type XmlNode } from './xml.ts';

type OfdFile = Pick<OfdContent, 'onDraw'> & { parts: OfdParts; name: string; limits: ReadLimits };

/** A page as it was drawn, with what of it was not. */
type OfdPage = OfdContent & { area: number; isMissing: boolean; lacksTemplate: boolean; annotations: number };

const asItStands: Matrix = [1, 0, 0, 1, 0, 0];

/** Images over more than this part of a page are told where it has text: they may show a paper. */
const largePicture = 0.25;

/**
 * Reads an OFD (GB/T 33190-2016): OFD.xml → document → pages → text objects, ordered by their place on the page, the
 * page's template and composite objects included. Each printed line is a line with its page; signatures and seals are not
 * read and nothing is said about their validity, annotations and attachments are counted.
 */
export function readOfd(bytes: Uint8Array, name: string, limits: ReadLimits): DrawnText {
  const file: OfdFile = { parts: openOfdParts(bytes, name, limits), name, limits, onDraw: counted(name, limits) };
  const root = file.parts.read('OFD.xml');
  if (descendants(root, 'Encryptions').length > 0) throw new CoreError('format-encrypted', { name });
  const collector = new LineCollector(name, limits);
  const pages: OfdPage[] = [];
  let attachments = 0;
  for (const body of childElements(root, 'DocBody')) {
    const location = childElement(body, 'DocRoot');
    if (location !== undefined) attachments += readDocument(file, resolveLocation('OFD.xml', textOf(location)), pages);
  }
  for (const [index, lines] of layOutPages(pages).entries()) {
    tellPage(collector, pages[index], lines.length, index + 1);
    for (const line of lines) addPageLine(collector, line, index + 1);
  }
  if (attachments > 0)
    collector.noteLeftOut('attachments-left-out', 'attachments are not read', { count: attachments });
  if (pages.length === 0) throw new CoreError('format-damaged', { name, reason: 'no-pages' });
  if (collector.lines.length === 0) throw withoutText(pages, name);
  return { mediaType: 'application/ofd', encoding: null, lines: collector.lines, messages: collector.messages };
}

/** Counts what is drawn, and refuses more objects than one file may draw. */
function counted(name: string, limits: ReadLimits): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count > limits.elements) throw tooManyElements({ name, limits });
  };
}

function withoutText(pages: readonly OfdPage[], name: string): CoreError {
  if (pages.some(({ imageArea }) => imageArea > 0)) {
    return new CoreError('format-scan', { name, pages: pages.length, reason: 'ofd' });
  }
  const about = { name, pages: pages.length };
  if (pages.some(({ annotations }) => annotations > 0))
    return new CoreError('file-empty', { ...about, reason: 'annotations' });
  return pages.some(({ paths }) => paths > 0)
    ? new CoreError('format-scan', { ...about, reason: 'drawn' })
    : new CoreError('file-empty', { ...about, reason: 'pages' });
}

/** What of a page was not drawn, before its lines. */
function tellPage(collector: LineCollector, page: OfdPage | undefined, lines: number, number: number): void {
  if (page === undefined) return;
  const { isMissing, lacksTemplate, paths, angled, annotations, imageArea, area } = page;
  if (isMissing) collector.warn('page-missing', `page ${number} is not in the file`);
  else if (lines === 0 && imageArea + paths === 0) collector.noteLeftOut('page-blank', 'blank pages', { page: number });
  if (lacksTemplate) collector.noteLeftOut('template-missing', 'a template is not in the file', { page: number });
  if (angled > 0) collector.noteLeftOut('angled-text-left-out', 'text at an angle', { count: angled, page: number });
  if (annotations > 0) {
    collector.noteLeftOut('annotations-left-out', 'annotations are not read', { count: annotations, page: number });
  }
  if (imageArea > area * largePicture || (lines === 0 && imageArea > 0)) {
    collector.noteLeftOut('page-pictures-left-out', 'large pictures', { page: number });
  }
}

/** Reads the pages of a document; gives the number of its attachments. */
function readDocument(file: OfdFile, location: string, pages: OfdPage[]): number {
  const { parts } = file;
  const document = parts.read(location);
  const common = childElement(document, 'CommonData');
  const units = unitsOf(common, location, parts);
  const shared: SharedParts = { templates: new Map(), units, area: areaOf(common), onDraw: file.onDraw };
  for (const { attributes } of childElements(common, 'TemplatePage')) {
    shared.templates.set(attributes.ID ?? '', resolveLocation(location, attributes.BaseLoc ?? ''));
  }
  const annotations = annotationsByPage(document, location, parts);
  for (const { attributes } of childElements(childElement(document, 'Pages'), 'Page')) {
    if (pages.length >= file.limits.pages) {
      throw new CoreError('file-too-large', { name: file.name, limit: file.limits.pages, unit: 'pages' });
    }
    const page = readPage(parts, resolveLocation(location, attributes.BaseLoc ?? ''), shared);
    pages.push({ ...page, annotations: annotations.get(attributes.ID ?? '') ?? 0 });
  }
  return countAttachments(document, location, parts);
}

type SharedParts = Pick<OfdContent, 'onDraw'> & {
  templates: Map<string, string>;
  units: Map<string, XmlNode>;
  area: number;
};

/** The composite units of the lists of resources that a document or page names. */
function unitsOf(named: XmlNode | undefined, from: string, parts: OfdParts): Map<string, XmlNode> {
  const units = new Map<string, XmlNode>();
  for (const list of childElements(named)) {
    if (!['PublicRes', 'DocumentRes', 'PageRes'].includes(list.name)) continue;
    const location = resolveLocation(from, textOf(list));
    if (!parts.has(location)) continue;
    for (const unit of descendants(parts.read(location), 'CompositeGraphicUnit'))
      units.set(unit.attributes.ID ?? '', unit);
  }
  return units;
}

/** Square millimetres of a page; 0 where nothing is said. */
function areaOf(node: XmlNode | undefined): number {
  const box = childElement(childElement(node, 'PageArea') ?? childElement(node, 'Area'), 'PhysicalBox');
  const [, , width = 0, height = 0] = numbersIn(box && textOf(box));
  return width * height;
}

function readPage(parts: OfdParts, location: string, { templates, units, area, onDraw }: SharedParts): OfdPage {
  const drawn: OfdPage = {
    ...{ pieces: [], rules: [], paths: 0, angled: 0, imageArea: 0, area, annotations: 0, onDraw },
    isMissing: !parts.has(location),
    lacksTemplate: false,
  };
  if (drawn.isMissing) return drawn;
  const page = parts.read(location);
  drawn.area = areaOf(page) || area;
  const own: CompositeUnits = new Map([...units, ...unitsOf(page, location, parts)]);
  for (const { attributes } of childElements(page, 'Template')) {
    const template = templates.get(attributes.TemplateID ?? '') ?? '';
    if (parts.has(template)) drawContent(parts.read(template), own, drawn);
    else drawn.lacksTemplate = true;
  }
  drawContent(page, own, drawn);
  return drawn;
}

function drawContent(page: XmlNode, units: CompositeUnits, drawn: OfdContent): void {
  const content = childElement(page, 'Content');
  if (content !== undefined) drawObjects(content, units, drawn, asItStands);
}

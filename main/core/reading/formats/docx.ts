import { CoreError } from '../../core-error.ts';
import type { DrawnText } from '../drawn-text.ts';
import { DocxDrawer } from './docx/docx-drawer.ts';
import { readNumbering } from './docx/numbering.ts';
import { readDocxMargins } from './docx/page-margins.ts';
import { readStyles } from './docx/styles.ts';
import type { ReadLimits } from './limits.ts';
import { loosenCutParagraphs } from './loosen-cut-paragraphs.ts';
import { readOwnProperties } from './own-properties.ts';
import { noteWordLeftOut } from './word-left-out.ts';
import { childElements, decodeXml, readXml, readXmlSubtrees, type XmlNode } from './xml.ts';
import { openZip, type ZipContainer } from './zip-container.ts';

type Package = { zip: ZipContainer; name: string; limits: ReadLimits };

/**
 * Reads a Word file (ECMA-376): one line per paragraph with its automatic number computed, one line per table row,
 * text boxes after the paragraph they hang on, notes after the text with `[n]` at their place. Tracked changes are
 * taken as accepted; comments are left out; headers and footers are kept beside the lines.
 */
export function readDocx(bytes: Uint8Array, name: string, limits: ReadLimits): DrawnText {
  const file: Package = { zip: openZip(bytes, name, limits), name, limits };
  const main = mainPart(file);
  const drawer = new DocxDrawer({
    styles: readStyles(optionalPart(file, beside(main, 'styles.xml'))),
    numbering: readNumbering(optionalPart(file, beside(main, 'numbering.xml'))),
    name,
    limits,
  });
  readXmlSubtrees({ xml: partText(file, main), name, limits }, isBlock, (node) => drawer.drawBlock(node));
  drawNotes(file, main, drawer);
  const comments = childElements(optionalPart(file, beside(main, 'comments.xml')) ?? undefined, 'comment').length;
  noteWordLeftOut(drawer.collector, { ...drawer.state.left, comments });
  const properties = readOwnProperties(file.zip, name, limits);
  const margins = readDocxMargins(main, (part) => optionalPart(file, part));
  return {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    encoding: null,
    lines: drawer.collector.lines,
    messages: [...drawer.collector.messages, ...loosenCutParagraphs(drawer.collector.lines)],
    ...(margins.length > 0 && { margins }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

function isBlock(name: string): boolean {
  return name === 'p' || name === 'tbl' || name === 'altChunk' || name === 'AlternateContent';
}

/** The part that `_rels/.rels` calls the office document; by habit `word/document.xml`. */
function mainPart(file: Package): string {
  const relations = optionalPart(file, '_rels/.rels');
  for (const relation of childElements(relations ?? undefined, 'Relationship')) {
    const target = relation.attributes.Target?.replace(/^\//, '');
    if (relation.attributes.Type?.endsWith('/officeDocument') && target !== undefined && file.zip.has(target))
      return target;
  }
  if (file.zip.has('word/document.xml')) return 'word/document.xml';
  throw new CoreError('format-damaged', { name: file.name, reason: 'no-document' });
}

function beside(main: string, part: string): string {
  return `${main.slice(0, main.lastIndexOf('/') + 1)}${part}`;
}

function partText(file: Package, part: string): string {
  return decodeXml(file.zip.read(part));
}

function optionalPart(file: Package, part: string): XmlNode | null {
  if (!file.zip.has(part)) return null;
  return readXml({ xml: partText(file, part), name: file.name, limits: file.limits });
}

/** Notes that the text refers to, as `[n] text`, in the order of their marks. */
function drawNotes(file: Package, main: string, drawer: DocxDrawer): void {
  const referred = [...drawer.state.notes];
  if (referred.length === 0) return;
  const notes = {
    footnote: notesById(file, beside(main, 'footnotes.xml')),
    endnote: notesById(file, beside(main, 'endnotes.xml')),
  };
  drawer.collector.warn('notes-at-end', `${referred.length} notes stand after the text`);
  for (const [index, reference] of referred.entries()) {
    const note = notes[reference.kind].get(reference.id);
    if (note === undefined) continue;
    const before = drawer.collector.lines.length;
    drawer.drawBlocks(note);
    const first = drawer.collector.lines[before];
    if (first !== undefined) first.text = `[${index + 1}] ${first.text.trimStart()}`;
  }
}

function notesById(file: Package, part: string): Map<string, XmlNode> {
  const nodes = childElements(optionalPart(file, part) ?? undefined);
  return new Map(nodes.map((node) => [node.attributes.id ?? '', node]));
}

import { CoreError } from '#core/core-error.ts';
import { type Numbering, readNumbering } from '#core/reading/formats/docx/numbering.ts';
import {
  freshText,
  isMarkDeleted,
  paragraphText,
  styleIdOf,
  type TextState,
} from '#core/reading/formats/docx/paragraph-text.ts';
import {
  isOn,
  type ParagraphStyle,
  paragraphHints,
  readStyles,
  type Styles,
} from '#core/reading/formats/docx/styles.ts';
import { readTable } from '#core/reading/formats/docx/table.ts';
import { type ReadLimits, readLimits } from '#core/reading/formats/limits.ts';
import { joinLabel, ListCounter } from '#core/reading/formats/lists/list-counter.ts';
import { childElement, childElements, decodeXml, readXml, valOf, type XmlNode } from '#core/reading/formats/xml.ts';
import { openZip, type ZipContainer } from '#core/reading/formats/zip-container.ts';
import { fontsOf, lookOfParagraph, pageLookOf, tableLookOf } from './docx-look.ts';
import type { PageLook } from './printed-paper.ts';
import type { RawBlock, RawPaper, RawText } from './raw-block.ts';
import { markInHeader, quotationStyle, titleStyle } from './roles.rules.ts';

type Docx = { zip: ZipContainer; name: string; limits: ReadLimits };

type Drawing = {
  styles: Styles;
  fonts: ReturnType<typeof fontsOf>;
  numbering: Numbering;
  counter: ListCounter;
  state: TextState;
  blocks: RawBlock[];
  empty: number;
  page: boolean;
  area: number | undefined;
};

/** The blocks of a Word file with how they are set (ECMA-376). Tracked changes count as accepted. Errors: as `openZip` and `readXml`. */
export function readDocxBlocks(bytes: Uint8Array, name: string, limits: ReadLimits = readLimits): RawPaper {
  const docx: Docx = { zip: openZip(bytes, name, limits), name, limits };
  const root = part(docx, 'word/document.xml');
  if (root === null) throw new CoreError('format-damaged', { name, reason: 'no-document' });
  const body = childElement(root, 'body');
  const styles = part(docx, 'word/styles.xml');
  const sections = sectionsOf(body);
  const drawing: Drawing = {
    styles: readStyles(styles),
    fonts: fontsOf(styles),
    numbering: readNumbering(part(docx, 'word/numbering.xml')),
    counter: new ListCounter(),
    state: freshText(),
    blocks: [],
    empty: 0,
    page: false,
    area: undefined,
  };
  const looks = pageLooks(docx, sections);
  let section = 0;
  let shown = 0;
  drawing.area = looks[0]?.area;
  for (const node of childElements(body)) {
    drawBlock(node, drawing);
    if (childElement(childElement(node, 'pPr'), 'sectPr') === undefined) continue;
    mark(looks, section, drawing.blocks.length > shown);
    shown = drawing.blocks.length;
    section += 1;
    drawing.area = looks[section]?.area;
    if (valOf(childElement(sections[section], 'type')) !== 'continuous') drawing.page = true;
  }
  mark(looks, section, drawing.blocks.length > shown);
  return { blocks: [...headBlocks(docx, sections[0], drawing), ...drawing.blocks], pages: looks };
}

/** Notes whether anything is printed in a section. */
function mark(looks: PageLook[], section: number, hasText: boolean): void {
  const look = looks[section];
  if (look) looks[section] = { ...look, hasText };
}

function part({ zip, name, limits }: Docx, path: string): XmlNode | null {
  return zip.has(path) ? readXml({ xml: decodeXml(zip.read(path)), name, limits }) : null;
}

function sectionsOf(body: XmlNode | undefined): XmlNode[] {
  return childElements(body).flatMap((node) => {
    const own = node.name === 'sectPr' ? node : childElement(childElement(node, 'pPr'), 'sectPr');
    return own === undefined ? [] : [own];
  });
}

/** Parts of head or foot that a section names, by their kind. */
function marginParts(docx: Docx, section: XmlNode | undefined, kind: 'header' | 'footer'): XmlNode[] {
  const relations = childElements(part(docx, 'word/_rels/document.xml.rels') ?? undefined, 'Relationship');
  return childElements(section, `${kind}Reference`).flatMap(({ attributes }) => {
    const target = relations.find((one) => one.attributes.Id === attributes.id)?.attributes.Target;
    const node = target === undefined ? null : part(docx, target.startsWith('/') ? target.slice(1) : `word/${target}`);
    return node === null ? [] : [node];
  });
}

function pageLooks(docx: Docx, sections: readonly XmlNode[]): PageLook[] {
  let footers: XmlNode[] = [];
  return sections.map((section) => {
    // A section without a foot of its own has that of the section before it.
    const own = [...marginParts(docx, section, 'footer'), ...marginParts(docx, section, 'header')];
    if (own.length > 0) footers = own;
    return pageLookOf(section, footers);
  });
}

/** The head of a letter often stands in the header of its first page. */
function headBlocks(docx: Docx, section: XmlNode | undefined, drawing: Drawing): RawBlock[] {
  const paragraphs = marginParts(docx, section, 'header').flatMap((node) => childElements(node, 'p'));
  const texts = paragraphs.map((node) => paragraphText(node, freshText()).text.trim());
  const head = texts.find((text) => markInHeader.test(text));
  const isShown = drawing.blocks.some((block) => block.kind === 'text' && block.text.trim() === head);
  if (head === undefined || isShown) return [];
  return [{ kind: 'text', text: head, role: 'head', emptyBefore: 0, startsPage: false, look: { align: 'center' } }];
}

function drawBlock(node: XmlNode, drawing: Drawing): void {
  if (node.name === 'p') drawParagraph(node, drawing);
  else if (node.name === 'tbl') drawTable(node, drawing);
  else if (node.name === 'AlternateContent')
    for (const child of childElements(childElement(node, 'Choice') ?? childElement(node, 'Fallback')))
      drawBlock(child, drawing);
  else if (['sdt', 'sdtContent', 'customXml', 'ins', 'smartTag'].includes(node.name))
    for (const child of childElements(node)) drawBlock(child, drawing);
}

function drawParagraph(node: XmlNode, drawing: Drawing): void {
  const style: ParagraphStyle = {
    ...drawing.styles.styleOf(styleIdOf(node)),
    ...paragraphHints(childElement(node, 'pPr')),
  };
  const notes = drawing.state.notes.length;
  const given = paragraphText(node, drawing.state);
  const read = { ...given, text: withoutNotes(given.text, notes, drawing.state.notes.length) };
  const text = read.text.trim() === '' ? read.text : joinLabel(labelOf(style, node, drawing), read.text);
  if (read.breakBefore || isOn(childElement(childElement(node, 'pPr'), 'pageBreakBefore'))) drawing.page = true;
  if (text.trim() === '' || isMarkDeleted(node)) {
    if (read.boxes.length === 0) drawing.empty += 1;
  } else {
    const block: RawText = {
      kind: 'text',
      text: text.trimEnd(),
      ...(style.heading !== undefined && !titleStyle.test(style.id) && { heading: style.heading }),
      emptyBefore: drawing.empty,
      startsPage: drawing.page,
      look: lookOfParagraph(node, style, drawing.fonts),
      ...(quotationStyle.test(style.id) && { role: 'quotation' as const }),
    };
    drawing.blocks.push(block);
    drawing.empty = 0;
    drawing.page = false;
  }
  for (const box of read.boxes) for (const child of childElements(box)) drawBlock(child, drawing);
  if (read.breakAfter) drawing.page = true;
}

/** The text without the marks of its notes, which stand raised above it. */
function withoutNotes(text: string, before: number, after: number): string {
  let plain = text;
  for (let note = before + 1; note <= after; note += 1) plain = plain.replace(`[${note}]`, '');
  return plain;
}

function labelOf(style: ParagraphStyle, node: XmlNode, { numbering, counter }: Drawing): string {
  if (style.numId === undefined || style.numId === '0') return '';
  const list = numbering.listOf(style.numId);
  const own = paragraphHints(childElement(node, 'pPr')).level;
  const level = own ?? numbering.levelOfStyle(style.numId, style.id) ?? style.level ?? 0;
  return list === null ? '' : counter.next(list, level);
}

function drawTable(node: XmlNode, drawing: Drawing): void {
  // One text with line breaks: the grid would set paragraphs apart by spaces.
  const cellText = (cell: XmlNode) =>
    childElements(cell, 'p')
      .map((paragraph) => paragraphText(paragraph, drawing.state).text.trim())
      .filter((text) => text !== '')
      .join('\n');
  const grid = readTable(node, (cell) => [cellText(cell)]);
  const rows = grid.map((row) => row.cells.map((text) => ({ text: text.trim() })));
  fillMerged(rows, grid);
  const repeated = childElements(node, 'tr').findIndex(
    (row) => !isOn(childElement(childElement(row, 'trPr'), 'tblHeader')),
  );
  const look = tableLookOf(node, drawing.area);
  const isFrame = rows.every((row) => row.length <= 1);
  if (isFrame) {
    for (const row of rows)
      for (const { text } of row)
        if (text !== '')
          drawing.blocks.push({ kind: 'text', text, emptyBefore: drawing.empty, startsPage: drawing.page, look: {} });
  } else
    drawing.blocks.push({
      kind: 'table',
      rows,
      headerRows: repeated > 0 ? repeated : null,
      emptyBefore: drawing.empty,
      startsPage: drawing.page,
      look,
    });
  drawing.empty = 0;
  drawing.page = false;
}

/** A cell that covers others says the same for each of them. */
function fillMerged(rows: { text: string }[][], grid: ReturnType<typeof readTable>): void {
  for (const [at, { merged = [] }] of grid.entries()) {
    for (const { column, across, down } of merged) {
      const text = rows[at]?.[column]?.text ?? '';
      for (let row = at; row < at + down; row += 1)
        for (let other = column; other < column + across; other += 1) {
          const cell = rows[row]?.[other];
          if (cell && cell.text === '') cell.text = text;
        }
    }
  }
}

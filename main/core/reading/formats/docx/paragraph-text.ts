import { isContentsField } from '../contents-leader.ts';
import { symbolSign } from '../symbol-font.ts';
import { childElement, childElements, textOf, valOf, type XmlNode } from '../xml.ts';
import { isOn, runHints } from './styles.ts';

/** What a `w:p` says, with tracked changes taken as accepted and comments left out. */
export type ParagraphText = {
  /** The text; a line break of the author is `\n`. */
  text: string;
  /** Runs with visible text, for weight and size. */
  runs: { length: number; bold: boolean | undefined; size: number | undefined }[];
  /** Contents of text boxes anchored here (`w:txbxContent`). */
  boxes: XmlNode[];
  /** A page break of the author stands in the paragraph: before its text, or after some of it. */
  breakBefore: boolean;
  breakAfter: boolean;
  /** The paragraph stands in the field of a table of contents. */
  inContents: boolean;
};

/** State that runs through the whole file: fields reach over paragraphs, notes are numbered in order. */
export type TextState = {
  /** For each open field its code, and whether the code or the result is being read. */
  fields: { part: 'code' | 'result'; code: string }[];
  /** Notes referred to so far, in order. */
  notes: { kind: 'footnote' | 'endnote'; id: string }[];
  /** What was not drawn so far: pictures, embedded files and charts, letters of hidden text and of tracked deletions, unknown symbols. */
  left: { pictures: number; objects: number; hidden: number; changes: number; symbols: number };
};

/** The state at the beginning of a file. */
export function freshText(): TextState {
  return { fields: [], notes: [], left: { pictures: 0, objects: 0, hidden: 0, changes: 0, symbols: 0 } };
}

/** Reads the text of a paragraph (ECMA-376 17.3). */
export function paragraphText(paragraph: XmlNode, state: TextState): ParagraphText {
  const result: ParagraphText = {
    text: '',
    runs: [],
    boxes: [],
    breakBefore: false,
    breakAfter: false,
    inContents: false,
  };
  walk(paragraph, state, result);
  return result;
}

/** Elements whose text is not part of the accepted paper: deletions, moved-away text, ruby, codes and properties. */
const leftOut = new Set(['del', 'moveFrom', 'rt', 'pPr', 'rPr', 'instrText', 'delText', 'delInstrText', 'sdtPr']);

/** What a drawing holds that is no text: pictures of both kinds, charts and diagrams. */
const drawnBeside: Readonly<Record<string, 'pictures' | 'objects'>> = {
  pic: 'pictures',
  imagedata: 'pictures',
  chart: 'objects',
  relIds: 'objects',
};

function lettersIn(node: XmlNode): number {
  return textOf(node).replaceAll(' ', '').length;
}

function walk(node: XmlNode, state: TextState, into: ParagraphText): void {
  for (const child of childElements(node)) {
    if (child.name === 'del') state.left.changes += lettersIn(child);
    if (leftOut.has(child.name)) continue;
    const what = drawnBeside[child.name];
    if (what !== undefined) state.left[what] += 1;
    if (child.name === 'txbxContent') into.boxes.push(child);
    else if (child.name === 'AlternateContent') walkAlternate(child, state, into);
    else if (child.name === 'r') walkRun(child, state, into);
    else walk(child, state, into);
  }
}

/** The same drawing stands in both branches; reading both would double its text. */
function walkAlternate(node: XmlNode, state: TextState, into: ParagraphText): void {
  const branch = childElement(node, 'Choice') ?? childElement(node, 'Fallback');
  if (branch !== undefined) walk(branch, state, into);
}

function walkRun(run: XmlNode, state: TextState, into: ParagraphText): void {
  const properties = childElement(run, 'rPr');
  if (isOn(childElement(properties, 'vanish'))) {
    for (const child of childElements(run, 't')) state.left.hidden += lettersIn(child);
    return;
  }
  const before = into.text.length;
  for (const child of childElements(run)) walkRunChild(child, state, into);
  const visible = into.text.slice(before).trim().length;
  const { bold, size } = runHints(properties);
  if (visible > 0) into.runs.push({ length: visible, bold, size });
}

function walkRunChild(child: XmlNode, state: TextState, into: ParagraphText): void {
  if (child.name === 'fldChar') {
    followField(child, state);
    return;
  }
  if (child.name === 'object') {
    state.left.objects += 1;
    return;
  }
  if (child.name === 'drawing' || child.name === 'pict' || child.name === 'ruby') {
    walk(child, state, into);
    return;
  }
  if (child.name === 'AlternateContent') {
    walkAlternate(child, state, into);
    return;
  }
  const open = state.fields.at(-1);
  if (child.name === 'instrText' && open?.part === 'code') open.code += textOf(child);
  if (state.fields.some(({ part }) => part === 'code')) return;
  if (state.fields.some(({ code }) => isContentsField(code))) into.inContents = true;
  if (child.name === 'br' && child.attributes.type === 'page') {
    if (into.text.trim() === '') into.breakBefore = true;
    else into.breakAfter = true;
    return;
  }
  into.text += runText(child, state);
}

function runText(node: XmlNode, state: TextState): string {
  switch (node.name) {
    case 't':
      return node.children
        .filter((child) => typeof child === 'string')
        .join('')
        .replace(/[\r\n]+/g, ' ');
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbol(node.attributes, state);
    case 'footnoteReference':
    case 'endnoteReference':
      return noteMark(node, state);
    default:
      return '';
  }
}

function noteMark(node: XmlNode, state: TextState): string {
  const kind = node.name === 'footnoteReference' ? 'footnote' : 'endnote';
  state.notes.push({ kind, id: node.attributes.id ?? '' });
  return node.attributes.customMarkFollows === '1' ? '' : `[${state.notes.length}]`;
}

function followField(node: XmlNode, state: TextState): void {
  const type = node.attributes.fldCharType;
  const open = state.fields.at(-1);
  if (type === 'begin') state.fields.push({ part: 'code', code: '' });
  else if (type === 'separate' && open !== undefined) open.part = 'result';
  else if (type === 'end') state.fields.pop();
}

/** A sign of a symbol font (17.3.3.30); an ornament is nothing. */
function symbol({ font = '', char = '' }: Record<string, string>, state: TextState): string {
  const sign = symbolSign(font, Number.parseInt(char, 16) || 0);
  if (sign === null) state.left.symbols += 1;
  return sign ?? '';
}

/** Whether the paragraph's own end mark is a tracked deletion: then its text runs on into the next paragraph. */
export function isMarkDeleted(paragraph: XmlNode): boolean {
  const mark = childElement(childElement(paragraph, 'pPr'), 'rPr');
  return childElement(mark, 'del') !== undefined || childElement(mark, 'moveFrom') !== undefined;
}

/** The style id of a paragraph, null for the default style. */
export function styleIdOf(paragraph: XmlNode): string | null {
  return valOf(childElement(childElement(paragraph, 'pPr'), 'pStyle')) ?? null;
}

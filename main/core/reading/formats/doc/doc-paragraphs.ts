import { symbolSign } from '../symbol-font.ts';
import type { DocFile } from './doc-file.ts';
import { readDocFonts } from './doc-fonts.ts';
import { type PropertyRun, readCharacterRuns, readParagraphRuns, runAt } from './property-runs.ts';
import type { Sprm } from './sprms.ts';
import { readTextPieces, type TextPiece } from './text-pieces.ts';

/** A paragraph of a doc as it stands in the file, deletions and hidden text left out. */
export type DocParagraph = {
  text: string;
  /** The character that ended it: `\r`, the cell mark `\x07`, or a page break `\f`. */
  mark: string;
  style: number;
  /** Its own property changes. */
  sprms: Sprm[];
  runs: { length: number; sprms: Sprm[] }[];
  /** Character position of the first character. */
  start: number;
};

/** Codes of property changes of characters ([MS-DOC] 2.6.1). */
const code = { deleted: 0x0800, data: 0x0806, object: 0x080a, hidden: 0x083c, object97: 0x0856, symbol: 0x6a09 };

/** The paragraphs, and how many letters were left out as hidden or deleted by a tracked change, and symbols as unknown. */
export type DocText = { paragraphs: DocParagraph[]; hidden: number; changes: number; symbols: number };

/** Reads the paragraphs of a whole doc, notes and text boxes included, in the order of character positions. */
export function readDocParagraphs(file: DocFile): DocText {
  const characterRuns = readCharacterRuns(file);
  const paragraphRuns = readParagraphRuns(file);
  const builder = new ParagraphBuilder(paragraphRuns, readDocFonts(file));
  for (const piece of readTextPieces(file)) addPiece(piece, characterRuns, builder);
  return { paragraphs: builder.finish(), ...builder.leftOut };
}

/** Cuts a piece where its character properties change. */
function addPiece(piece: TextPiece, runs: PropertyRun[], builder: ParagraphBuilder): void {
  let at = 0;
  while (at < piece.text.length) {
    const offset = piece.fileOffset + at * piece.width;
    const run = runAt(runs, offset);
    const end = run === null ? piece.text.length : Math.ceil((run.to - piece.fileOffset) / piece.width);
    const until = Math.min(piece.text.length, Math.max(end, at + 1));
    builder.add(piece, at, until, run?.sprms ?? []);
    at = until;
  }
}

class ParagraphBuilder {
  private readonly done: DocParagraph[] = [];
  private readonly paragraphRuns: PropertyRun[];
  private text = '';
  private runs: DocParagraph['runs'] = [];
  private start = 0;
  private isOpen = false;
  private readonly fonts: string[];
  readonly leftOut = { hidden: 0, changes: 0, symbols: 0 };

  constructor(paragraphRuns: PropertyRun[], fonts: string[]) {
    this.paragraphRuns = paragraphRuns;
    this.fonts = fonts;
  }

  add(piece: TextPiece, from: number, to: number, sprms: Sprm[]): void {
    const left = isOn(sprms, code.deleted) ? 'changes' : isOn(sprms, code.hidden) ? 'hidden' : null;
    if (left !== null) {
      this.leftOut[left] += countLetters(piece.text, from, to);
      return;
    }
    let opened = from;
    for (let at = from; at < to; at += 1) {
      const unit = piece.text.charCodeAt(at);
      if (unit !== 0x0d && unit !== 0x07 && unit !== 0x0c) continue;
      this.addText(piece, opened, at, sprms);
      this.close(piece, at);
      opened = at + 1;
    }
    this.addText(piece, opened, to, sprms);
  }

  finish(): DocParagraph[] {
    if (this.text !== '') this.push('\r', 0, []);
    return this.done;
  }

  private addText(piece: TextPiece, from: number, to: number, sprms: Sprm[]): void {
    if (from >= to) return;
    if (!this.isOpen) this.start = piece.firstCharacter + from;
    this.isOpen = true;
    const text = this.drawn(piece.text.slice(from, to), sprms);
    this.text += text;
    if (text.trim() !== '') this.runs.push({ length: text.length, sprms });
  }

  /** A sign of a symbol font stands as a bracket in the text; data of fields and objects as pictures. */
  private drawn(text: string, sprms: Sprm[]): string {
    const symbol = sprms.findLast((sprm) => sprm.code === code.symbol)?.operand;
    if (symbol !== undefined && symbol.byteLength === 4) {
      const sign = symbolSign(this.fonts[symbol.getUint16(0, true)] ?? '', symbol.getUint16(2, true));
      if (sign === null) this.leftOut.symbols += 1;
      return text.replaceAll('(', sign ?? '');
    }
    const isNoPicture = [code.data, code.object, code.object97].some((one) => isOn(sprms, one));
    return isNoPicture ? text.replaceAll('\x01', '') : text;
  }

  private close(piece: TextPiece, at: number): void {
    if (!this.isOpen) this.start = piece.firstCharacter + at;
    const run = runAt(this.paragraphRuns, piece.fileOffset + at * piece.width);
    this.push(piece.text.charAt(at), run?.style ?? 0, run?.sprms ?? []);
  }

  private push(mark: string, style: number, sprms: Sprm[]): void {
    this.done.push({ text: this.text, mark, style, sprms, runs: this.runs, start: this.start });
    this.text = '';
    this.runs = [];
    this.isOpen = false;
  }
}

/** The value of the last change of this code, undefined when there is none. */
export function lastValue(sprms: Sprm[], code: number): number | undefined {
  return sprms.findLast((sprm) => sprm.code === code)?.value;
}

function countLetters(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) > 0x20) count += 1;
  return count;
}

function isOn(sprms: Sprm[], code: number): boolean {
  return (lastValue(sprms, code) ?? 0) === 1;
}

import type { DocFile } from './doc-file.ts';
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

const deleted = 0x0800;
const hidden = 0x083c;

/** Reads the paragraphs of a whole doc, notes and text boxes included, in the order of character positions. */
export function readDocParagraphs(file: DocFile): DocParagraph[] {
  const characterRuns = readCharacterRuns(file);
  const paragraphRuns = readParagraphRuns(file);
  const builder = new ParagraphBuilder(paragraphRuns);
  for (const piece of readTextPieces(file)) addPiece(piece, characterRuns, builder);
  return builder.finish();
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

  constructor(paragraphRuns: PropertyRun[]) {
    this.paragraphRuns = paragraphRuns;
  }

  add(piece: TextPiece, from: number, to: number, sprms: Sprm[]): void {
    if (isOn(sprms, deleted) || isOn(sprms, hidden)) return;
    let opened = from;
    for (let at = from; at < to; at += 1) {
      const code = piece.text.charCodeAt(at);
      if (code !== 0x0d && code !== 0x07 && code !== 0x0c) continue;
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
    const text = piece.text.slice(from, to);
    this.text += text;
    if (text.trim() !== '') this.runs.push({ length: text.length, sprms });
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

function isOn(sprms: Sprm[], code: number): boolean {
  return (lastValue(sprms, code) ?? 0) === 1;
}

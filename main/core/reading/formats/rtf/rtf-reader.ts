import { CoreError } from '#core/core-error.ts';
import { type DecodeBytes, decoderOf } from '../code-pages.ts';
import type { ReadLimits } from '../limits.ts';
import { LineCollector } from '../line-collector.ts';
import { symbolSign } from '../symbol-font.ts';
import type { CellEdges } from '../table-edges.ts';
import { type ParagraphLook, RtfDrawer, type RunLook } from './rtf-drawer.ts';
import type { RtfToken } from './rtf-tokens.ts';
import {
  codePageOfCharset,
  knownStarred,
  marginGroups,
  signCharacters,
  silentGroups,
  symbolCharset,
  wordCharacters,
} from './rtf-words.ts';

/** Where the words of a group go. */
type Target = 'text' | 'label' | 'fonts' | 'aside' | 'nothing';
type State = RunLook & { target: Target; font: number; skipped: number; hidden: boolean; deleted: boolean };
type Font = { charset: number; name: string };

/** What stands in an RTF beside its text. */
export type RtfLeftOut = {
  pictures: number;
  objects: number;
  hidden: number;
  changes: number;
  comments: number;
  symbols: number;
};

/** Groups inside each other; real papers have some tens. */
const mostGroups = 2_000;

const plainParagraph: ParagraphLook = { centred: false, heading: null, inTable: false, startsPage: false };
const plainRun = { bold: false, halfPoints: 24, hidden: false, deleted: false };

/** Reads the tokens of an RTF into lines; notes and text boxes are kept for the end. */
export class RtfReader {
  readonly left: RtfLeftOut = { pictures: 0, objects: 0, hidden: 0, changes: 0, comments: 0, symbols: 0 };
  /** Paragraphs of heads and feet, and those of notes and boxes, in order. */
  readonly margins: string[] = [];
  readonly notes: string[] = [];
  readonly boxes: string[] = [];
  private readonly drawer: RtfDrawer;
  private readonly states: State[] = [];
  private state: State = { ...plainRun, target: 'text', font: -1, skipped: 1 };
  private look = plainParagraph;
  private readonly fonts = new Map<number, Font>();
  private readonly decoders = new Map<number, DecodeBytes>();
  private codePage = 1252;
  private pending: number[] = [];
  /** Characters that stand for one that was just given by its number. */
  private toSkip = 0;
  private isStarred = false;
  private row: { left: number; edges: CellEdges[]; continues: boolean } = { left: 0, edges: [], continues: false };
  /** Texts aside, the innermost last, each with the number of groups open around it. */
  private readonly asides: { into: string[]; text: string; depth: number }[] = [];
  private readonly collector: LineCollector;
  private toldPictures = 0;
  private readonly name: string;

  constructor(name: string, limits: ReadLimits) {
    this.name = name;
    this.collector = new LineCollector(name, limits);
    this.drawer = new RtfDrawer(this.collector);
  }

  /** Whether all groups are closed. */
  get isComplete(): boolean {
    return this.states.length === 0;
  }

  take(token: RtfToken): void {
    if (token.kind !== 'byte') this.flush();
    switch (token.kind) {
      case 'open':
        if (this.states.length >= mostGroups)
          throw new CoreError('format-damaged', { name: this.name, reason: 'too-deep' });
        this.states.push({ ...this.state });
        break;
      case 'close':
        this.close();
        break;
      case 'byte':
        if (this.toSkip > 0) this.toSkip -= 1;
        else this.pending.push(token.byte);
        break;
      case 'sign':
        if (token.sign === '*') this.isStarred = true;
        else this.write(signCharacters[token.sign] ?? '');
        return;
      case 'word':
        this.takeWord(token.name, token.value);
    }
    if (token.kind !== 'open') this.isStarred = false;
  }

  finish(): LineCollector {
    this.flush();
    this.drawer.finish(this.look);
    this.tellPictures();
    return this.collector;
  }

  private close(): void {
    const aside = this.asides.at(-1);
    if (aside !== undefined && this.states.length <= aside.depth) {
      this.asides.pop();
      aside.into.push(...aside.text.split('\n'));
    }
    this.state = this.states.pop() ?? this.state;
    this.toSkip = 0;
  }

  private takeWord(name: string, value: number | null): void {
    if (this.toSkip > 0 && name !== 'u') this.toSkip = 0;
    if (this.opensGroup(name)) return;
    if (name === 'u') this.writeNumbered(value ?? 0);
    else if (wordCharacters[name] !== undefined) this.write(wordCharacters[name] ?? '');
    else if (this.state.target === 'fonts') this.takeFontWord(name, value);
    else if (!this.takeRunWord(name, value) && this.state.target === 'text') this.takeParagraphWord(name, value);
    else if (this.state.target === 'aside' && name === 'par') this.write('\n');
  }

  /** Words that say what their group is; true where it was one. */
  private opensGroup(name: string): boolean {
    if (silentGroups.has(name) || (this.isStarred && !knownStarred.has(name))) this.state.target = 'nothing';
    else if (this.state.target === 'nothing') return true;
    else if (name === 'fonttbl') this.state.target = 'fonts';
    else if (name === 'listtext' || name === 'pntext') this.state.target = 'label';
    else if (name === 'pict') this.leave('pictures');
    else if (name === 'object') this.leave('objects');
    else if (name === 'annotation') this.leave('comments');
    else if (marginGroups.has(name)) this.openAside(this.margins);
    else if (name === 'footnote') this.openAside(this.notes);
    else if (name === 'shptxt') this.openAside(this.boxes);
    else return false;
    return true;
  }

  private leave(what: 'pictures' | 'objects' | 'comments'): void {
    this.left[what] += 1;
    this.state.target = 'nothing';
  }

  private openAside(into: string[]): void {
    this.state.target = 'aside';
    this.asides.push({ into, text: '', depth: this.states.length });
  }

  private takeFontWord(name: string, value: number | null): void {
    if (name === 'f') this.state.font = value ?? 0;
    else if (name === 'fcharset') this.fonts.set(this.state.font, { charset: value ?? 0, name: '' });
  }

  /** How characters look; true where the word says that. */
  private takeRunWord(name: string, value: number | null): boolean {
    const { state } = this;
    if (name === 'f') state.font = value ?? 0;
    else if (name === 'b') state.bold = value !== 0;
    else if (name === 'fs') state.halfPoints = value ?? 24;
    else if (name === 'v') state.hidden = value !== 0;
    else if (name === 'deleted') state.deleted = value !== 0;
    else if (name === 'uc') state.skipped = value ?? 1;
    else if (name === 'plain') Object.assign(state, plainRun);
    else if (name === 'ansicpg') this.codePage = value ?? 1252;
    else if (name === 'chftn') this.write(state.target === 'text' ? `[${this.notes.length + 1}]` : '');
    else return false;
    return true;
  }

  private takeParagraphWord(name: string, value: number | null): void {
    if (name === 'par' || name === 'nestcell') this.endParagraph();
    else if (name === 'sect' || name === 'page') {
      if (this.drawer.hasText) this.endParagraph();
      this.drawer.startPage();
    } else if (name === 'pard') this.look = plainParagraph;
    else if (name === 'intbl') this.look = { ...this.look, inTable: true };
    else if (name === 'qc') this.look = { ...this.look, centred: true };
    else if (name === 'outlinelevel' && value !== null && value < 9) this.look = { ...this.look, heading: value + 1 };
    else if (name === 'pagebb') this.look = { ...this.look, startsPage: true };
    else this.takeRowWord(name, value ?? 0);
  }

  private takeRowWord(name: string, value: number): void {
    const { row } = this;
    if (name === 'cell') {
      this.drawer.endCell(this.look);
      this.tellPictures();
    } else if (name === 'row') this.drawer.endRow(row.edges);
    else if (name === 'trowd') this.row = { left: 0, edges: [], continues: false };
    else if (name === 'trleft') row.left = value;
    else if (name === 'clvmrg') row.continues = true;
    else if (name === 'cellx') {
      row.edges.push({ left: row.edges.at(-1)?.right ?? row.left, right: value, continues: row.continues });
      row.continues = false;
    }
  }

  private endParagraph(): void {
    this.drawer.endParagraph(this.look);
    this.tellPictures();
  }

  private tellPictures(): void {
    const count = this.left.pictures - this.toldPictures;
    if (count > 0) this.collector.noteLeftOut('pictures-left-out', 'pictures are not read', { count });
    this.toldPictures = this.left.pictures;
  }

  /** A character by its number, as 16 bits with a sign; what stands for it in bytes follows. */
  private writeNumbered(value: number): void {
    this.write(String.fromCharCode(value < 0 ? value + 0x10000 : value));
    this.toSkip = this.state.skipped;
  }

  private flush(): void {
    if (this.pending.length === 0) return;
    const bytes = Uint8Array.from(this.pending);
    this.pending = [];
    const font = this.fonts.get(this.state.font);
    if (font?.charset === symbolCharset && this.state.target !== 'fonts') this.writeSymbols(bytes, font.name);
    else this.write(this.decoderFor(font, bytes)(bytes));
  }

  private writeSymbols(bytes: Uint8Array, name: string): void {
    for (const byte of bytes) {
      const sign = symbolSign(name, byte);
      if (sign === null) this.left.symbols += 1;
      this.write(sign ?? '');
    }
  }

  private decoderFor(font: Font | undefined, bytes: Uint8Array): DecodeBytes {
    // Fonts for western text are given to Chinese by some writers, who mean the code page of the file.
    const isWestern = font?.charset === 0 && !isInPairs(bytes);
    const codePage = isWestern ? 1252 : (codePageOfCharset[font?.charset ?? 1] ?? this.codePage);
    const known = this.decoders.get(codePage);
    if (known !== undefined) return known;
    const decoder = decoderOf(codePage);
    this.decoders.set(codePage, decoder);
    return decoder;
  }

  private write(text: string): void {
    const { target, hidden, deleted, font } = this.state;
    if (text === '' || target === 'nothing') return;
    if (target === 'fonts') this.nameFont(font, text);
    else if (deleted || hidden) this.left[deleted ? 'changes' : 'hidden'] += text.trim().length;
    else if (target === 'label') this.drawer.addLabel(text);
    else if (target === 'aside') this.addAside(text);
    else this.drawer.add(text, this.state);
  }

  private addAside(text: string): void {
    const aside = this.asides.at(-1);
    if (aside !== undefined) aside.text += text;
  }

  private nameFont(number: number, text: string): void {
    const font = this.fonts.get(number);
    if (font !== undefined) font.name += text.replaceAll(';', '').trim();
  }
}

/** Whether all bytes beyond ASCII stand in pairs above those of western quotation marks, as Chinese does. */
function isInPairs(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if ((bytes[at] ?? 0) < 0xa1 || (bytes[at + 1] ?? 0) < 0xa1) return false;
    at += 1;
  }
  return true;
}

import type { FollowUp } from '../domain/follow-up.ts';
import { toIsoDate } from './chinese-date.ts';
import {
  dayOfAnswer,
  endOfAnswer,
  endOfNote,
  endOfWord,
  gapInCell,
  needsQuotes,
  noteNeedsQuotes,
  quotedInCell,
} from './follow-ups-cell.rules.ts';
import { toHalfWidth } from './half-width.ts';

const blank = '—';
const between = '；';

/** Words that would be taken for a border stand in 「」, with 」 doubled. */
function quoted(text: string): string {
  return `「${text.replaceAll('」', '」」')}」`;
}

function word(text: string | null): string {
  if (!text) return blank;
  return text === blank || needsQuotes.form.test(text) ? quoted(text) : text;
}

function note(text: string): string {
  if (text === '') return blank;
  const isClear = text === text.trim() && text !== blank && !noteNeedsQuotes.form.test(text);
  return isClear ? text : quoted(text);
}

/**
 * Later answers as one cell: day, class, number and note with spaces between, a dash for what is not known, answers parted by ；
 * (`2026-06-01 B 云建复〔2026〕8号；2026-09-01 A — 站点已启用`). `followUpsOf` reads every field back.
 */
export function followUpsCell(followUps: readonly FollowUp[]): string {
  const told = followUps.map((one) => {
    const words = [one.on, word(one.answerClass), word(one.answerNumber), note(one.note)];
    return words.slice(0, words.findLastIndex((part) => part !== blank) + 1).join(' ');
  });
  return told.join(between);
}

/** A cell on its way through: what was not taken yet. */
class CellWords {
  #rest: string;

  constructor(cell: string) {
    this.#rest = cell.trim();
  }

  day(): string | null {
    const hit = dayOfAnswer.form.exec(toHalfWidth(this.#rest));
    if (!hit) return null;
    this.#rest = this.#rest.slice(hit[0].length);
    return toIsoDate(Number(hit.groups?.year), Number(hit.groups?.month), Number(hit.groups?.day));
  }

  /** The next words; empty for a dash and where nothing more is said. `end`: what ends words that do not stand in 「」. */
  words(end: RegExp): string {
    this.#rest = this.#rest.replace(gapInCell.form, '');
    const inQuotes = quotedInCell.form.exec(this.#rest);
    if (inQuotes) {
      this.#rest = this.#rest.slice(inQuotes[0].length);
      return (inQuotes.groups?.words ?? '').replaceAll('」」', '」');
    }
    const stop = this.#rest.search(end);
    const plain = stop < 0 ? this.#rest : this.#rest.slice(0, stop);
    this.#rest = this.#rest.slice(plain.length);
    return plain.trim() === blank ? '' : plain.trim();
  }

  /** True where the words of an answer end; goes on to the next one. */
  ends(): boolean {
    const found = endOfAnswer.form.exec(this.#rest);
    this.#rest = this.#rest.slice(found?.[0].length ?? 0);
    return found !== null;
  }

  isOver(): boolean {
    return this.#rest === '';
  }
}

/**
 * The later answers that a cell tells, in its order: as `followUpsCell` writes them, or as an office may (`2026年6月1日，B类`), one behind the
 * other or on lines of their own. Null for a cell that tells something else, or a day that no calendar has.
 */
export function followUpsOf(cell: string): FollowUp[] | null {
  const words = new CellWords(cell);
  const found: FollowUp[] = [];
  while (!words.isOver()) {
    const on = words.day();
    if (on === null) return null;
    const answerClass = words.words(endOfWord.form) || null;
    const answerNumber = words.words(endOfWord.form) || null;
    found.push({ on, answerClass, answerNumber, note: words.words(endOfNote.form) });
    if (!words.ends()) return null;
  }
  return found;
}

import { endsWide, opensWide } from '../page-spacing.rules.ts';
import { cleaned } from './cleaning.ts';
import { darkInk, type Grey, redInk } from './ink.ts';
import { type Picture, shrunk } from './picture.ts';
import type { FoundLine, FoundWord, Recogniser } from './recogniser.ts';
import { recognisedNarrowMark, recognisedYearBracket } from './scan.rules.ts';
import type { ScannedPiece } from './scanned-page.ts';

/** Letters of print are recognised best at this size, in pixels per inch: from 300 down to 200 a third of the errors go. */
const bestDpi = 200;

/** A scan that is not much finer stays as it is. */
const coarsened = 240;

/** Heads in red are set very large, and are recognised at the size that others have. */
const headDpi = 65;

/** A line in red ink is a printed head where it is so sure and so long; what stands around in a seal is neither. */
const redHead = { sure: 80, signs: 6 };

/** Words farther apart than this, in heights of the line, stand in other columns. */
const columnGap = 1.9;

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

/**
 * The print of a page's picture as pieces with their places in points from the top left. `dpi`: its pixels per inch. Heads in red ink are
 * sought by themselves, because the letters under a seal are only found without its red.
 */
export function recognisePicture(recogniser: Recogniser, picture: Picture, dpi: number): ScannedPiece[] {
  const share = dpi > coarsened ? bestDpi / dpi : 1;
  const dark = linesAt(recogniser, darkInk(picture), { dpi, share });
  const red = redInk(picture);
  const heads =
    red === null ? [] : linesAt(recogniser, red, { dpi, share: Math.min(1, headDpi / dpi) }).filter(isRedHead);
  const beside = heads.filter((line) => !dark.some((one) => overlap(one, line)));
  return [...dark, ...beside].flatMap((line) => piecesOf(line, 72 / dpi));
}

/** The lines of a page that was brought down to a share of its size, with their places on the whole one. */
function linesAt(recogniser: Recogniser, page: Grey, { dpi, share }: { dpi: number; share: number }): FoundLine[] {
  const found = recogniser.find(shrunk(cleaned(page), share), Math.round(dpi * share));
  return found.map((line) => ({
    words: line.words.map((word) => ({ ...word, left: word.left / share, right: word.right / share })),
    sure: line.sure,
    top: line.top / share,
    bottom: line.bottom / share,
    baseline: line.baseline / share,
  }));
}

function isRedHead({ sure, words }: FoundLine): boolean {
  return sure >= redHead.sure && textOf(words).length >= redHead.signs;
}

function overlap(one: FoundLine, other: FoundLine): boolean {
  const [left, right] = edgesOf(one);
  const [otherLeft, otherRight] = edgesOf(other);
  return one.top < other.bottom && other.top < one.bottom && left < otherRight && otherLeft < right;
}

function edgesOf({ words }: FoundLine): [number, number] {
  return [Math.min(...words.map((word) => word.left)), Math.max(...words.map((word) => word.right))];
}

/** The pieces of a line: one, or several where it goes through columns. */
function piecesOf(line: FoundLine, points: number): ScannedPiece[] {
  const size = line.bottom - line.top;
  const parts: FoundWord[][] = [];
  for (const word of line.words) {
    const last = parts.at(-1);
    const before = last?.at(-1);
    if (word.text === '') continue;
    if (last === undefined || before === undefined || word.left - before.right > size * columnGap) parts.push([word]);
    else last.push(word);
  }
  return parts.map((words) => {
    const left = Math.min(...words.map((word) => word.left));
    const right = Math.max(...words.map((word) => word.right));
    return {
      text: textOf(words),
      x: left * points,
      y: line.baseline * points,
      width: (right - left) * points,
      size: size * points,
      sure: parts.length === 1 ? line.sure : Math.min(...words.map((word) => word.sure)),
    };
  });
}

/** The words in one, with a space between those that have no Chinese at their border, in the marks of Chinese print. */
function textOf(words: readonly FoundWord[]): string {
  const joined = words.reduce((text, word) => {
    const isClosed = text === '' || endsWide.form.test(text) || opensWide.form.test(word.text);
    return isClosed ? text + word.text : `${text} ${word.text}`;
  }, '');
  const marked = recognisedNarrowMark.form.replaceAll(joined, (mark) => wide[mark] ?? mark);
  return recognisedYearBracket.form.replaceAll(marked, (words_, { year }) => (year ? `〔${year}〕` : words_));
}

import type { PrintedPaper, Unit } from '../paper/printed-paper.ts';
import { textsOf } from '../paper/walk.rules.ts';
import { type Found, hit } from '../rule.ts';

const pairs = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['〔', '〕'],
]);
const closers = new Map([...pairs].map(([open, close]) => [close, open]));

export type QuoteFault = 'unmatched' | 'reversed' | 'nested';

type Seen = { kind: QuoteFault; index: number };

/** Faults of one kind in the marks that come in pairs; the lines of a title count as one text. */
export function quoteFaults(paper: PrintedPaper, kind: QuoteFault): Found[] {
  const texts = textsOf(paper);
  return joinTitles(texts).flatMap((unit) => {
    const seen = faultIn(unit.text);
    if (seen?.kind !== kind || (kind === 'unmatched' && runsOn(unit, texts))) return [];
    return [hit(unit, seen.index)];
  });
}

function joinTitles(texts: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of texts) {
    const last = joined.at(-1);
    if (unit.role === 'title' && last?.role === 'title')
      joined[joined.length - 1] = { ...last, text: last.text + unit.text };
    else joined.push(unit);
  }
  return joined;
}

/** The first fault of a text. Marks that are wrong by kind (half-width, straight) are matched with anything, since another rule names them. */
function faultIn(text: string): Seen | null {
  if (isReversed(text, '“', '”')) return { kind: 'reversed', index: Math.max(0, text.search(/[“”]/u)) };
  if (isReversed(text, '‘', '’')) return { kind: 'reversed', index: Math.max(0, text.search(/[‘’]/u)) };
  const twice = /””|’’(?!’)|》》/u.exec(text);
  if (twice && !/“[^“”]*“[^“”]*””/u.test(text) && !/《[^《》]*《[^《》]*》》/u.test(text))
    return { kind: 'reversed', index: twice.index };
  return walkMarks(text);
}

/** A closing mark before any opening one, or one kind used for both ends. */
function isReversed(text: string, open: string, close: string): boolean {
  const marks = [...text].filter((sign) => sign === open || sign === close);
  if (marks.length < 2 || marks.length % 2 === 1) return false;
  if (close === '’' && !marks.includes(open)) return false;
  const asPairs = marks.every((sign, at) => sign === (at % 2 === 0 ? open : close));
  if (asPairs) return false;
  let depth = 0;
  for (const sign of marks) {
    depth += sign === open ? 1 : -1;
    if (depth < 0) return true;
  }
  return depth !== 0 && marks.length === 2;
}

function walkMarks(text: string): Seen | null {
  const isLoose = /["＂'()]/u.test(text);
  const stack: { open: string; index: number }[] = [];
  let nested: Seen | null = null;
  for (const [index, sign] of [...text.matchAll(/[“”‘’《》〈〉（）〔〕]/gu)].map(
    (one) => [one.index, one[0]] as const,
  )) {
    if (pairs.has(sign)) {
      if (sign !== '（' && sign !== '〔' && stack.at(-1)?.open === sign) nested ??= { kind: 'nested', index };
      stack.push({ open: sign, index });
      continue;
    }
    if (isListMark(text, index, sign) || (sign === '’' && stack.at(-1)?.open !== '‘')) continue;
    if (stack.at(-1)?.open === closers.get(sign)) stack.pop();
    else if (!isLoose) return { kind: 'unmatched', index };
  }
  const left = stack[0];
  if (left && !isLoose) return { kind: 'unmatched', index: left.index };
  return nested;
}

/** 1） at the beginning of an item is a number, no bracket. */
function isListMark(text: string, index: number, sign: string): boolean {
  return sign === '）' && /(?:^|[。；：\s　])[\da-zA-Z一二三四五六七八九十]{1,2}$/u.test(text.slice(0, index));
}

/** A quotation or bracket over several paragraphs: each begins with the mark, or the next one closes it. */
function runsOn(unit: Unit, texts: readonly Unit[]): boolean {
  if (unit.role === 'cell' || unit.role === 'title') return false;
  const at = texts.indexOf(unit);
  const before = texts[at - 1]?.text ?? '';
  const after = texts[at + 1]?.text ?? '';
  if (unit.text.startsWith('“') && (after.startsWith('“') || before.startsWith('“'))) return true;
  const opensOnly = /^（[^（）]*$/u.test(unit.text) && /^[^（）]*）$/u.test(after);
  return opensOnly || (/^[^（）]*）$/u.test(unit.text) && /^（[^（）]*$/u.test(before));
}

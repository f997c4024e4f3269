import { textWidth } from './text-width.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
// A line never ends with these, and never begins with those (the sense hangs over the break).
const hangsForward = /(?:关于|对|和|与|及|以及|至|在|向|为|的《|（|《|“|、$)$/u;
const hangsBackward = /^(?:的|了|和|与|及|至|等|》|）|”|，|、|：|。)/u;
const goodEnd = /(?:的|》|”|、|委员会|人大|政府|情况|意见|报告)$/u;
const openers = '《（“〈';
const closers = '》）”〉';

/**
 * Breaks a title at meaning into as few lines as fit, none longer than `perLine` characters: never inside a word or,
 * while it can be helped, inside 《》; lines form a trapezoid or a diamond (GB/T 9704-2012, 7.3.1). A title given with
 * line breaks of its own is kept.
 */
export function titleLines(title: string, perLine: number): string[] {
  const clean = title.trim();
  if (clean.includes('\n')) return clean.split('\n').map((line) => line.trim());
  const pieces = wordPieces(clean);
  const fewest = Math.max(1, Math.ceil(titleWidth(clean) / perLine));
  for (let count = fewest; count <= fewest + 1 && count <= 6; count += 1) {
    const best = bestBreaks(pieces, count, perLine);
    if (best) return best;
  }
  return pieces.reduce<string[]>((lines, piece) => fillLine(lines, piece, perLine), []);
}

/**
 * Figures are counted a little wider than half a character, so that a line still fits where another font is used, and a
 * quarter of a character is added where figures meet Chinese, as word processors do by themselves.
 */
function titleWidth(text: string): number {
  const joints = text.match(/(?<=\p{Script=Han})(?=[\dA-Za-z])|(?<=[\dA-Za-z])(?=\p{Script=Han})/gu)?.length ?? 0;
  return textWidth(text) + (text.match(/\d/gu)?.length ?? 0) * 0.2 + joints * 0.25;
}

type Piece = { text: string; depth: number };

/** Words with the depth of book-title marks in which they end; a break is only made between words. */
function wordPieces(title: string): Piece[] {
  let depth = 0;
  const pieces: Piece[] = [];
  for (const segment of words(title)) {
    for (const character of segment) {
      if (openers.includes(character)) depth += 1;
      if (closers.includes(character)) depth = Math.max(0, depth - 1);
    }
    pieces.push({ text: segment, depth });
  }
  return pieces;
}

// A date, an ordinal or a number with its unit stays whole, which the dictionary does not know.
const whole =
  /(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|\d{4}年|第?[\d一二三四五六七八九十]{1,6}[号届次件条项期天]|人大常委会|人民代表大会|常务委员会|人民政府|代表大会|审议意见|代表建议|代表议案|(?:落实|办理|审议|发展|工作|执行|整改)情况/gu;

function words(title: string): string[] {
  const joints = [...title.matchAll(whole)];
  const inside = (at: number) => joints.some((one) => at > one.index && at < one.index + one[0].length);
  const cuts: string[] = [];
  for (const { segment, index } of segmenter.segment(title)) {
    if (inside(index)) cuts.push(`${cuts.pop() ?? ''}${segment}`);
    else cuts.push(segment);
  }
  return cuts;
}

function fillLine(lines: string[], piece: Piece, perLine: number): string[] {
  const last = lines.at(-1);
  if (last !== undefined && titleWidth(last + piece.text) <= perLine) return [...lines.slice(0, -1), last + piece.text];
  return [...lines, piece.text];
}

function bestBreaks(pieces: readonly Piece[], count: number, perLine: number): string[] | null {
  let best: { lines: string[]; cost: number } | null = null;
  for (const breaks of chooseBreaks(pieces.length, count - 1)) {
    const lines = cut(pieces, breaks);
    if (lines.some((line) => titleWidth(line) > perLine)) continue;
    const cost = shapeCost(lines.map(titleWidth)) + breaks.reduce((sum, at) => sum + breakCost(pieces, at), 0);
    if (!best || cost < best.cost) best = { lines, cost };
  }
  return best?.lines ?? null;
}

/** All ascending choices of `count` break places; titles have few words, and more than two breaks fall back to filling. */
function* chooseBreaks(length: number, count: number, from = 1): Generator<number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  if (count > 3) return;
  for (let at = from; at <= length - count; at += 1) {
    for (const rest of chooseBreaks(length, count - 1, at + 1)) yield [at, ...rest];
  }
}

function cut(pieces: readonly Piece[], breaks: readonly number[]): string[] {
  const edges = [0, ...breaks, pieces.length];
  return edges.slice(1).map((end, index) =>
    pieces
      .slice(edges[index], end)
      .map((piece) => piece.text)
      .join(''),
  );
}

function breakCost(pieces: readonly Piece[], at: number): number {
  const before = pieces
    .slice(0, at)
    .map((piece) => piece.text)
    .join('');
  const after = pieces[at]?.text ?? '';
  const depth = pieces[at - 1]?.depth ?? 0;
  return (
    (hangsForward.test(before) ? 40 : 0) +
    (hangsBackward.test(after) ? 40 : 0) +
    depth * 6 +
    (goodEnd.test(before) ? 0 : 4)
  );
}

/** Cost of a shape: an hourglass is bad, equal lines dull, great differences ugly; a very short line is worst. */
function shapeCost(widths: readonly number[]): number {
  const longest = Math.max(...widths);
  const shortest = Math.min(...widths);
  const middle = widths.slice(1, -1);
  const hourglass = middle.some((width) => width < (widths[0] ?? 0) && width < (widths.at(-1) ?? 0));
  return (
    (hourglass ? 12 : 0) +
    (longest - shortest) * 0.6 +
    (widths.length > 1 && longest === shortest ? 2 : 0) +
    (shortest < 5 ? 25 : 0)
  );
}

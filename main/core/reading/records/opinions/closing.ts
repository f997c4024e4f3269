import { splitSentences } from '#core/language/sentences.ts';
import { anyMatch } from '#core/rules/first-match.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { textAt } from '../../text/paragraph.ts';
import type { Item } from '../outline/item.ts';
import type { Place } from '../outline/place.ts';
import { endsComplete, endsInBracket, goesOnBehindMark } from './opinion-signs.rules.ts';
import { closingRules } from './turns.rules.ts';

/** True for a sentence or paragraph that closes an opinion: a request to report, an exhortation, never a point. */
export function isClosing(text: string): boolean {
  return anyMatch(closingRules, text);
}

/**
 * Where the closing of an opinion begins behind its last point, or null. `items` are its points in order and `end` the end
 * of the paper's text. Paragraphs that the last point has more than any other point are the closing, when the text before
 * them is complete and the next paragraph does not plainly begin it; words that turn to the closing cut the last paragraph too.
 */
export function findClosing(paragraphs: Paragraph[], items: Item[], end: Place): Place | null {
  const last = items.at(-1);
  if (!last) return null;
  const extra = items.slice(0, -1).map((item) => lastIndex(item.stretch.to) - item.mark.place.index);
  // A last heading that stands alone has its text in the next paragraph, however the points before it are set.
  const usual = Math.max(
    isBare(paragraphs, last) && !items.slice(0, -1).every((item) => isBare(paragraphs, item)) ? 1 : 0,
    ...extra,
  );
  const first = last.mark.place.index;
  for (let index = first + 1; index < end.index; index++) {
    const text = textAt(paragraphs, index);
    const listed = last.lists.some((list) => list.items.some((item) => item.mark.place.index === index));
    const complete = endsComplete.form.test(textAt(paragraphs, index - 1));
    if (isClosing(text)) return { index, offset: 0 };
    const next = textAt(paragraphs, index + 1);
    // One more paragraph right before plain words of closing is still the point's own: 由…负责。 请…研究处理。
    const closesNext = index + 1 < end.index && isClosing(next);
    if (complete && !listed && !closesNext && items.length > 1 && index - first > usual) return { index, offset: 0 };
  }
  return closingInside(paragraphs, last);
}

/** The paragraph of the item holds its heading and no more. */
function isBare(paragraphs: Paragraph[], { mark }: Item): boolean {
  const text = textAt(paragraphs, mark.place.index)
    .slice(mark.place.offset + mark.length)
    .trim();
  return text.length <= 24 && !goesOnBehindMark.form.test(text);
}

function lastIndex(to: Place): number {
  return to.offset === 0 ? to.index - 1 : to.index;
}

function closingInside(paragraphs: Paragraph[], last: Item): Place | null {
  const index = lastIndex(last.stretch.to);
  const from = index === last.mark.place.index ? last.mark.place.offset + last.mark.length : 0;
  const paragraph = paragraphs[index];
  if (!paragraph) return null;
  const starts = [...splitSentences(paragraph.text).map(({ start }) => start), ...linesBehindBracket(paragraph)];
  for (const offset of starts.sort((a, b) => a - b)) {
    const sentence = splitSentences(paragraph.text.slice(offset))[0]?.text ?? '';
    if (offset > from && isClosing(sentence)) return { index, offset };
  }
  return null;
}

/** Where lines begin behind a bracket that closes: a line without a full stop may be the last of its paragraph, （市财政局配合）. */
function linesBehindBracket({ text, pieces }: Paragraph): number[] {
  return pieces.map(({ offset }) => offset).filter((offset) => endsInBracket.form.test(text.slice(0, offset)));
}

import type { Paragraph } from '../../text/paragraph.ts';
import type { Item } from '../outline/item.ts';
import type { Place } from '../outline/place.ts';
import { splitSentences } from '../outline/sentence.ts';

// The words with which an opinion turns from its points to what the organ shall do with them.
const turning =
  /^[\s*]*(?:(?:同时，|最后，)?(?:市|县|区)?(?:人大)?(?:会议|组成人员|常委会|主任会议)(?:组成人员)?(?:最后|还)?(?:强调|要求|希望|号召)|(?:以上|上述)[^。，]{0,10}(?:意见|建议)|请[^。，]{0,16}(?:政府|法院|检察院|监委|部门|单位|研究处理)|[^。]{0,60}(?:审议意见|研究处理|落实|办理)[^。]{0,30}(?:书面)?(?:报告|报送|反馈)[^。]{0,8}(?:市|县|区)?(?:人大)?常委会|[^。]{0,30}希望[^。，]{0,16}(?:政府|法院|检察院|部门|单位)|[^。]{2,20}是一项(?:系统|长期|复杂)[^。]{0,12}(?:工程|任务|工作))/;

/** True for a sentence or paragraph that closes an opinion: a request to report, an exhortation, never a point. */
export function isClosing(text: string): boolean {
  return turning.test(text);
}

const ended = /[。！？!?：:；;”）)*]\s*$/;

/**
 * Where the closing of an opinion begins behind its last point, or null. `items` are its points in order and `end` the end
 * of the paper's text. Paragraphs that the last point has more than any other point are the closing, when the text before
 * them is complete; words that turn to the closing cut the last paragraph too.
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
    const text = paragraphs[index]?.text ?? '';
    const listed = last.lists.some((list) => list.items.some((item) => item.mark.place.index === index));
    const complete = ended.test(paragraphs[index - 1]?.text ?? '');
    if (isClosing(text)) return { index, offset: 0 };
    if (complete && !listed && items.length > 1 && index - first > usual) return { index, offset: 0 };
  }
  return closingInside(paragraphs, last);
}

/** The paragraph of the item holds its heading and no more. */
function isBare(paragraphs: Paragraph[], { mark }: Item): boolean {
  const text = (paragraphs[mark.place.index]?.text ?? '').slice(mark.place.offset + mark.length).trim();
  return text.length <= 24 && !/[。；：:，].+/.test(text);
}

function lastIndex(to: Place): number {
  return to.offset === 0 ? to.index - 1 : to.index;
}

function closingInside(paragraphs: Paragraph[], last: Item): Place | null {
  const index = lastIndex(last.stretch.to);
  const from = index === last.mark.place.index ? last.mark.place.offset + last.mark.length : 0;
  for (const sentence of splitSentences(paragraphs[index]?.text ?? '')) {
    if (sentence.start > from && isClosing(sentence.text)) return { index, offset: sentence.start };
  }
  return null;
}

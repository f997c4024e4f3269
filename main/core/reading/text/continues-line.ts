import { isHeadingStyle, readOrdinalMark } from '#core/language/ordinal-mark.ts';
import type { SourceLine } from './source-line.ts';

// A sentence ends with its stop, with a bracket or a quotation mark behind it, or with a remark in brackets that follows it.
const closing = /(?:[。！!？?；;：:]|[。！!？?][”’」』）)]+|[。！!？?；;][（(][^（）()]*[）)])$/;
const opening = '（(《〈“‘「【〔';
const shutting = '）)》〉”’」】〕';
const article = /^第\s?[〇零一二三四五六七八九十百\d]{1,4}\s?(?:[章节条编篇款](?!第|规定)|部分)/;
const ownLine =
  /^(?:附\s?件|附[:：]|备注|注[:：]|表\s?\d|图\s?\d|单位[:：]|专栏|联系人[:：]|抄送[:：]|主送[:：]|(?:出席|列席|请假|缺席|议\s?题|案\s?由|案\s?据|提议案人|领衔人|附议人|方\s?案)\s?[:：（(]|(?:项目背景|项目内容|年度目标|资金安排|资金来源|完成时限)(?:[:：]|\s|$)|(?:牵头|配合|责任|主办|协办|承办)(?:部门|单位))/;
// A field of a form by its label: 案由：, 领衔代表：.
const labelled = /^[\u4e00-\u9fff]{2,6}[:：]/;
const openEnd = /[的和与及或在以对于从把被将并且其]$/;
const openHeading = /[的和与及、，,]$/;
// A particle cannot open a paragraph, but words that begin with its character can: 着力, 地区, 了解, 得益, 的确.
const cannotOpen =
  /^(?:[，,。、；;：:！!？?）)》〉”’%％]|的(?!确)|了(?![解却如])|着(?![力眼重手实陆装])|地(?![区方处铁下理表税块级质震市面位产名标])|得(?![到益以分知力]))/;

/**
 * Whether `next` goes on the paragraph whose last line so far is `last` and whose first is `first`: `wrap` when the line was
 * full, `cut` when a sentence was cut by a page break or blank line, null when a new paragraph starts.
 */
export function continuesLine(last: SourceLine, next: SourceLine, first: SourceLine): 'wrap' | 'cut' | null {
  if (last.role !== 'text' || next.role !== 'text') return null;
  if (last.hint?.wholeParagraph || next.hint?.heading !== undefined) return null;
  if (last.hint?.heading !== undefined && last.hint.heading <= 9) return null;
  if (cannotOpen.test(next.text) && !/[。！!？?]$/.test(last.text)) return 'cut';
  if (startsItem(next.text) || ownLine.test(next.text) || isIndented(next, last) || isSetIn(next, last)) return null;
  if (ownLabel(last.text) || (labelled.test(first.text) && labelled.test(next.text))) return null;
  return last.measure === null ? cutGround(last, next, first) : wrapGround(last, next, first);
}

function startsItem(text: string): boolean {
  if (article.test(text)) return true;
  const mark = readOrdinalMark(text);
  return (
    mark !== null && (isHeadingStyle(mark.style) || mark.style === '①' || mark.style === '●' || mark.style === '——')
  );
}

/** `案  由：`, `项目背景`, `附件 1`: labels that stand by themselves. */
function ownLabel(text: string): boolean {
  return text.length <= 12 && ownLine.test(text) && !/[，,。]/.test(text);
}

/** Where paragraphs are indented, the indent says that a new one starts. */
function isIndented(next: SourceLine, last: SourceLine): boolean {
  const deep = /^(?:\u3000{1,4}|\t| {2,})\S/.test(next.raw);
  return deep && /[。！!？?；;：:”）]$/.test(last.text);
}

/** A format that draws pages has measured the indent; inside a block that is set in as a whole it says nothing. */
function isSetIn(next: SourceLine, last: SourceLine): boolean {
  return (next.hint?.indent ?? 0) >= 2 && ((last.hint?.indent ?? 0) < 2 || last.hint?.short === true);
}

function wrapGround(last: SourceLine, next: SourceLine, first: SourceLine): 'wrap' | 'cut' | null {
  const measure = last.measure ?? 0;
  if (looksLikeList(last) || looksLikeList(next)) return null;
  if (closing.test(last.text)) return isFullStopAtEdge(last, next, measure) ? 'wrap' : null;
  // The first line of a paragraph is set two characters in, and a number or word that does not fit goes down whole.
  const full = last.width >= measure - 3.5;
  if (isHeadingLine(first, last)) {
    if (continuesHeading(last, next)) return 'wrap';
    // A heading that fills its line is told by the set-in line under it; the second line of an item is full.
    const setIn = next.width <= measure - 2.5 && next.width >= measure - 4.5 && !closing.test(next.text);
    return last.width >= measure - 2.5 && !setIn ? 'wrap' : null;
  }
  if (full) return 'wrap';
  const longWord = /^[0-9A-Za-z]/.test(next.text) && /[，,。；;]/.test(last.text) && last.width >= measure * 0.6;
  if (longWord) return 'wrap';
  const openProse = /[，,、]$/.test(last.text) || depthOf(last.text) > 0;
  return openProse && last.width >= measure * 0.4 ? 'cut' : null;
}

/** A sentence that ends just at the edge: the paragraph goes on unless the next line is set in like a first line. */
function isFullStopAtEdge(last: SourceLine, next: SourceLine, measure: number): boolean {
  if (last.width < measure - 1.5 || startsRun(next.text)) return false;
  if (next.width < measure * 0.6 && !/[，,。；;：:、]/.test(next.text)) return false;
  const narrowest = (next.measure ?? measure) - 4;
  const setIn = next.width <= last.width - 1.5 && next.width >= narrowest && !closing.test(next.text);
  return !setIn;
}

function cutGround(last: SourceLine, next: SourceLine, first: SourceLine): 'cut' | null {
  if (closing.test(last.text)) return null;
  if (/[，,、]$/.test(last.text)) return 'cut';
  const open = depthOf(last.text) > 0;
  if (open && last.width >= 12) return 'cut';
  if (isHeadingLine(first, last)) return continuesHeading(last, next) ? 'cut' : null;
  const sentence = /[，,。；;]/.test(last.text);
  if (/[）)”’]$/.test(last.text) && !sentence) return null;
  if (/[）)]$/.test(last.text) && last.width < 40) return null;
  if (sentence && last.width >= 16) return 'cut';
  if (openEnd.test(last.text) && last.width >= 12) return 'cut';
  return last.width >= 18 && /[。；;]$/.test(next.text) ? 'cut' : null;
}

/** A numbered line without a sentence mark is a heading as far as it goes. */
function isHeadingLine(first: SourceLine, last: SourceLine): boolean {
  if (first !== last) return false;
  const mark = readOrdinalMark(first.text);
  if (mark === null || !isHeadingStyle(mark.style)) return article.test(first.text) && first.width < 24;
  return !/[。；;]/.test(first.text) && first.width < 62;
}

function continuesHeading(last: SourceLine, next: SourceLine): boolean {
  if (openHeading.test(last.text)) return true;
  return next.width <= 14 && last.width >= 16 && !/[。；;：:，,]/.test(next.text);
}

function startsRun(text: string): boolean {
  const mark = readOrdinalMark(text);
  return mark !== null && mark.number > 0;
}

/** Rows of names or values: several gaps and no sentence. */
function looksLikeList({ text }: SourceLine): boolean {
  return (text.match(/ /g) ?? []).length >= 2 && !/[，,。；;]/.test(text);
}

function depthOf(text: string): number {
  let depth = 0;
  for (const character of text) {
    if (opening.includes(character)) depth += 1;
    else if (shutting.includes(character)) depth = Math.max(0, depth - 1);
  }
  return depth;
}

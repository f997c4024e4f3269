import { isHeadingStyle, readOrdinalMark } from '#shared/text/ordinal-mark.ts';
import type { SourceLine } from './source-line.ts';

const closing = /[。！？；：:]$/;
const opening = '（(《〈“‘「【〔';
const shutting = '）)》〉”’」】〕';
const article = /^第\s?[〇零一二三四五六七八九十百\d]{1,4}\s?(?:[章节条编篇款](?!第|规定)|部分)/;
const ownLine =
  /^(?:附\s?件|附[:：]|备注|注[:：]|表\s?\d|图\s?\d|单位[:：]|专栏|联系人|抄送|主送|出席|列席|请假|缺席|议\s?题|案\s?由|案\s?据|提议案人|方\s?案|项目背景|项目内容|年度目标|资金安排|资金来源|牵头部门|配合部门|责任单位|完成时限)/;
const openEnd = /[的和与及、，或在为以对于从向把被将并而且其]$/;
const cannotOpen = /^[，。、；：！？）)》〉”’%％的了着地得]/;

/**
 * Whether `next` goes on the paragraph whose last line so far is `last` and whose first is `first`: `wrap` when the line was
 * full, `cut` when a sentence was cut by a page break or blank line, null when a new paragraph starts.
 */
export function continuesLine(last: SourceLine, next: SourceLine, first: SourceLine): 'wrap' | 'cut' | null {
  if (last.role !== 'text' || next.role !== 'text') return null;
  if (last.hint?.wholeParagraph || next.hint?.heading !== undefined) return null;
  if (last.hint?.heading !== undefined && last.hint.heading <= 9) return null;
  if (cannotOpen.test(next.text) && !/[。！？]$/.test(last.text)) return 'cut';
  if (startsItem(next.text) || ownLine.test(next.text) || isIndented(next, last)) return null;
  if (ownLabel(last.text)) return null;
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
  return text.length <= 12 && ownLine.test(text) && !/[，。]/.test(text);
}

/** Where paragraphs are indented, the indent says that a new one starts. */
function isIndented(next: SourceLine, last: SourceLine): boolean {
  const deep = /^(?:\u3000{1,4}|\t| {2,})\S/.test(next.raw);
  return deep && /[。！？；：”）]$/.test(last.text);
}

function wrapGround(last: SourceLine, next: SourceLine, first: SourceLine): 'wrap' | 'cut' | null {
  const measure = last.measure ?? 0;
  const full = last.width >= measure - 3;
  if (!full) {
    const openProse = /[，、]$/.test(last.text) || depthOf(last.text) > 0;
    return openProse && last.width >= measure * 0.4 && !looksLikeList(last, first) ? 'cut' : null;
  }
  if (!closing.test(last.text)) return isHeadingLine(first, last) && last.width < measure - 1.5 ? null : 'wrap';
  if (/[；：:]$/.test(last.text) && last.width >= measure - 1.5 && next.gap <= last.gap + 1)
    return startsRun(next.text) ? null : 'wrap';
  // A full line that ends a sentence: the first line of a paragraph is set two characters in.
  const runsOn = next.width >= (next.measure ?? measure) - 1;
  const firstOfNew =
    next.width <= (next.measure ?? measure) - 1.5 &&
    next.width >= (next.measure ?? measure) - 4.5 &&
    !closing.test(next.text);
  if (firstOfNew || startsRun(next.text)) return null;
  return runsOn || last.width >= measure - 1 ? 'wrap' : null;
}

function cutGround(last: SourceLine, next: SourceLine, first: SourceLine): 'cut' | null {
  if (closing.test(last.text)) return null;
  if (/[，、]$/.test(last.text)) return 'cut';
  const open = depthOf(last.text) > 0;
  if (open && last.width >= 12) return 'cut';
  if (isHeadingLine(first, last)) return continuesHeading(last, next) ? 'cut' : null;
  const sentence = /[，。；]/.test(last.text);
  if (/[）)”’]$/.test(last.text) && !sentence) return null;
  if (/[）)]$/.test(last.text) && last.width < 40) return null;
  if (sentence && last.width >= 16) return 'cut';
  if (openEnd.test(last.text) && last.width >= 12) return 'cut';
  return last.width >= 18 && /[。；]$/.test(next.text) ? 'cut' : null;
}

/** A numbered line without a sentence mark is a heading as far as it goes. */
function isHeadingLine(first: SourceLine, last: SourceLine): boolean {
  if (first !== last) return false;
  const mark = readOrdinalMark(first.text);
  if (mark === null || !isHeadingStyle(mark.style)) return article.test(first.text) && first.width < 24;
  return !/[。；]/.test(first.text) && first.width < 62;
}

function continuesHeading(last: SourceLine, next: SourceLine): boolean {
  if (openEnd.test(last.text)) return true;
  return next.width <= 14 && last.width >= 16 && !/[。；：:，]/.test(next.text);
}

function startsRun(text: string): boolean {
  const mark = readOrdinalMark(text);
  return mark !== null && mark.number > 0;
}

/** Rows of names or values: several gaps and no sentence. */
function looksLikeList(last: SourceLine, first: SourceLine): boolean {
  return (last.text.match(/ /g) ?? []).length >= 2 && !/[，。]/.test(first.text);
}

function depthOf(text: string): number {
  let depth = 0;
  for (const character of text) {
    if (opening.includes(character)) depth += 1;
    else if (shutting.includes(character)) depth = Math.max(0, depth - 1);
  }
  return depth;
}

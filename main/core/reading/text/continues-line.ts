import { hasOpenBracket } from '#core/language/open-brackets.ts';
import { isHeadingStyle, readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { anyMatch } from '#core/rules/first-match.ts';
import {
  cannotOpenRules,
  closesSentence,
  endsInShut,
  endsOpen,
  headingEndsOpen,
  holdsAnyPause,
  holdsClauseMark,
  opensChapter,
  opensWithLabel,
  opensWithLongWord,
  ownLineRules,
  setIn,
} from './continues-line.rules.ts';
import {
  endsInBracket,
  endsInComma,
  endsParagraph,
  endsPassage,
  endsSentence,
  holdsClauses,
  holdsGaps,
  holdsPassage,
} from './line-marks.rules.ts';
import type { SourceLine } from './source-line.ts';

/**
 * Whether `next` goes on the paragraph whose last line so far is `last` and whose first is `first`: `wrap` when the line was
 * full, `cut` when a sentence was cut by a page break or blank line, null when a new paragraph starts.
 */
export function continuesLine(last: SourceLine, next: SourceLine, first: SourceLine): 'wrap' | 'cut' | null {
  if (last.role !== 'text' || next.role !== 'text') return null;
  if (last.hint?.wholeParagraph || next.hint?.heading !== undefined) return null;
  if (last.hint?.heading !== undefined && last.hint.heading <= 9) return null;
  if (anyMatch(cannotOpenRules, next.text) && !endsSentence.form.test(last.text)) return 'cut';
  if (startsItem(next.text) || anyMatch(ownLineRules, next.text) || isIndented(next, last) || isSetIn(next, last))
    return null;
  if (ownLabel(last.text) || (opensWithLabel.form.test(first.text) && opensWithLabel.form.test(next.text))) return null;
  return last.measure === null ? cutGround(last, next, first) : wrapGround(last, next, first);
}

function startsItem(text: string): boolean {
  if (opensChapter.form.test(text)) return true;
  const mark = readOrdinalMark(text);
  return (
    mark !== null && (isHeadingStyle(mark.style) || mark.style === '①' || mark.style === '●' || mark.style === '——')
  );
}

/** `案  由：`, `项目背景`, `附件 1`: labels that stand by themselves. */
function ownLabel(text: string): boolean {
  return text.length <= 12 && anyMatch(ownLineRules, text) && !holdsClauses.form.test(text);
}

/** Where paragraphs are indented, the indent says that a new one starts. */
function isIndented(next: SourceLine, last: SourceLine): boolean {
  return setIn.form.test(next.raw) && endsParagraph.form.test(last.text);
}

/** A format that draws pages has measured the indent; inside a block that is set in as a whole it says nothing. */
function isSetIn(next: SourceLine, last: SourceLine): boolean {
  return (next.hint?.indent ?? 0) >= 2 && ((last.hint?.indent ?? 0) < 2 || last.hint?.short === true);
}

function wrapGround(last: SourceLine, next: SourceLine, first: SourceLine): 'wrap' | 'cut' | null {
  const measure = last.measure ?? 0;
  if (looksLikeList(last) || looksLikeList(next)) return null;
  if (closesSentence.form.test(last.text)) return isFullStopAtEdge(last, next, measure) ? 'wrap' : null;
  // The first line of a paragraph is set two characters in, and a number or word that does not fit goes down whole.
  const full = last.width >= measure - 3.5;
  if (isHeadingLine(first, last)) {
    if (continuesHeading(last, next)) return 'wrap';
    // A heading that fills its line is told by the set-in line under it; the second line of an item is full.
    const setIn = next.width <= measure - 2.5 && next.width >= measure - 4.5 && !closesSentence.form.test(next.text);
    return last.width >= measure - 2.5 && !setIn ? 'wrap' : null;
  }
  if (full) return 'wrap';
  const longWord =
    opensWithLongWord.form.test(next.text) && holdsClauses.form.test(last.text) && last.width >= measure * 0.6;
  if (longWord) return 'wrap';
  const openProse = endsInComma.form.test(last.text) || hasOpenBracket(last.text);
  return openProse && last.width >= measure * 0.4 ? 'cut' : null;
}

/** A sentence that ends just at the edge: the paragraph goes on unless the next line is set in like a first line. */
function isFullStopAtEdge(last: SourceLine, next: SourceLine, measure: number): boolean {
  if (last.width < measure - 1.5 || startsRun(next.text)) return false;
  if (next.width < measure * 0.6 && !holdsAnyPause.form.test(next.text)) return false;
  const narrowest = (next.measure ?? measure) - 4;
  const setIn = next.width <= last.width - 1.5 && next.width >= narrowest && !closesSentence.form.test(next.text);
  return !setIn;
}

function cutGround(last: SourceLine, next: SourceLine, first: SourceLine): 'cut' | null {
  if (closesSentence.form.test(last.text)) return null;
  if (endsInComma.form.test(last.text)) return 'cut';
  const open = hasOpenBracket(last.text);
  if (open && last.width >= 12) return 'cut';
  if (isHeadingLine(first, last)) return continuesHeading(last, next) ? 'cut' : null;
  const sentence = holdsClauses.form.test(last.text);
  if (endsInShut.form.test(last.text) && !sentence) return null;
  if (endsInBracket.form.test(last.text) && last.width < 40) return null;
  if (sentence && last.width >= 16) return 'cut';
  if (endsOpen.form.test(last.text) && last.width >= 12) return 'cut';
  return last.width >= 18 && endsPassage.form.test(next.text) ? 'cut' : null;
}

/** A numbered line without a sentence mark is a heading as far as it goes. */
function isHeadingLine(first: SourceLine, last: SourceLine): boolean {
  if (first !== last) return false;
  const mark = readOrdinalMark(first.text);
  if (mark === null || !isHeadingStyle(mark.style)) return opensChapter.form.test(first.text) && first.width < 24;
  return !holdsPassage.form.test(first.text) && first.width < 62;
}

function continuesHeading(last: SourceLine, next: SourceLine): boolean {
  if (headingEndsOpen.form.test(last.text)) return true;
  return next.width <= 14 && last.width >= 16 && !holdsClauseMark.form.test(next.text);
}

function startsRun(text: string): boolean {
  const mark = readOrdinalMark(text);
  return mark !== null && mark.number > 0;
}

/** Rows of names or values: several gaps and no sentence. */
function looksLikeList({ text }: SourceLine): boolean {
  return holdsGaps.form.test(text) && !holdsClauses.form.test(text);
}

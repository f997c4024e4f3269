import { isHeadingStyle, readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { isLetterSpaced } from '../text/clean-line.ts';
import type { SourceLine } from '../text/source-line.ts';
import { titleKey } from '../text/title-key.ts';
import { isAttachmentLabel, isPieceLabel, isSeriesLabel } from './attachment-label.ts';
import {
  isCountLine,
  isDocumentNumber,
  isSalutation,
  isSerialLine,
  isVersionSuffix,
  readByline,
  startsNote,
} from './byline-form.ts';
import { cleanTitle, hasOpenBracket, holdsPaperNoun, titleStrength } from './title-form.ts';

export type TitleRun = {
  title: string;
  /** Number of lines of the flow that the title takes. */
  length: number;
  strength: 'strong' | 'weak' | 'none';
};

const mostLines = 7;
// A line of an agenda or a schedule says what is done; a title names a paper.
const actionFirst =
  /^(?:听取|审议|审查|表决|通过|召开|举行|宣布|讨论|研究|推选|推定|酝酿|继续|传达|学习|组织|开展|完成|提请|印发)(?!.{0,20}(?:办法|规定|条例|规则|方案|纲要|意见)$)/;
// The meeting's place and term stand before its number; a line that starts with the number is the second half of something.
const secondHalf = /^第\s?[〇零一二三四五六七八九十百\d]{1,5}\s?次/;
// `41 土地利用率 完成`: a row of a table that lost its lines. Titles start with years, not with row numbers.
const rowNumber = /^\d{1,3}(?![\d年月日个件项届次])/;
const chapter = /^第\s?[〇零一二三四五六七八九十百\d]{1,4}\s?(?:[章节条编篇款]|部分)/;

/**
 * Reads the title that would start at `start` of the flow, over as many lines as belong to it; null when no title can
 * start there. Where the lines end in a noun of papers more than once (`…议案 / 处理意见的报告`), the longest reading wins.
 */
export function readTitle(flow: SourceLine[], start: number): TitleRun | null {
  const lines: SourceLine[] = [];
  let ended: 'head' | 'body' = 'body';
  for (let index = start; index < flow.length && lines.length < mostLines; index += 1) {
    const line = flow[index];
    if (line === undefined || !canBeTitleLine(line, lines)) {
      ended = line !== undefined && endsTitle(line) ? 'head' : 'body';
      break;
    }
    lines.push(line);
    if (isSerialLine(line.text)) {
      ended = 'head';
      break;
    }
  }
  return choose(lines, ended);
}

function canBeTitleLine(line: SourceLine, before: SourceLine[]): boolean {
  const { text } = line;
  if (line.role !== 'text' || text === '' || line.width > 80) return false;
  // No title begins with a line of one character; columns of numbers have very many of them.
  if (before.length === 0 && line.width < 2) return false;
  if (before.length > 0 && (line.gap > 3 || line.pageTop)) return false;
  if (before.length > 0 && (isSerialLine(text) || isVersionSuffix(text))) return true;
  const soFar = before.map((each) => each.text);
  const open = before.length > 0 && hasOpenBracket(soFar.join(''));
  if (/[。！!？?]/.test(text) || (/[；;：:]$/.test(text) && !open)) return false;
  if (/[，,、]$/.test(text) && !hasOpenBracket(soFar.join('') + text) && line.width > 30) return false;
  const mark = readOrdinalMark(text);
  if (!open && ((mark !== null && isHeadingStyle(mark.style)) || chapter.test(text))) return false;
  if (
    startsNote(text) ||
    isDocumentNumber(text) ||
    isSalutation(text) ||
    isAttachmentLabel(text) ||
    isSeriesLabel(text) ||
    isPieceLabel(text) ||
    /^附(?:件)?\s?\d*\s?[:：.．]/.test(text)
  )
    return false;
  if (isCountLine(text) || (/[：:]/.test(text) && !open) || isNameRow(text)) return false;
  if (before.length === 0 && (actionFirst.test(text) || secondHalf.test(text) || rowNumber.test(text))) return false;
  if (/^(?:\d+\s?[.．、]|\d{1,2}[:：]\d\d|表\s?\d|图\s?\d|单位[:：]|注[:：]|备注)/.test(text)) return false;
  if (before.length === 0) return !isAuthorLine(text);
  // Cleaning is dear, and most lines are no part of any title.
  if (open || !holdsPaperNoun(soFar.join(''))) return true;
  const title = cleanTitle(soFar);
  if (titleStrength(title) === 'none') return true;
  if (titleStrength(cleanTitle([...soFar, text])) === 'strong') return !isOwnHeading(title, text);
  const byline = readByline(text);
  return byline === null || (byline.form === 'names' && titleStrength(text.replaceAll(' ', '')) !== 'none');
}

/** A row of names: three or more short words apart, of which the title of a paper has none. */
function isNameRow(text: string): boolean {
  if (/[（(](?:女|兼|[\u3400-\u9fff]{1,3}族)[，,）)]/.test(text)) return true;
  const words = text.split(' ');
  return (
    words.length >= 3 &&
    titleStrength(text.replaceAll(' ', '')) === 'none' &&
    words.every((word) => word.length <= 9) &&
    !isLetterSpaced(text)
  );
}

/** The title of a web page and that of the paper under it, one the end of the other, are one title. */
function withoutRepeats(texts: string[]): string[] {
  const kept: string[] = [];
  for (const text of texts) {
    const soFar = titleKey(kept.join(''));
    const repeats =
      titleStrength(text.replaceAll(' ', '')) === 'strong' && titleStrength(cleanTitle(kept)) === 'strong';
    if (kept.length === 0 || !repeats || !soFar.endsWith(titleKey(text))) kept.push(text);
  }
  return kept;
}

/** Some papers print office and name above the title. */
function isAuthorLine(text: string): boolean {
  return titleStrength(text.replaceAll(' ', '')) === 'none' && readByline(text)?.form === 'office-and-name';
}

/** The next line is a title by itself, not the second half of this one: two papers' titles in a list. */
function isOwnHeading(title: string, next: string): boolean {
  return /^关于/.test(title) && /^关于/.test(next) && titleStrength(title) === 'strong';
}

function endsTitle(line: SourceLine): boolean {
  const { text } = line;
  return startsNote(text) || isSalutation(text) || isDocumentNumber(text) || readByline(text) !== null;
}

function choose(lines: SourceLine[], ended: 'head' | 'body'): TitleRun | null {
  if (lines.length === 0) return null;
  const isPlain =
    !lines.some((line) => isSerialLine(line.text)) && !holdsPaperNoun(lines.map((line) => line.text).join(''));
  if (isPlain && ended === 'body') return null;
  let strong = 0;
  let weak = 0;
  let width = 0;
  for (const [order, line] of lines.entries()) {
    width += line.width;
    if (width > 130) break;
    const title = cleanTitle(lines.slice(0, order + 1).map((each) => each.text));
    if (hasOpenBracket(title)) continue;
    const strength = isSerialLine(line.text) && order > 0 ? 'strong' : titleStrength(title);
    if (strength === 'strong') strong = order + 1;
    else if (strength === 'weak') weak = order + 1;
  }
  const length = strong || weak || (ended === 'head' && width <= 60 ? lines.length : 0);
  if (length === 0) return null;
  const title = cleanTitle(withoutRepeats(lines.slice(0, length).map((line) => line.text)));
  return { title, length, strength: strong ? 'strong' : weak ? 'weak' : 'none' };
}

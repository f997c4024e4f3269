import { isHeadingStyle } from '#core/language/mark-styles.ts';
import { hasOpenBracket } from '#core/language/open-brackets.ts';
import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { titleKey } from '#core/language/title-key.ts';
import { anyMatch } from '#core/rules/first-match.ts';
import { isLetterSpaced } from '../text/clean-line.ts';
import { endsInComma } from '../text/line-marks.rules.ts';
import type { SourceLine } from '../text/source-line.ts';
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
import { cleanTitle, holdsPaperNoun, titleStrength } from './title-form.ts';
import { type NoTitleRule, noTitleRules, personRemark, pointInTitle } from './title-line.rules.ts';

export type TitleRun = {
  title: string;
  /** Number of lines of the flow that the title takes. */
  length: number;
  strength: 'strong' | 'weak' | 'none';
};

/** Lines of a title beyond which no paper's title goes. */
const mostLines = 7;
/** Columns (a Chinese sign takes two) of a line, of a whole title, and of one that only its place tells. */
const widest = { line: 80, title: 130, untold: 60 };
/** Columns of a line beyond which a comma at its end means prose. */
const widestBeforeComma = 30;
/** Lines left blank, at most, between the lines of one title. */
const widestGap = 3;
/** Words of a row of names: so many at least, each of so many signs at most. */
const nameRow = { words: 3, signs: 9 };

const refusing = (where: NoTitleRule['where']) => noTitleRules.filter((rule) => rule.where === where);
const noTitle = refusing('anywhere');
const noTitleOutside = refusing('outside');
const noTitleFirst = refusing('first');

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
  if (line.role !== 'text' || text === '' || line.width > widest.line) return false;
  // No title begins with a line of one character; columns of numbers have very many of them.
  if (before.length === 0 && line.width < 2) return false;
  if (before.length > 0 && (line.gap > widestGap || line.pageTop)) return false;
  if (before.length > 0 && (isSerialLine(text) || isVersionSuffix(text))) return true;
  const soFar = before.map((each) => each.text);
  const open = before.length > 0 && hasOpenBracket(soFar.join(''));
  const isPoint = isPointNamed(text, soFar);
  if (anyMatch(noTitle, text) || (!open && !isPoint && anyMatch(noTitleOutside, text))) return false;
  if (before.length === 0 && anyMatch(noTitleFirst, text)) return false;
  if (line.width > widestBeforeComma && endsInComma.form.test(text) && !hasOpenBracket(soFar.join('') + text))
    return false;
  const mark = readOrdinalMark(text);
  if (!open && !isPoint && mark !== null && isHeadingStyle(mark.style)) return false;
  if (
    startsNote(text) ||
    isDocumentNumber(text) ||
    isSalutation(text) ||
    isAttachmentLabel(text) ||
    isSeriesLabel(text) ||
    isPieceLabel(text) ||
    isCountLine(text) ||
    isNameRow(text)
  )
    return false;
  if (before.length === 0) return !isAuthorLine(text);
  // Cleaning is dear, and most lines are no part of any title.
  if (open || !holdsPaperNoun(soFar.join(''))) return true;
  const title = cleanTitle(soFar);
  if (titleStrength(title) === 'none') return true;
  if (titleStrength(cleanTitle([...soFar, text])) === 'strong') return !isOwnHeading(title, text);
  const byline = readByline(text);
  return byline === null || (byline.form === 'names' && titleStrength(text.replaceAll(' ', '')) !== 'none');
}

/** 第二条重新办理情况的复函 as the rest of a title: the point that it names, and no article of a law. */
function isPointNamed(text: string, soFar: readonly string[]): boolean {
  const rest = pointInTitle.form.find(text)?.groups.rest;
  if (soFar.length === 0 || rest === undefined || titleStrength(rest) === 'none') return false;
  return titleStrength(cleanTitle([...soFar, text])) === 'strong';
}

/** A row of names: three or more short words apart, of which the title of a paper has none. */
function isNameRow(text: string): boolean {
  if (personRemark.form.test(text)) return true;
  const words = text.split(' ');
  return (
    words.length >= nameRow.words &&
    titleStrength(text.replaceAll(' ', '')) === 'none' &&
    words.every((word) => word.length <= nameRow.signs) &&
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
  return title.startsWith('关于') && next.startsWith('关于') && titleStrength(title) === 'strong';
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
    if (width > widest.title) break;
    const title = cleanTitle(lines.slice(0, order + 1).map((each) => each.text));
    if (hasOpenBracket(title)) continue;
    const strength = isSerialLine(line.text) && order > 0 ? 'strong' : titleStrength(title);
    if (strength === 'strong') strong = order + 1;
    else if (strength === 'weak') weak = order + 1;
  }
  const length = strong || weak || (ended === 'head' && width <= widest.untold ? lines.length : 0);
  if (length === 0) return null;
  const title = cleanTitle(withoutRepeats(lines.slice(0, length).map((line) => line.text)));
  return { title, length, strength: strong ? 'strong' : weak ? 'weak' : 'none' };
}

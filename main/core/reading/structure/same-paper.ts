import { titleKey } from '#core/language/title-key.ts';
import { holdsPassage } from '../text/line-marks.rules.ts';
import type { SourceLine } from '../text/source-line.ts';
import type { Head } from './head.ts';

// More lines than any head has: a list of titles, each of them to be judged by itself.
const mostLines = 8;

/**
 * Web pages print the title twice, once for the page and once for the paper. When `next` says the title of `previous` again (one
 * may carry the organ before it) and nothing stands between, the two are one head; else null.
 */
export function samePaper(previous: Head | undefined, next: Head, flow: SourceLine[]): Head | null {
  if (previous === undefined) return null;
  const between = next.start - previous.bodyStart - next.leadLines.length;
  // A title that goes on being printed is a list of titles; merging it without end would also cost the square of its length.
  if (previous.titleLines.length + next.titleLines.length > 12) return null;
  if (between > 2 || previous.titleLines.length > mostLines) return null;
  if (
    flow
      .slice(previous.bodyStart, next.start)
      .some((line) => line.role !== 'text' || line.width > 30 || holdsPassage.form.test(line.text))
  )
    return null;
  const first = titleKey(previous.title);
  const second = titleKey(next.title);
  if (
    second.length < 6 ||
    !(first.endsWith(second) || second.endsWith(first) || (between === 0 && areAlike(first, second)))
  )
    return null;
  if (
    previous.notes.length > 0 ||
    previous.hasSalutation ||
    next.isAttachment ||
    (previous.inContents && next.inContents)
  )
    return null;
  const longer = first.length >= second.length ? previous.title : next.title;
  const lines = Array.from({ length: next.start - previous.bodyStart }, (_, order) => previous.bodyStart + order);
  return {
    ...next,
    start: previous.start,
    title: longer,
    titleLines: [...previous.titleLines, ...next.titleLines],
    bylineLines: [...previous.bylineLines, ...lines, ...next.bylineLines],
    leadLines: previous.leadLines,
    author: next.author ?? previous.author,
    office: next.office ?? previous.office,
    score: Math.max(previous.score, next.score) + 1,
    because: [...next.because, 'title-twice'],
  };
}

/** Most pairs of neighbouring characters are the same: one printing lost some characters. */
function areAlike(first: string, second: string): boolean {
  const pairs = (text: string) =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
  const own = pairs(first);
  const other = pairs(second);
  const common = [...own].filter((pair) => other.has(pair)).length;
  return common >= Math.max(own.size, other.size) * 0.75;
}

/**
 * A heading of its own right above the title, with nothing under it and on the same page (`云泽市人大常委会审议意见书` above the title of
 * the opinion), is part of the head of the paper. Null when `previous` is more than that.
 */
export function withLetterhead(previous: Head | undefined, next: Head, flow: SourceLine[]): Head | null {
  if (previous === undefined || flow[next.start]?.pageTop === true || next.inContents) return null;
  if (previous.bodyStart < next.start - next.leadLines.length || previous.inContents || previous.isAttachment)
    return null;
  if (previous.notes.length > 0 || previous.hasSalutation || previous.author !== null) return null;
  return {
    ...next,
    leadLines: [...previous.leadLines, ...previous.titleLines, ...previous.bylineLines, ...next.leadLines],
  };
}

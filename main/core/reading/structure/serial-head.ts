import { closeUp } from '../text/clean-line.ts';
import type { SourceLine } from '../text/source-line.ts';
import { type Head, nothingAround } from './head.ts';
import { serialAtEnd, seriesTitle } from './label.rules.ts';

/**
 * The head of a paper of which only `（第二号）` is printed, because it follows another of the same series (公告). Its title is that
 * of the series with its own number. Null unless the paper before is of such a series and the line stands by itself.
 */
export function serialHead(flow: SourceLine[], start: number, previous: Head | undefined): Head | null {
  const line = flow[start];
  if (line === undefined || previous === undefined || !seriesTitle.form.test(previous.title)) return null;
  if (!serialAtEnd.form.test(previous.title)) return null;
  const base = serialAtEnd.form.replace(previous.title);
  const serial = closeUp(line.text).replace('(', '（').replace(')', '）').replaceAll(' ', '');
  return {
    start,
    bodyStart: start + 1,
    title: `${base}${serial}`,
    titleLines: [start],
    ...nothingAround(),
    score: 4,
    because: ['number-of-series'],
  };
}

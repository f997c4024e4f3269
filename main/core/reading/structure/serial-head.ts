import { closeUp } from '../text/clean-line.ts';
import type { SourceLine } from '../text/source-line.ts';
import type { Head } from './head.ts';

const serialAtEnd = /[（(]?\s?第\s?[〇零一二三四五六七八九十百\d]{1,5}\s?[号次期]\s?[)）]?$/;

/**
 * The head of a paper of which only `（第二号）` is printed, because it follows another of the same series (公告). Its title is that
 * of the series with its own number. Null unless the paper before is of such a series and the line stands by itself.
 */
export function serialHead(flow: SourceLine[], start: number, previous: Head | undefined): Head | null {
  const line = flow[start];
  if (line === undefined || previous === undefined || !/公告|通告|公报|决定|命令/.test(previous.title)) return null;
  if (!serialAtEnd.test(previous.title)) return null;
  const base = previous.title.replace(serialAtEnd, '');
  const serial = closeUp(line.text).replace(/^\(/, '（').replace(/\)$/, '）').replaceAll(' ', '');
  return {
    start,
    bodyStart: start + 1,
    title: `${base}${serial}`,
    titleLines: [start],
    bylineLines: [],
    leadLines: [],
    isAttachment: false,
    author: null,
    office: null,
    notes: [],
    hasSalutation: false,
    inContents: false,
    contentsPage: null,
    score: 4,
    because: ['number-of-series'],
  };
}

import type { AlarmPaper } from '../alarms/alarm-paper.ts';

/** An invented paper for tests: one paragraph per line, numbered from 1. */
export function inventPaper(document: string, date: string | null, text: string): AlarmPaper {
  const paragraphs = text
    .split('\n')
    .map((line, at) => ({ text: line, firstLine: at + 1, lastLine: at + 1, page: null }));
  return { document, title: `文件${document}`, date, paragraphs };
}

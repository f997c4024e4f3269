import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import { CoreError } from '../core-error.ts';
import type { DrawnText } from './drawn-text.ts';
import { drawText } from './formats/draw-text.ts';
import { readLimits } from './formats/limits.ts';
import type { ScanWay } from './formats/scan/scan-way.ts';
import type { ReadPaper } from './structure/read-paper.ts';
import { readPapers } from './structure/read-papers.ts';
import { type MarkedText, markText } from './text/mark-text.ts';

export type ReadEntries = {
  drawn: DrawnText;
  marked: MarkedText;
  papers: ReadPaper[];
  outside: Set<number>;
  warnings: ReadWarning[];
};

/**
 * Reads the entries of a zip as one source: each is drawn and cut by itself, its lines numbered on from the entry before. An entry
 * that cannot be read gives the warning `entry-not-read` with its name and code, and no lines.
 */
export async function readEntries(container: DrawnText, scan: ScanWay): Promise<ReadEntries> {
  const joined: ReadEntries = {
    drawn: { ...container, lines: [], messages: [...container.messages] },
    marked: { views: [], flow: [], contents: [], warnings: [] },
    papers: [],
    outside: new Set(),
    warnings: [],
  };
  for (const entry of container.entries ?? []) {
    try {
      add(joined, await drawText(entry.bytes, entry.name, readLimits, { ...scan, known: [] }), entry.name);
    } catch (error) {
      if (!(error instanceof CoreError)) throw error;
      const line = joined.drawn.lines.length + 1;
      joined.warnings.push({ line, code: 'entry-not-read', message: `${entry.name}: ${error.code}` });
    }
  }
  return joined;
}

function add(joined: ReadEntries, drawn: DrawnText, name: string): void {
  const base = joined.drawn.lines.length;
  const lines = drawn.lines.map((line) => ({ ...line, number: base + line.number }));
  const marked = markText(lines);
  const { papers, outside, warnings } = readPapers(marked.flow, marked.contents, name, joined.papers.length);
  // Lists are joined one by one: spreading a long one into a call can run out of stack.
  for (const line of lines) joined.drawn.lines.push(line);
  for (const message of drawn.messages) joined.drawn.messages.push({ ...message, line: base + message.line });
  for (const view of marked.views) joined.marked.views.push(view);
  for (const line of marked.flow) joined.marked.flow.push(line);
  for (const warning of marked.warnings) joined.marked.warnings.push(warning);
  for (const paper of papers) joined.papers.push(paper);
  for (const line of outside) joined.outside.add(line);
  for (const warning of warnings) joined.warnings.push(warning);
}

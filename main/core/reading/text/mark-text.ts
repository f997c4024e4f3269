import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { Line } from '../drawn-text.ts';
import type { ContentsEntry } from './contents-entries.ts';
import { markContents } from './mark-contents.ts';
import { markPages } from './mark-pages.ts';
import { markPublication } from './mark-publication.ts';
import { markRunningHeads } from './mark-running-heads.ts';
import { markWebNoise } from './mark-web-noise.ts';
import type { SourceLine } from './source-line.ts';
import { viewLines } from './view-lines.ts';
import { measureWraps } from './wrap-measure.ts';

export type MarkedText = {
  /** Every non-blank line with its role. */
  views: SourceLine[];
  /** The lines that are text of papers: roles text and table. */
  flow: SourceLine[];
  contents: ContentsEntry[];
  warnings: ReadWarning[];
};

/** Sets apart what is not the text of papers: page marks, mastheads, contents, running heads, the web page around. */
export function markText(lines: Line[]): MarkedText {
  const views = viewLines(lines);
  const warnings = [...markPages(views), ...markPublication(views)];
  const contents = markContents(views);
  warnings.push(...contents.warnings, ...markRunningHeads(views), ...markWebNoise(views));
  measureWraps(views);
  const flow = views.filter((view) => view.role === 'text' || view.role === 'table');
  return { views, flow, contents: contents.entries, warnings };
}

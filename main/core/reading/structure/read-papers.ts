import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { ContentsEntry } from '../text/contents-entries.ts';
import type { SourceLine } from '../text/source-line.ts';
import { cutPapers } from './cut-papers.ts';
import { findHeads } from './find-heads.ts';
import { warningsOf } from './paper-warnings.ts';
import type { ReadPaper } from './read-paper.ts';
import { readPaper } from './read-paper.ts';
import { setParents } from './set-parents.ts';

export type ReadPapers = { papers: ReadPaper[]; outside: Set<number>; warnings: ReadWarning[] };

/**
 * Reads the papers of a source from its flow (text and table lines in order): cuts them, names their kind, author, day and
 * meeting, joins their bodies. `name` is the name of the file, the last resort for a title;
 * `before` papers were numbered before these.
 */
export function readPapers(flow: SourceLine[], contents: ContentsEntry[], name: string, before = 0): ReadPapers {
  const heads = findHeads(flow, contents);
  const { papers: cuts, before: unowned } = cutPapers(flow, heads);
  const papers = cuts.map((cut, order) => readPaper(cut, `d${before + order + 1}`, name));
  setParents(papers);
  const warnings = papers.flatMap(warningsOf);
  const found = new Set(heads.flatMap((head) => (head.inContents ? [head.title] : [])));
  const missing = contents.length - heads.filter((head) => head.inContents).length;
  if (contents.length > 0 && missing > 0 && found.size > 0) {
    const line = contents[0]?.line ?? 1;
    warnings.push({
      line,
      code: 'contents-not-found',
      message: `${missing} entries of the table of contents were not found`,
    });
  }
  const first = unowned[0];
  if (first !== undefined) {
    const message = `${unowned.length} lines before the first paper belong to none`;
    warnings.push({ line: first.number, code: 'before-first-paper', message });
  }
  return { papers, outside: new Set(unowned.map((line) => line.number)), warnings };
}

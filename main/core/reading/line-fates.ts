import type { ReadPaper } from './structure/read-paper.ts';
import type { SourceLine } from './text/source-line.ts';

const roleFates: Partial<Record<SourceLine['role'], string>> = {
  'page-mark': 'page mark',
  'running-head': 'running head',
  masthead: 'masthead',
  contents: 'table of contents',
  'web-noise': 'web page, not text',
  rule: 'rule',
};

/**
 * What became of each line, by its 1-based number: `title of d6`, `by-line of d6`, `body of d6`, `joined to 554`,
 * `row of a table in d4`, `page mark` … Blank lines have no entry; every other line has one.
 */
export function lineFates(views: SourceLine[], papers: ReadPaper[], outside: Set<number>): Map<number, string> {
  const fates = new Map<number, string>();
  for (const view of views) fates.set(view.number, roleFates[view.role] ?? 'outside the papers');
  for (const number of outside) fates.set(number, 'outside the papers');
  for (const { document, cut, joins } of papers) {
    for (const line of cut.leadLines) fates.set(line.number, `label before ${document.id}`);
    for (const line of cut.titleLines) fates.set(line.number, `title of ${document.id}`);
    for (const line of cut.bylineLines) fates.set(line.number, `by-line of ${document.id}`);
    for (const line of cut.body) {
      const join = joins.get(line.number);
      const own = line.role === 'table' ? `row of a table in ${document.id}` : `body of ${document.id}`;
      fates.set(line.number, join === undefined ? own : `joined to ${join.to}`);
    }
  }
  return fates;
}

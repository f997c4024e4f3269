import type { ReadLink } from '#shared/domain/readings/read-link.ts';
import type { ReadPaper } from '../structure/read-paper.ts';
import { laidReports } from './laid-reports.ts';
import { approvable, approvedMatter, approves } from './links.rules.ts';
import type { PaperIndex } from './paper-index.ts';
import { matterOf, namedTitles } from './title-parts.ts';

/**
 * A resolution approves the report of the same matter, and the papers that it names with 同意 or 批准 in the same sentence.
 * A decision approves only what it names so.
 */
export function approvalLinks(paper: ReadPaper, index: PaperIndex): ReadLink[] {
  const { id, kind, title } = paper.document;
  if (kind !== 'resolution' && kind !== 'decision') return [];
  const links: ReadLink[] = [];
  if (kind === 'resolution') {
    const report =
      index.byMatter(resolvedMatter(title), laidReports, paper) ?? index.byTitleEnd(resolvedMatter(title), paper);
    if (report !== null) {
      links.push({
        from: id,
        to: report.document.id,
        relation: 'approves',
        confidence: 0.97,
        because: 'same-matter',
      });
    }
  }
  for (const named of approvedTitles(paper)) {
    const found = index.byTitle(named, paper);
    links.push({
      from: id,
      to: found?.document.id ?? named,
      relation: 'approves',
      confidence: found === null ? 0.7 : 0.95,
      because: 'names-and-approves',
    });
  }
  return links;
}

/** `关于批准…方案的决议` and `关于…报告的决议` → the matter that the report's own title has. */
function resolvedMatter(title: string): string {
  return matterOf(approvedMatter.form.replace(title, '关于'));
}

/** Titles in sentences that approve. What is only heard and reviewed in an earlier sentence counts when the text approves at all. */
function approvedTitles(paper: ReadPaper): string[] {
  const text = paper.body.map((paragraph) => paragraph.text).join('');
  if (text.length > 4000 || !approves.form.test(text)) return [];
  return namedTitles(text).filter((title) => approvable.form.test(title));
}

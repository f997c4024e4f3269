import type { ReadLink } from '#shared/domain/readings/read-link.ts';
import type { Records } from '../records/read-records.ts';
import type { ReadPaper } from '../structure/read-paper.ts';
import { answerLinks } from './answer-links.ts';
import { approvalLinks } from './approval-links.ts';
import { dutyLinks } from './duty-links.ts';
import { implementationLinks } from './implementation-links.ts';
import { PaperIndex } from './paper-index.ts';
import { reportLinks } from './report-links.ts';

/**
 * The relations between the papers of one source, and from them to papers that stand elsewhere (then `to` is a title). In the order
 * of the papers; the same relation between the same two is given once.
 */
export function findLinks(papers: ReadPaper[], records: Records): ReadLink[] {
  const index = new PaperIndex(papers);
  const links = papers.flatMap((paper) => [
    ...reportLinks(paper, index, records.opinions),
    ...dutyLinks(paper, index),
    ...answerLinks(paper, index, records.feedback),
    ...approvalLinks(paper, index),
    ...implementationLinks(paper, index),
  ]);
  const seen = new Set<string>();
  return links.filter(({ from, to, relation }) => {
    const key = `${from}|${to}|${relation}`;
    if (seen.has(key) || from === to) return false;
    seen.add(key);
    return true;
  });
}

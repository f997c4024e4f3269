import { type DocumentKind, kindsThat } from '#shared/domain/document-kind.ts';
import type { ReadFeedback } from '#shared/domain/readings/read-feedback.ts';
import type { ReadLink } from '#shared/domain/readings/read-link.ts';
import type { ReadPaper } from '../structure/read-paper.ts';
import { laidReports } from './laid-reports.ts';
import type { PaperIndex } from './paper-index.ts';
import { matterOf } from './title-parts.ts';

const opinions: ReadonlySet<DocumentKind> = new Set(['deliberation-opinion']);
const asking = kindsThat('asks');

/** A feedback report answers the opinion or inspection report it names; when that is not here, its title. */
export function answerLinks(paper: ReadPaper, index: PaperIndex, feedback: ReadFeedback[]): ReadLink[] {
  if (paper.document.kind !== 'feedback-report') return [];
  const record = feedback.find((each) => each.document === paper.document.id);
  const answers = record?.answers ?? null;
  const { id, title } = paper.document;
  const here =
    (answers === null ? null : index.byTitle(answers, paper)) ??
    index.byMatter(matterOf(answers ?? title), opinions, paper) ??
    index.byMatter(matterOf(title), asking, paper) ??
    (answers === null ? null : index.byMatter(matterOf(answers), laidReports, paper));
  if (here !== null) {
    return [{ from: id, to: here.document.id, relation: 'answers', confidence: 0.95, because: 'names-answered' }];
  }
  if (answers === null) return [];
  return [
    {
      from: id,
      to: answers,
      relation: 'answers',
      confidence: 0.85,
      because: 'answered-elsewhere',
    },
  ];
}

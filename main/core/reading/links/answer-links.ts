import type { ReadFeedback } from '#shared/domain/readings/read-feedback.ts';
import type { ReadLink } from '#shared/domain/readings/read-link.ts';
import type { ReadPaper } from '../structure/read-paper.ts';
import type { PaperIndex } from './paper-index.ts';
import { reportKinds } from './report-kinds.ts';
import { matterOf } from './title-parts.ts';

/** A feedback report answers the opinion or inspection report it names; when that is not here, its title. */
export function answerLinks(paper: ReadPaper, index: PaperIndex, feedback: ReadFeedback[]): ReadLink[] {
  if (paper.document.kind !== 'feedback-report') return [];
  const record = feedback.find((each) => each.document === paper.document.id);
  const answers = record?.answers ?? null;
  const { id, title } = paper.document;
  const here =
    (answers === null ? null : index.byTitle(answers, paper)) ??
    index.byMatter(matterOf(answers ?? title), ['deliberation-opinion'], paper) ??
    index.byMatter(matterOf(title), ['deliberation-opinion', 'inspection-report'], paper) ??
    (answers === null ? null : index.byMatter(matterOf(answers), reportKinds, paper));
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

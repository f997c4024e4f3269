import type { ReadLink } from '#shared/domain/readings/read-link.ts';
import type { ReadPaper } from '../structure/read-paper.ts';
import type { PaperIndex } from './paper-index.ts';
import { dutyPerson } from './title-parts.ts';

/** The research report on a person's duties goes with that person's own report: by name, or by standing right after it. */
export function dutyLinks(paper: ReadPaper, index: PaperIndex): ReadLink[] {
  if (paper.document.kind !== 'duty-research-report') return [];
  const person = dutyPerson(paper.document.title);
  const own = person === null ? null : index.dutyReportOf(person, paper);
  if (own === null) return [];
  return [
    {
      from: paper.document.id,
      to: own.document.id,
      relation: 'duty-pair',
      confidence: 0.99,
      because: 'same-person',
    },
  ];
}

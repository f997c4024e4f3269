import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { Paper } from '../../structure/paper.ts';
import { letterTitle } from './letter-without-points.rules.ts';
import { readOpinions } from './read-opinions.ts';

/**
 * A paper that bears the title of a letter about an opinion and holds none of its points is a letter, with the warning that asks a person
 * to look; every other paper as it is. What a person said the kind is stays.
 */
export function letterWithoutPoints<One extends Paper>(paper: One): { paper: One; warnings: ReadWarning[] } {
  const { document } = paper;
  const title = document.title.replace(/\s/g, '');
  const isOpen = document.kind === 'deliberation-opinion' && !document.because.includes('kind-by-person');
  if (!isOpen || !letterTitle.form.test(title)) return { paper, warnings: [] };
  const { opinions, warnings } = readOpinions(paper);
  if (opinions.some(({ points }) => points.length > 0)) return { paper, warnings: [] };
  return { paper: { ...paper, document: { ...document, kind: 'letter' } }, warnings };
}

import type { ReadProject } from '#shared/domain/readings/read-target.ts';
import type { Paper } from '../../structure/paper.ts';
import { countTextParagraphs } from '../outline/tail.ts';
import { readProject } from './project-block.ts';
import { findProjectHeads } from './project-heads.ts';
import { pastResults } from './project-label.rules.ts';
import { notCountedInProject } from './project-marks.rules.ts';
import { readProjectTable } from './project-table.ts';

const plain = (name: string) => notCountedInProject.form.replaceAll(name);

function projectsOf(paper: Paper): ReadProject[] {
  const table = readProjectTable(paper);
  if (table.length > 0) return table;
  const heads = findProjectHeads(paper.body);
  const end = { index: countTextParagraphs(paper.body), offset: 0 };
  return heads.map((head, at) => readProject(paper, head, head.end ?? heads[at + 1]?.place ?? end));
}

const weight = (project: ReadProject) => project.lead.length * 2 + project.targets.length;

/**
 * The livelihood projects of a source, one record each: a list of names and its detailed explanation give one record, the fuller
 * one. Papers on how the projects of a past year went are not read.
 */
export function readProjects(papers: Paper[]): ReadProject[] {
  const found: ReadProject[] = [];
  for (const paper of papers) {
    if (paper.document.kind !== 'livelihood-projects' || pastResults.form.test(paper.document.title)) continue;
    for (const project of projectsOf(paper)) {
      const at = found.findIndex((one) => plain(one.name) === plain(project.name));
      const known = found[at];
      if (!known) found.push(project);
      else if (weight(project) > weight(known)) found[at] = { ...project, number: known.number ?? project.number };
    }
  }
  return found;
}

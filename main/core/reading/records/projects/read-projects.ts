import { kindsThat } from '#shared/domain/document-kind.ts';
import type { ReadProject } from '#shared/domain/readings/read-target.ts';
import type { Paper } from '../../structure/paper.ts';
import { countTextParagraphs } from '../outline/tail.ts';
import { type ProjectHead, readProject } from './project-block.ts';
import { findProjectHeads } from './project-heads.ts';
import { pastResults } from './project-label.rules.ts';
import { notCountedInProject } from './project-marks.rules.ts';
import { readProjectTable } from './project-table.ts';
import { findToldProjects } from './told-projects.ts';

const plain = (name: string) => notCountedInProject.form.replaceAll(name);

/** Papers that set what a year is to bring, and may list its livelihood projects among the rest; also those of no known kind. */
const telling = new Set([...kindsThat('targets'), 'other']);

function projectsOf(paper: Paper): ReadProject[] {
  const { kind, title } = paper.document;
  if (kind === 'livelihood-projects' && !pastResults.form.test(title)) return ownProjects(paper);
  return telling.has(kind) ? laidOut(paper, findToldProjects(paper.body)) : [];
}

/** The projects of a paper that holds nothing else; one that tells them in a paragraph is read like a report. */
function ownProjects(paper: Paper): ReadProject[] {
  const table = readProjectTable(paper);
  if (table.length > 0) return table;
  const heads = findProjectHeads(paper.body);
  return laidOut(paper, heads.length > 0 ? heads : findToldProjects(paper.body));
}

function laidOut(paper: Paper, heads: readonly ProjectHead[]): ReadProject[] {
  const end = { index: countTextParagraphs(paper.body), offset: 0 };
  return heads.map((head, at) => readProject(paper, head, head.end ?? heads[at + 1]?.place ?? end));
}

const weight = (project: ReadProject) => project.lead.length * 2 + project.targets.length;

/**
 * The livelihood projects of a source, of papers of their own and of lists inside reports and plans, one record each: a list of names and its detailed explanation give one record, the fuller
 * one. Papers on how the projects of a past year went are not read.
 */
export function readProjects(papers: Paper[]): ReadProject[] {
  const found: ReadProject[] = [];
  for (const paper of papers) {
    for (const project of projectsOf(paper)) {
      const at = found.findIndex((one) => plain(one.name) === plain(project.name));
      const known = found[at];
      if (!known) found.push(project);
      else if (weight(project) > weight(known)) found[at] = { ...project, number: known.number ?? project.number };
    }
  }
  return found;
}

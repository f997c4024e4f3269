import type { ReadProject } from '#shared/domain/readings/read-target.ts';
import { splitOrganList } from '#shared/text/organ-name.ts';
import type { Paper } from '../../structure/paper.ts';
import { cellsOf } from '../table-cells.ts';
import { sumRow } from './project-label.rules.ts';
import { projectFieldOf } from './project-label.ts';

type Column = ReturnType<typeof projectFieldOf>;

/** The projects of a table whose header names a project column, one row each; rows of sums and repeated headers are left out. */
export function readProjectTable(paper: Paper): ReadProject[] {
  const projects: ReadProject[] = [];
  let columns: Column[] = [];
  for (const paragraph of paper.body) {
    const cells = cellsOf(paragraph);
    if (!cells) continue;
    const header = cells.map(projectFieldOf);
    if (header.includes('name') && header.filter((one) => one !== null).length > 1) {
      columns = header;
      continue;
    }
    if (columns.length === 0) continue;
    const take = (field: Column) => cells.filter((_, at) => columns[at] === field && cells[at] !== '');
    const name = take('name')[0]?.replace(/\s/g, '') ?? '';
    if (name === '' || sumRow.form.test(cells[0] ?? '') || sumRow.form.words(name) === name) continue;
    const lead = take('lead').flatMap(splitOrganList);
    const number = Number(/^\d+$/.exec(take('number')[0] ?? '')?.[0] ?? Number.NaN);
    projects.push({
      number: Number.isNaN(number) ? null : number,
      name,
      lead,
      support: take('support')
        .flatMap(splitOrganList)
        .filter((one) => !lead.includes(one)),
      targets: take('targets').map((text) => ({ text, line: paragraph.firstLine })),
      document: paper.document.id,
      firstLine: paragraph.firstLine,
      lastLine: paragraph.lastLine,
      confidence: 0.9,
      because: ['table-row'],
    });
  }
  return projects;
}

import type { Reading } from '#shared/domain/readings/reading.ts';
import type { DrawnText } from '../drawn-text.ts';
import type { Paper } from '../structure/paper.ts';
import { readDecisions } from './decisions/read-decisions.ts';
import { readFeedback } from './feedback/read-feedback.ts';
import { readHeadings } from './headings/read-headings.ts';
import { readMotions } from './motions/read-motions.ts';
import { readEmbeddedOpinions } from './opinions/embedded-opinion.ts';
import { readHandedOver } from './opinions/read-opinion.ts';
import { readOpinions } from './opinions/read-opinions.ts';
import { readProjects } from './projects/read-projects.ts';
import { warnOfGuesses } from './record-warning.ts';
import { sheetRowsOf } from './suggestions/list-line.ts';
import { readSuggestions } from './suggestions/read-suggestions.ts';
import { doubtTargets } from './targets/doubt-target.ts';
import { readTargets } from './targets/read-targets.ts';
import { warnOfUntaken } from './untaken-table.ts';

/** What the papers of one source record, each in the order of the papers; `warnings` are those of the record rules alone. */
export type Records = Pick<
  Reading,
  | 'outline'
  | 'opinions'
  | 'feedback'
  | 'motions'
  | 'suggestions'
  | 'handlings'
  | 'ratings'
  | 'lists'
  | 'rowsLeftOut'
  | 'sheetRows'
  | 'projects'
  | 'targets'
  | 'decisions'
  | 'warnings'
>;

/**
 * Reads every record kind from the papers cut out of one source; `drawn` are the lines of the source, for lists in workbooks. Pure: the
 * same papers give the same records.
 */
export function readRecords(papers: Paper[], drawn?: DrawnText): Records {
  const motions = readMotions(papers);
  const suggestions = readSuggestions(papers, drawn);
  const sheetRows = drawn ? sheetRowsOf(drawn) : {};
  const records: Records = {
    outline: readHeadings(papers),
    opinions: [],
    feedback: [],
    motions: motions.motions,
    suggestions: suggestions.suggestions,
    ...(suggestions.lists.length > 0 ? { lists: suggestions.lists } : {}),
    ...(suggestions.handlings.length > 0 ? { handlings: suggestions.handlings } : {}),
    ...(suggestions.ratings.length > 0 ? { ratings: suggestions.ratings } : {}),
    ...(suggestions.rowsLeftOut.length > 0 ? { rowsLeftOut: suggestions.rowsLeftOut } : {}),
    ...(Object.keys(sheetRows).length > 0 ? { sheetRows } : {}),
    projects: readProjects(papers),
    targets: readTargets(papers),
    decisions: readDecisions(papers),
    warnings: [...motions.warnings, ...suggestions.warnings],
  };
  for (const paper of papers) readInto(records, paper);
  records.warnings.push(...warnOfUntaken(records, drawn), ...doubtTargets(papers, records.targets));
  return records;
}

/** Adds the opinions and the feedback of one paper, with what is to be said of them. */
function readInto(records: Records, paper: Paper): void {
  if (paper.document.kind === 'deliberation-opinion') {
    const { opinions, warnings } = readOpinions(paper);
    records.opinions.push(...opinions);
    records.warnings.push(...warnings);
  }
  const handedOver = readHandedOver(paper);
  if (handedOver) {
    records.opinions.push(handedOver.opinion);
    records.warnings.push(...handedOver.warnings);
  }
  if (paper.document.kind === 'minutes') {
    const embedded = readEmbeddedOpinions(paper);
    records.opinions.push(...embedded);
    const firsts = embedded.flatMap((opinion) => opinion.points.slice(0, 1));
    records.warnings.push(...warnOfGuesses('point-doubtful', firsts));
  }
  if (paper.document.kind === 'feedback-report') {
    const { feedback, warnings } = readFeedback(paper);
    records.feedback.push(feedback);
    records.warnings.push(...warnings);
  }
}

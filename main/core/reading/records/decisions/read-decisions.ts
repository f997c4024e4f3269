import { comma } from '#core/language/punctuation.ts';
import { firstMatch } from '#core/rules/first-match.ts';
import { kindsThat } from '#shared/domain/document-kind.ts';
import type { ReadDecision } from '#shared/domain/readings/read-decision.ts';
import type { Paper } from '../../structure/paper.ts';
import { lineAt, type Paragraph } from '../../text/paragraph.ts';
import { cellsOf } from '../table-cells.ts';
import { readAppointments } from './appointment.ts';
import {
  clauseEnd,
  clauseVerbRules,
  type DecisionRule,
  headingEnd,
  headingMark,
  headingVerbRules,
  proposedBy,
  titleVerbRules,
  votes,
} from './decision.rules.ts';

const personnel = kindsThat('appoints');
const voting = new Set([...personnel, ...kindsThat('votes')]);
type Verb = ReadDecision['kind'] | null;

/** A line that only says what the list under it does: 任命：, 决定免去, 一、补选. */
export function headingVerb(text: string): Verb {
  const plain = headingEnd.form.replace(proposedBy.form.replace(headingMark.form.replace(text)));
  return firstMatch<DecisionRule>(headingVerbRules, plain)?.rule.kind ?? null;
}

/** Clauses between ；。 and, where each names a person and a post (甲为…，乙为…), between commas; offsets of each. */
function clausesOf(text: string): { text: string; start: number }[] {
  const clauses: { text: string; start: number }[] = [];
  let start = 0;
  for (const hit of clauseEnd.form.findAll(text)) {
    const clause = text.slice(start, hit.start);
    if (clause.trim() !== '') clauses.push({ text: clause, start });
    start = hit.start + 1;
  }
  return clauses;
}

function personnelOf(paper: Paper, paragraph: Paragraph, heading: Verb): ReadDecision[] {
  let verb = heading;
  return clausesOf(paragraph.text).flatMap((clause) => {
    verb = firstMatch<DecisionRule>(clauseVerbRules, clause.text)?.rule.kind ?? verb;
    return readAppointments(clause.text, verb).map((one) => ({
      document: paper.document.id,
      ...one,
      text: clause.text.trim(),
      firstLine: lineAt(paragraph, clause.start),
      lastLine: lineAt(paragraph, clause.start + clause.text.length - 1),
    }));
  });
}

function votesOf(paper: Paper, paragraph: Paragraph): ReadDecision[] {
  return clausesOf(comma.replaceAll(paragraph.text, '、')).flatMap((clause) => {
    if (!votes.form.test(clause.text)) return [];
    const text = paragraph.text.slice(clause.start, clause.start + clause.text.length).trim();
    const line = lineAt(paragraph, clause.start);
    return [
      {
        document: paper.document.id,
        kind: 'vote' as const,
        person: null,
        post: null,
        text,
        firstLine: line,
        lastLine: lineAt(paragraph, clause.start + clause.text.length - 1),
      },
    ];
  });
}

/** Appointments, removals, elections, resignations and votes that the papers of a source print, each with its clause and lines. */
export function readDecisions(papers: Paper[]): ReadDecision[] {
  const found: ReadDecision[] = [];
  for (const paper of papers) {
    if (!voting.has(paper.document.kind)) continue;
    let heading: Verb = firstMatch<DecisionRule>(titleVerbRules, paper.document.title)?.rule.kind ?? null;
    for (const paragraph of paper.body) {
      if (cellsOf(paragraph)) continue;
      heading = headingVerb(paragraph.text) ?? heading;
      if (personnel.has(paper.document.kind)) found.push(...personnelOf(paper, paragraph, heading));
      found.push(...votesOf(paper, paragraph));
    }
  }
  return found;
}

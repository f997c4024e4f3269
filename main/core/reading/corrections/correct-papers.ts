import type { CutPaper } from '../structure/cut-papers.ts';
import { type Head, nothingAround } from '../structure/head.ts';
import { type ReadPaper, readPaper } from '../structure/read-paper.ts';
import type { SourceLine } from '../text/source-line.ts';
import type { Anchored } from './anchored.ts';
import { openingClause } from './opening-clause.ts';

/**
 * The papers with a person's changes of kind, title and borders. Untouched papers keep their ids; a paper split off at line 554 of
 * d9 is `d9-554`, so that ids stay the same however many corrections there are.
 */
export function correctPapers(
  papers: ReadPaper[],
  anchored: Anchored[],
  name: string,
): { papers: ReadPaper[]; leftOut: number[] } {
  let current = [...papers];
  const leftOut: number[] = [];
  for (const { correction, line } of anchored) {
    const at = current.findIndex((paper) => holds(paper, line));
    const paper = current[at];
    if (paper === undefined) continue;
    const { change } = correction;
    switch (change.type) {
      case 'kind':
        current = replace(current, at, [{ ...paper, document: { ...mark(paper, 'kind'), kind: change.kind } }]);
        break;
      case 'title':
        current = replace(current, at, [{ ...paper, document: { ...mark(paper, 'title'), title: change.title } }]);
        break;
      case 'split':
        current = replace(current, at, split(paper, line, name));
        break;
      case 'merge-with-previous':
        current = merge(current, at, name);
        break;
      case 'last-line':
        leftOut.push(...after(paper, change.line).map((left) => left.number));
        current = replace(current, at, [rebuild(paper, cutAfter(paper, change.line), name)]);
        break;
      case 'not-a-paper':
        leftOut.push(...linesOf(paper.cut).map((left) => left.number));
        current = replace(current, at, []);
        break;
      default:
        break;
    }
  }
  return { papers: adopt(current), leftOut };
}

function holds(paper: ReadPaper, line: number): boolean {
  return linesOf(paper.cut).some((own) => own.number === line);
}

function linesOf(cut: CutPaper): SourceLine[] {
  return [...cut.leadLines, ...cut.titleLines, ...cut.bylineLines, ...cut.body].sort(
    (first, second) => first.number - second.number,
  );
}

function mark(paper: ReadPaper, field: 'kind' | 'title' | 'borders'): ReadPaper['document'] {
  const corrected = [...new Set([...(paper.document.corrected ?? []), field])];
  return {
    ...paper.document,
    corrected,
    confidence: 1,
    because: [...paper.document.because, `${field}-by-person`],
  };
}

function replace(papers: ReadPaper[], at: number, by: ReadPaper[]): ReadPaper[] {
  return [...papers.slice(0, at), ...by, ...papers.slice(at + 1)];
}

/** Two papers: the first ends before the line, the second has that line as its title. */
function split(paper: ReadPaper, line: number, name: string): ReadPaper[] {
  const lines = linesOf(paper.cut);
  const before = lines.filter((own) => own.number < line);
  const [title, ...body] = lines.filter((own) => own.number >= line);
  if (before.length === 0 || title === undefined) return [paper];
  const first = rebuild(paper, { ...paper.cut, body: paper.cut.body.filter((own) => own.number < line) }, name);
  const cut = cutFrom(title, body);
  const second = readPaper(cut, `${paper.document.id}-${line}`, name);
  return [first, { ...second, document: mark(second, 'borders') }];
}

/** The paper that begins with a line: its title, or a paragraph whose first clause names the paper and which stays text. */
function cutFrom(line: SourceLine, rest: SourceLine[]): CutPaper {
  const { clause, isHeading } = openingClause(line.text);
  const title = isHeading ? line.text : clause;
  const own = isHeading ? { titleLines: [line], body: rest } : { titleLines: [], body: [line, ...rest] };
  return { head: { ...headFromTitle(line), title }, bylineLines: [], leadLines: [], ...own };
}

function merge(papers: ReadPaper[], at: number, name: string): ReadPaper[] {
  const paper = papers[at];
  const previous = papers[at - 1];
  if (paper === undefined || previous === undefined) return papers;
  const body = [...previous.cut.body, ...linesOf(paper.cut)];
  return [...papers.slice(0, at - 1), rebuild(previous, { ...previous.cut, body }, name), ...papers.slice(at + 1)];
}

function after(paper: ReadPaper, line: number): SourceLine[] {
  return paper.cut.body.filter((own) => own.number > line);
}

function cutAfter(paper: ReadPaper, line: number): CutPaper {
  return { ...paper.cut, body: paper.cut.body.filter((own) => own.number <= line) };
}

/** The paper read again from other lines; what a person or its head said before stays. */
function rebuild(paper: ReadPaper, cut: CutPaper, name: string): ReadPaper {
  const again = readPaper(cut, paper.document.id, name);
  const { title, kind, parent } = paper.document;
  return {
    ...again,
    document: {
      ...mark(paper, 'borders'),
      firstLine: again.document.firstLine,
      lastLine: again.document.lastLine,
      title,
      kind,
      parent,
    },
  };
}

function headFromTitle(title: SourceLine): Head {
  return {
    start: 0,
    bodyStart: 0,
    title: title.text,
    titleLines: [],
    ...nothingAround(),
    score: 10,
    because: ['start-by-person'],
  };
}

/** A parent that is gone leaves its attachments on their own. */
function adopt(papers: ReadPaper[]): ReadPaper[] {
  const ids = new Set(papers.map((paper) => paper.document.id));
  return papers.map((paper) => {
    const { parent } = paper.document;
    return parent === null || ids.has(parent) ? paper : { ...paper, document: { ...paper.document, parent: null } };
  });
}

import { joinLines, type LineJoins } from '../text/join-lines.ts';
import type { CutPaper } from './cut-papers.ts';
import { describePaper } from './describe-paper.ts';
import type { Paper } from './paper.ts';
import { readSignOff } from './sign-off.ts';
import { titleWithoutHead } from './title-without-head.ts';

/** A paper with the lines it was read from. */
export type ReadPaper = Paper & {
  cut: CutPaper;
  joins: LineJoins;
};

/** Reads one paper from its lines. `id` becomes its id. */
export function readPaper(cut: CutPaper, id: string, name: string): ReadPaper {
  const { head } = cut;
  const signOff = readSignOff(cut.body);
  const guess = head === null ? titleWithoutHead(cut.body, name) : null;
  const title = head?.title ?? guess?.title ?? name;
  const body =
    guess?.line === undefined || guess.line === null ? cut.body : cut.body.filter((line) => line !== guess.line);
  if (guess?.line) cut.titleLines = [guess.line];
  cut.body = body;
  const joined = joinLines(body);
  const document = describePaper(cut, title, id, signOff);
  return { document, body: joined.paragraphs, cut, joins: joined.joins };
}

import type { DocumentKind } from '#shared/domain/document-kind.ts';
import type { ReadDocument, ReadWarning } from '#shared/domain/reading.ts';
import { parseChineseDate } from '#shared/text/chinese-date.ts';
import { joinLines } from '../text/join-lines.ts';
import type { ContentsEntry } from '../text/mark-contents.ts';
import type { SourceLine } from '../text/source-line.ts';
import { type CutPaper, cutPapers } from './cut-papers.ts';
import { findHeads } from './find-heads.ts';
import { kindByBody } from './kind-by-body.ts';
import { kindByTitle } from './kind-by-title.ts';
import { meetingName } from './meeting-name.ts';
import type { Paper } from './paper.ts';
import { setParents } from './set-parents.ts';
import { readSignOff, type SignOff } from './sign-off.ts';
import { titleWithoutHead } from './title-without-head.ts';

/** A paper with the lines it was read from. */
export type ReadPaper = Paper & {
  cut: CutPaper;
  joins: Map<number, { to: number; ground: 'wrap' | 'cut' }>;
  signOff: number[];
};

export type ReadPapers = { papers: ReadPaper[]; outside: Set<number>; warnings: ReadWarning[] };

/**
 * Reads the papers of a source from its flow (text and table lines in order): cuts them, names their kind, author, day and
 * meeting, joins their bodies. `name` is the name of the file, the last resort for a title;
 * `before` papers were numbered before these.
 */
export function readPapers(flow: SourceLine[], contents: ContentsEntry[], name: string, before = 0): ReadPapers {
  const heads = findHeads(flow, contents);
  const { papers: cuts, before: unowned } = cutPapers(flow, heads);
  const papers = cuts.map((cut, order) => readPaper(cut, `d${before + order + 1}`, name));
  setParents(papers);
  const warnings = papers.flatMap(warningsOf);
  const found = new Set(heads.flatMap((head) => (head.inContents ? [head.title] : [])));
  const missing = contents.length - heads.filter((head) => head.inContents).length;
  if (contents.length > 0 && missing > 0 && found.size > 0) {
    const line = contents[0]?.line ?? 1;
    warnings.push({
      line,
      code: 'contents-not-found',
      message: `${missing} entries of the table of contents were not found`,
    });
  }
  const first = unowned[0];
  if (first !== undefined) {
    const message = `${unowned.length} lines before the first paper belong to none`;
    warnings.push({ line: first.number, code: 'before-first-paper', message });
  }
  return { papers, outside: new Set(unowned.map((line) => line.number)), warnings };
}

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
  return { document, body: joined.paragraphs, cut, joins: joined.joins, signOff: signOff.lines };
}

function describePaper(cut: CutPaper, title: string, id: string, signOff: SignOff): ReadDocument {
  const { head } = cut;
  const first = cut.titleLines[0] ?? cut.body[0];
  const last = cut.body.at(-1) ?? cut.bylineLines.at(-1) ?? cut.titleLines.at(-1) ?? first;
  const byTitle = kindByTitle(title) ?? kindBySubtitle(head?.notes ?? []);
  const byBody = byTitle === null || byTitle === 'other' ? kindByBody(cut.body) : null;
  const kind = (byTitle === 'other' ? byTitle : (byTitle ?? byBody)) ?? 'other';
  const notes = head?.notes ?? [];
  const date = notes.map((note) => parseChineseDate(note)).find((day) => day !== null) ?? null;
  const because = [...(head?.because ?? ['the source holds no title; this is its first words'])];
  because.push(
    byTitle !== null
      ? 'kind by the form of the title'
      : byBody !== null
        ? 'kind by the words of the text'
        : 'kind not recognised',
  );
  return {
    id,
    title,
    kind,
    firstLine: first?.number ?? 1,
    lastLine: last?.number ?? 1,
    parent: null,
    author: head?.author ?? signOff.author,
    office: head?.office ?? null,
    date: date ?? (signOff.note === null ? null : parseChineseDate(signOff.note)),
    meeting: notes.map(meetingName).find((found) => found !== null) ?? meetingName(title),
    page: head?.contentsPage ?? first?.page ?? null,
    confidence: confidenceOf(head?.score ?? 1, byTitle !== null),
    because,
  };
}

/** `——在第五次会议上的讲话` under a title of its own says the kind. */
function kindBySubtitle(notes: string[]): DocumentKind | null {
  for (const note of notes) {
    const kind = /(?:讲话|发言|致辞|报告|说明)$/.test(note) ? kindByTitle(note.replace(/^[—─－–-]+\s?/, '')) : null;
    if (kind !== null) return kind;
  }
  return null;
}

/** From the weight of the head: 3.5 is just enough, 8 is safe. */
function confidenceOf(score: number, kindKnown: boolean): number {
  const border = 1 - 0.5 * Math.exp(-score / 3.2);
  return Math.round(border * (kindKnown ? 1 : 0.85) * 100) / 100;
}

function warningsOf(paper: ReadPaper): ReadWarning[] {
  const { document, joins, cut } = paper;
  const warnings: ReadWarning[] = [];
  const wraps = [...joins.values()].filter((join) => join.ground === 'wrap').length;
  if (wraps > 0) {
    warnings.push({
      line: document.firstLine,
      code: 'wraps-joined',
      message: `${wraps} hard-wrapped line ends of ${document.id} joined`,
    });
  }
  for (const [line, join] of joins) {
    if (join.ground === 'cut') {
      warnings.push({ line, code: 'cut-joined', message: `joined to line ${join.to}: a sentence was cut there` });
    }
  }
  if (cut.head === null) {
    warnings.push({
      line: document.firstLine,
      code: 'title-guessed',
      message: `${document.id} has no title of its own`,
    });
  } else if (document.confidence < 0.85) {
    warnings.push({
      line: document.firstLine,
      code: 'paper-doubtful',
      message: `${document.id} may not be a paper of its own`,
    });
  }
  if (document.because.includes('kind not recognised')) {
    warnings.push({ line: document.firstLine, code: 'kind-unknown', message: `kind of ${document.id} not recognised` });
  }
  return warnings;
}

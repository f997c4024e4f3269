import type { Decision } from '#core/rules/first-match.ts';
import { type ValuesOf, valuesOf } from '#core/rules/numbers.ts';
import type { DocumentKind } from '#shared/domain/document-kind.ts';
import type { ReadingReason } from '#shared/domain/reading-reason.ts';
import type { ReadDocument } from '#shared/domain/readings/read-document.ts';
import { parseChineseDate } from '#shared/text/chinese-date.ts';
import type { SourceLine } from '../text/source-line.ts';
import { isDocumentNumber } from './byline-form.ts';
import type { CutPaper } from './cut-papers.ts';
import {
  congressOrgan,
  hearingNamed,
  issuesOpinion,
  noteDashes,
  numberInBrackets,
  paperNumbers,
  reportTitle,
  subtitle,
} from './describe-paper.rules.ts';
import { holdsOpinion, holdsPoints, isLetterAbout, kindByBody } from './kind-by-body.ts';
import type { TitleRule } from './kind-by-title.rules.ts';
import { decideKind } from './kind-by-title.ts';
import { meetingName } from './meeting-name.ts';
import type { SignOff } from './sign-off.ts';

type Values = ValuesOf<typeof paperNumbers>;
const values = valuesOf(paperNumbers);

/**
 * The record of a paper from its head, its signature at the foot and, for the kind, its words. Day, meeting and author come from
 * the notes and by-lines under the title; where there are none, from the signature.
 */
export function describePaper(cut: CutPaper, title: string, id: string, signOff: SignOff): ReadDocument {
  const { head } = cut;
  const first = cut.titleLines[0] ?? cut.body[0];
  const last = cut.body.at(-1) ?? cut.bylineLines.at(-1) ?? cut.titleLines.at(-1) ?? first;
  const notes = head?.notes ?? [];
  const decided = decideTitleKind(title, notes)?.rule ?? null;
  const titled = isOpinionItself(decided, title, cut.body) ? null : (decided?.kind ?? null);
  const isLetter = (titled === null || enclosable.has(titled)) && isLetterAbout(cut.body);
  const byTitle = isLetter ? null : titled;
  const byBody = byTitle === null ? kindByBody(cut.body) : null;
  const author = head?.author ?? signOff.author;
  const office = head?.office ?? null;
  const kind = ofCongress([signOff.author ?? office ?? author], byTitle ?? byBody ?? 'other', title);
  const date = notes.map((note) => parseChineseDate(note)).find((day) => day !== null) ?? null;
  const byKind = byTitle !== null ? 'kind-by-title' : byBody !== null ? 'kind-by-text' : 'kind-unknown';
  const because: ReadingReason[] = [...(head?.because ?? ['no-title' as const]), byKind];
  const number = numberAround(cut);
  return {
    id,
    title,
    ...(number !== undefined && { number }),
    kind,
    firstLine: first?.number ?? 1,
    lastLine: last?.number ?? 1,
    parent: null,
    author,
    office,
    date: date ?? (signOff.note === null ? null : parseChineseDate(signOff.note)),
    meeting:
      notes.map(meetingName).find((found) => found !== null) ??
      meetingName(title) ??
      cut.leadLines.map(({ text }) => meetingName(text)).find((found) => found !== null) ??
      (kind === 'deliberation-opinion' || isLetter ? meetingOfHearing(cut.body) : null),
    page: head?.contentsPage ?? first?.page ?? null,
    confidence: confidenceOf(head?.score ?? 1, titled !== null),
    because,
  };
}

/** True for a letter, or a notice that issues an opinion (关于印发《…审议意见》的通知), which holds the points itself. */
function isOpinionItself(decided: TitleRule | null, title: string, body: readonly SourceLine[]): boolean {
  if (decided?.id === 'letter') return holdsPoints(body);
  return decided?.id === 'notice' && issuesOpinion.form.test(title) && holdsOpinion(body);
}

/** What a paper is that speaks of a report: never the report itself where an office of the congress signs it, which gets reports and makes none. */
function ofCongress(signers: readonly (string | null)[], kind: DocumentKind, title: string): DocumentKind {
  const isIts = signers.some((one) => one !== null && congressOrgan.form.test(one.replace(/\s/g, '')));
  if (kind !== 'feedback-report' || !isIts) return kind;
  return reportTitle.form.test(title.replace(/\s/g, '')) ? 'research-report' : 'letter';
}

/** The paper's own number: above its title, else under it (（云人发〔2025〕7号）); absent where a line of its own has none. */
function numberAround({ head, leadLines, bylineLines, body }: CutPaper): string | undefined {
  const first = body.find(({ text }) => text.trim() !== '');
  const around = [...leadLines, ...bylineLines, ...(first ? [first] : [])].map(({ text }) => text);
  const lines = [...around, ...(head?.notes ?? [])].map((text) => withoutBrackets(text.replace(/\s/g, '')));
  return lines.find((text) => isDocumentNumber(text));
}

function withoutBrackets(line: string): string {
  return numberInBrackets.form.find(line)?.groups.number ?? line;
}

/** Kinds whose title a letter may bear that only encloses an opinion (关于转送…审议意见的函), or puts off its report. */
const enclosable: ReadonlySet<DocumentKind> = new Set(['deliberation-opinion', 'feedback-report']);

/** 市九届人大常委会第二十三次会议听取和审议了…: an opinion without a note names its meeting in its first sentences. */
export function meetingOfHearing(
  body: readonly Pick<SourceLine, 'role' | 'text'>[],
  { opening }: Values = values,
): string | null {
  const lines = body.filter((line) => line.role === 'text').slice(0, opening);
  const before = hearingNamed.form.find(lines.map((line) => line.text).join(''))?.groups.before;
  return before === undefined ? null : meetingName(before);
}

/** The rule that tells the kind of a paper by its title, else by a note under it that ends as a title does. */
export function decideTitleKind(title: string, notes: readonly string[]): Decision<TitleRule> | null {
  const own = decideKind(title);
  if (own !== null) return own;
  const titles = notes.filter((note) => subtitle.form.test(note)).map((note) => noteDashes.form.replace(note));
  return titles.map((note) => decideKind(note)).find((found) => found !== null) ?? null;
}

/** How sure a paper is, 0..1: by the weight of its head, and by whether its title tells its kind. */
export function confidenceOf(
  score: number,
  isKindKnown: boolean,
  { weightScale, unknownKind }: Values = values,
): number {
  const border = 1 - 0.5 * Math.exp(-score / weightScale);
  return Math.round(border * (isKindKnown ? 1 : unknownKind) * 100) / 100;
}

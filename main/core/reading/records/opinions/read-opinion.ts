import { splitSentences } from '#core/language/sentences.ts';
import { holds } from '#core/rules/first-match.ts';
import type { ReadOpinion } from '#shared/domain/readings/read-opinion.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import { isCovering, listsOpinions } from '../../structure/kind-by-body.ts';
import type { Paper } from '../../structure/paper.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { textAt } from '../../text/paragraph.ts';
import { linesOf, type Place, paragraphsIn, type Stretch, textOf } from '../outline/place.ts';
import { countTextParagraphs } from '../outline/tail.ts';
import { warnOfGaps, warnOfGuesses } from '../record-warning.ts';
import { cellsOf } from '../table-cells.ts';
import { findAddressee } from './addressee.ts';
import { type AdvicePart, findAdvicePart } from './advice-part.ts';
import { affirms, consents } from './opinion-passage.rules.ts';
import { type PointTable, readPointTable } from './opinion-table.ts';
import { findProblemStart, readProblems } from './problem-part.ts';
import { type PointsRead, readPoints } from './read-points.ts';
import { findSubject } from './subject.ts';
import { sureness } from './sureness.ts';

type Passage = { text: string; firstLine: number; lastLine: number };

function passage(paragraphs: Paragraph[], stretch: Stretch | null): Passage | null {
  if (!stretch) return null;
  const text = textOf(paragraphs, stretch);
  return text === '' ? null : { text, ...linesOf(paragraphs, stretch) };
}

const paragraphAt = (index: number): Stretch => ({ from: { index, offset: 0 }, to: { index: index + 1, offset: 0 } });

/** What agrees to the report or the proposal (同意…, 批准…) before the problems: the paragraph that opens with it, else the sentence. */
function findConsent(paragraphs: Paragraph[], before: Stretch): Stretch | null {
  for (const touched of paragraphsIn(paragraphs, before)) {
    const { index } = touched;
    const text = touched.text.slice(0, index === before.to.index ? before.to.offset : undefined);
    if (holds(consents, text)) return paragraphAt(index);
    const sentence = splitSentences(text).find((one) => holds(consents, one.text));
    if (sentence) return { from: { index, offset: sentence.start }, to: { index, offset: sentence.end } };
  }
  return null;
}

/** The first passage that judges the work (认为…, 取得…成效), up to the problems. */
function findAffirmation(paragraphs: Paragraph[], before: Stretch, problems: Stretch | null): Stretch | null {
  for (
    let index = before.from.index;
    index < before.to.index || (index === before.to.index && before.to.offset > 0);
    index++
  ) {
    const text = textAt(paragraphs, index);
    if (!holds(affirms, text)) continue;
    const cut =
      problems?.from.index === index && problems.from.offset > 0
        ? problems.from
        : before.to.index === index
          ? before.to
          : null;
    return cut ? { from: { index, offset: 0 }, to: cut } : paragraphAt(index);
  }
  return null;
}

function problemStretch(paragraphs: Paragraph[], part: AdvicePart): Stretch | null {
  if (part.problems) return part.problems;
  const from = findProblemStart(paragraphs, part.before);
  return from ? { from, to: part.before.to } : null;
}

function emptyOpinion(document: string, subject: string | null): ReadOpinion {
  const none = { addressee: null, affirmation: null, consent: null, problems: [], points: [], closing: null };
  return { document, subject, ...none, confidence: sureness.nothing, because: ['no-advice'] };
}

function withParts(paper: Paper, part: AdvicePart, read: PointsRead, end: Place): ReadOpinion {
  const { document, body } = paper;
  const problems = problemStretch(body, part);
  const closing = passage(body, read.closing && { from: read.closing, to: end });
  const leadText = part.leadIn ? textAt(body, part.leadIn.from.index).slice(part.leadIn.from.offset) : '';
  const sure = read.points.map((point) => point.confidence);
  return {
    document: document.id,
    subject: findSubject(document.title, body),
    addressee: findAddressee(paper, [leadText, closing?.text ?? '']),
    affirmation: passage(body, findAffirmation(body, part.before, problems)),
    consent: passage(body, findConsent(body, part.before)),
    problems: problems ? readProblems(body, problems) : [],
    points: read.points,
    closing,
    confidence: Math.min(document.confidence, ...sure, sure.length > 0 ? 1 : sureness.nothing),
    because: [...new Set([part.because, ...read.points.flatMap((point) => point.because)])],
  };
}

/** The paragraphs around a table: they say who is asked to do what stands in it. */
function proseOf(body: Paragraph[]): string[] {
  return body.filter((paragraph) => cellsOf(paragraph) === null).map(({ text }) => text);
}

function ofTable(paper: Paper, { points, warnings }: PointTable): { opinion: ReadOpinion; warnings: ReadWarning[] } {
  const { document, body } = paper;
  const bare = emptyOpinion(document.id, findSubject(document.title, body));
  const addressee = findAddressee(paper, proseOf(body));
  return { opinion: { ...bare, addressee, points, confidence: sureness.row, because: ['table-row'] }, warnings };
}

/** The points that a letter hands over in a table of tasks, as the opinion that it speaks of; null for a letter that only encloses one. */
export function readHandedOver(paper: Paper): { opinion: ReadOpinion; warnings: ReadWarning[] } | null {
  const holdsTasks = paper.document.kind === 'letter' && isCovering(paper.body) && !listsOpinions(paper.body);
  const table = holdsTasks ? readPointTable(paper.body) : null;
  return table === null || table.points.length === 0 ? null : ofTable(paper, table);
}

/**
 * One deliberation opinion: what it is on, whom it asks, its judgement, consent, problems, points and closing; from its text, or from a
 * table of points where that holds more. A paper of this kind in which nothing recommends gives a record without points, little
 * confidence and a warning.
 */
export function readOpinion(paper: Paper): { opinion: ReadOpinion; warnings: ReadWarning[] } {
  const { document, body } = paper;
  const end = { index: countTextParagraphs(body), offset: 0 };
  const part = body.length === 0 ? null : findAdvicePart(body, end);
  const read = part ? readPoints(body, part) : null;
  const table = readPointTable(body);
  if (table.points.length > (read?.points.length ?? 0)) return ofTable(paper, table);
  if (part && read)
    return {
      opinion: withParts(paper, part, read, end),
      warnings: [...warnOfGaps(body, read.gaps), ...warnOfGuesses('point-doubtful', read.points)],
    };
  const message = 'an opinion in which no recommendation was found';
  return {
    opinion: emptyOpinion(document.id, findSubject(document.title, body)),
    warnings: [{ line: document.firstLine, code: 'opinion-without-points', message }],
  };
}

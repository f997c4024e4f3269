import { markRule } from '#core/language/ordinal-mark.ts';
import { extract } from '#core/rules/extract.ts';
import { firstMatch } from '#core/rules/first-match.ts';
import type { ReadDecision } from '#shared/domain/readings/read-decision.ts';
import type { ReadDocument } from '#shared/domain/readings/read-document.ts';
import type { ReadFeedback } from '#shared/domain/readings/read-feedback.ts';
import type { ReadMotion } from '#shared/domain/readings/read-motion.ts';
import type { ReadOpinion } from '#shared/domain/readings/read-opinion.ts';
import type { ReadTarget } from '#shared/domain/readings/read-target.ts';
import type { ExaminedSource } from '../examined-source.ts';
import { decisionRules } from '../records/decisions/decision.rules.ts';
import { answeredByTitle } from '../records/feedback/feedback-title.ts';
import { decideDisposition } from '../records/motions/disposition.ts';
import { addresseeRules } from '../records/opinions/addressee.rules.ts';
import { readBracketOrgans, readPointOrgans } from '../records/opinions/point-organs.ts';
import { closingRules } from '../records/opinions/turns.rules.ts';
import { decideAsking, decideProblem } from '../records/opinions/wording.ts';
import { decideIndicator } from '../records/targets/indicator-name.ts';
import { measureRules } from '../records/targets/measure.rules.ts';
import { bylineRule } from '../structure/byline-form.ts';
import type { CutPaper } from '../structure/cut-papers.ts';
import { decideTitleKind } from '../structure/describe-paper.ts';
import { decideKindByText, textOfBody } from '../structure/kind-by-body.ts';
import type { ReadPaper } from '../structure/read-paper.ts';
import { headRules } from '../structure/weigh-head.rules.ts';
import { joinRules } from '../text/join-lines.rules.ts';
import type { LineJoins } from '../text/join-lines.ts';
import { decideImprint } from '../text/mark-publication.ts';
import { decideNoise } from '../text/mark-web-noise.ts';
import type { SourceLine } from '../text/source-line.ts';

/** One decision of reading: where, about what, by which rule, and by which words of the text (empty where none decide). */
export type Because = { line: number; subject: string; rule: string; means: string; words: string };

/**
 * The rules that made a reading, in the order of its lines: lines that are no text of papers, kind and head of each paper, its by-lines, lines that were joined, the marks, points,
 * problems and closes of opinions, what feedback papers answer, what becomes of motions, the names of indicators and what their figures measure, what is decided. Asked of the same functions with the same words as reading asked.
 */
export function becauseOf({ reading, papers, marked }: ExaminedSource): Because[] {
  const titles = new Map(reading.documents.map(({ id, title }) => [id, title]));
  return [
    ...marked.views.flatMap(ofLine),
    ...papers.flatMap(ofPaper),
    ...reading.opinions.flatMap(ofOpinion),
    ...reading.feedback.flatMap((feedback) => ofFeedback(feedback, reading.documents)),
    ...reading.targets.flatMap(ofTarget),
    ...reading.decisions.flatMap(ofDecision),
    ...reading.motions.flatMap((motion) => ofMotion(motion, papers, titles.get(motion.document) ?? '')),
  ].sort((first, second) => first.line - second.line);
}

type Found = { rule: { id: string; means: string }; words: string } | null;

function because(line: number, subject: string, found: Found): Because[] {
  return found === null
    ? []
    : [{ line, subject, rule: found.rule.id, means: found.rule.means, words: found.words.trim() }];
}

function ofLine({ number, role, text }: SourceLine): Because[] {
  if (role === 'web-noise') return because(number, 'line of a web page', decideNoise(text));
  return role === 'masthead' ? because(number, 'imprint of a publication', decideImprint(text)) : [];
}

type CutAndJoined = { document: ReadDocument; cut: CutPaper; joins: LineJoins };

function ofPaper({ document, cut, joins }: CutAndJoined): Because[] {
  const line = document.firstLine;
  const heads = headRules.filter(({ id }) => document.because.includes(id));
  return [
    ...heads.flatMap((rule) => because(line, 'head of a paper', { rule, words: '' })),
    ...because(line, 'kind of a paper', kindOf(document, cut)),
    ...cut.bylineLines.flatMap(({ number, text }) => {
      const read = bylineRule(text);
      return because(number, 'line under a title', read && { rule: read.rule, words: read.found.words });
    }),
    ...[...joins].flatMap(([joined, { rule: decided }]) => {
      const rule = joinRules.find(({ id }) => id === decided);
      return because(joined, 'line that goes on a paragraph', rule ? { rule, words: '' } : null);
    }),
  ];
}

function kindOf(document: ReadDocument, cut: CutPaper): Found {
  if (document.because.includes('kind-by-title')) return decideTitleKind(document.title, cut.head?.notes ?? []);
  return document.because.includes('kind-by-text') ? decideKindByText(textOfBody(cut.body)) : null;
}

function ofOpinion({ points, problems, closing, addressee }: ReadOpinion): Because[] {
  return [
    ...points.flatMap(({ firstLine, heading, text }) => [
      ...ofMark(firstLine, text),
      ...because(firstLine, 'asking', decideAsking(heading)),
      ...((readBracketOrgans(text) ?? readPointOrgans(text, addressee))?.told ?? []).flatMap((told) =>
        because(firstLine, 'organ of a point', told),
      ),
    ]),
    ...problems.flatMap(({ firstLine, text }) => [
      ...ofMark(firstLine, text),
      ...because(firstLine, 'problem', decideProblem(text)),
    ]),
    ...(closing === null
      ? []
      : [
          ...because(closing.firstLine, 'close of an opinion', firstMatch(closingRules, closing.text)),
          ...because(closing.firstLine, 'whom an opinion asks', asked(closing.text, addressee)),
        ]),
  ];
}

/** The rule by which words name the body that an opinion asks. */
function asked(text: string, addressee: string | null): Found {
  const found = extract(addresseeRules, text);
  return found?.value === addressee ? found && { rule: found.rule, words: found.found.words } : null;
}

function ofFeedback({ document, answers, measures }: ReadFeedback, documents: ReadDocument[]): Because[] {
  const paper = documents.find(({ id }) => id === document);
  const answered = paper === undefined || answers === null ? null : answeredByTitle(paper.title);
  return [
    ...because(
      paper?.firstLine ?? 1,
      'what is answered',
      answered && { rule: answered.rule, words: answered.found.words },
    ),
    ...measures.flatMap(({ firstLine, text }) => ofMark(firstLine, text)),
  ];
}

function ofTarget({ firstLine, indicator, confidence, because: reasons }: ReadTarget): Because[] {
  const rule = measureRules.find((one) => reasons.includes(one.reason) && one.confidence === confidence);
  return [
    ...because(firstLine, 'name of an indicator', decideIndicator(indicator)),
    ...because(firstLine, 'what a figure measures', rule ? { rule, words: indicator } : null),
  ];
}

/** A clause under the heading of a list may lack the words: its heading says what is done to those it names. */
function ofDecision({ firstLine, kind, text }: ReadDecision): Because[] {
  const rule = decisionRules.find((one) => one.kind === kind);
  const words = rule?.form.words(text) ?? null;
  return because(firstLine, 'what is decided', rule && words !== null ? { rule, words } : null);
}

/** What is said of a motion stands in its own lines, or above the list in the title of the paper. */
function ofMotion({ firstLine, lastLine, disposition }: ReadMotion, papers: ReadPaper[], title: string): Because[] {
  const own = papers
    .flatMap(({ body }) => body)
    .filter((paragraph) => paragraph.lastLine >= firstLine && paragraph.firstLine <= lastLine)
    .map(({ text }) => text)
    .join('');
  for (const text of [own, title]) {
    const found = decideDisposition(text);
    if (found?.rule.disposition === disposition) return because(firstLine, 'what becomes of a motion', found);
  }
  return [];
}

function ofMark(line: number, text: string): Because[] {
  const mark = markRule(text);
  return because(line, 'mark of an item', mark && { rule: mark.rule, words: mark.found.words });
}

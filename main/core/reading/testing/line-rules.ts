// The rules by which lines are cleaned, set apart, joined and cut into papers, beside those in all-rules.ts: what `npm run rules` lists. The program never imports this.
import type { ExtractionRule } from '#core/rules/extract.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { pageBehindTab } from '../formats/contents-leader.rules.ts';
import { htmlTexts } from '../formats/html/html.corpus.ts';
import { htmlRules } from '../formats/html/html.rules.ts';
import { joinLabelRules } from '../formats/lists/join-label.rules.ts';
import { cutParagraphRules } from '../formats/loosen-cut-paragraphs.rules.ts';
import { furnitureRules, numberLineRules } from '../formats/page-furniture.rules.ts';
import { pageSpacingRules } from '../formats/page-spacing.rules.ts';
import { scanRules } from '../formats/scan/scan.rules.ts';
import { sheetRowRules } from '../formats/sheet-rows.rules.ts';
import { describePaperRules } from '../structure/describe-paper.rules.ts';
import { headLines } from '../structure/find-heads.corpus.ts';
import { headLineRules } from '../structure/find-heads.rules.ts';
import { termsRules } from '../structure/known-titles.rules.ts';
import { personNameRules } from '../structure/person-name.rules.ts';
import { bylineRests } from '../structure/read-bylines.corpus.ts';
import { bylineRestRules } from '../structure/read-bylines.rules.ts';
import { parentRules } from '../structure/set-parents.rules.ts';
import { titleSignRules } from '../structure/title-signs.rules.ts';
import { contentsLines, entries } from '../text/contents-entries.corpus.ts';
import { contentsRules, type EntryParts, entryOrdinal, entryRules } from '../text/contents-entries.rules.ts';
import { cannotOpen, ownLines, wraps } from '../text/continues-line.corpus.ts';
import { cannotOpenRules, ownLineRules, wrapRules } from '../text/continues-line.rules.ts';
import { lineEdges } from '../text/line-edges.corpus.ts';
import { lineEdgeRules } from '../text/line-edges.rules.ts';
import { lineMarks } from '../text/line-marks.corpus.ts';
import { lineMarkRules } from '../text/line-marks.rules.ts';
import { imprints, publications } from '../text/mark-publication.corpus.ts';
import { imprintRules, publicationRules } from '../text/mark-publication.rules.ts';
import { noiseAround, noises } from '../text/mark-web-noise.corpus.ts';
import { noiseAroundRules, pageSign, webNoiseRules } from '../text/mark-web-noise.rules.ts';
import { decideNoise } from '../text/mark-web-noise.ts';
import { lineSigns } from '../text/markup.corpus.ts';
import { lineSignRules, markupRules } from '../text/markup.rules.ts';
import { pageMarks } from '../text/page-mark.corpus.ts';
import { differsByPage, pageMarkRules, romanPageMark } from '../text/page-mark.rules.ts';
import { plainHeadings } from '../text/plain-heading.corpus.ts';
import { plainHeadingRules } from '../text/plain-heading.rules.ts';
import { spacings } from '../text/spacing.corpus.ts';
import { gap, spacingRules } from '../text/spacing.rules.ts';
import { asked, each, extracting, first, matching, type Subject } from './all-rules.ts';

export const lineSubjects: readonly Subject[] = [
  each('heading without mark, each asked alone', plainHeadingRules, plainHeadings),
  each('what a web page says, each asked alone', htmlRules, htmlTexts),
  asked('leftover of a converter', markupRules),
  each('signs of a line, each asked alone', lineSignRules, lineSigns),
  each('line before it is weighed as a head, each asked alone', headLineRules, headLines),
  asked('attached paper', parentRules),
  each('how a by-line goes on, each asked alone', bylineRestRules, bylineRests),
  asked('explanation of terms', termsRules),
  asked('sign in or around a title', titleSignRules),
  asked('name of a person in a by-line', personNameRules),
  asked('run of spaces', [gap]),
  each('edges of a line, each asked alone', lineEdgeRules, lineEdges),
  each('spaces of a line, each asked alone', spacingRules, spacings),
  matching<FormRule>('line of a web page', webNoiseRules, noises, decideNoise, () => 'noise'),
  each('around the noise of a page, each asked alone', noiseAroundRules, noiseAround),
  asked('sign of a line of a page', [pageSign]),
  matching<FormRule>('imprint of a publication', imprintRules, imprints, first, () => 'imprint'),
  each('publication, each asked alone', publicationRules, publications),
  each('marks of a line, each asked alone', lineMarkRules, lineMarks),
  extracting<ExtractionRule<EntryParts>>('entry of contents', entryRules, entries),
  asked('number before an entry', [entryOrdinal]),
  each('line of contents, each asked alone', contentsRules, contentsLines),
  matching<FormRule>('line of its own', ownLineRules, ownLines, first, () => 'own'),
  matching<FormRule>('line that opens no paragraph', cannotOpenRules, cannotOpen, first, () => 'goes on'),
  each('how a line goes on, each asked alone', wrapRules, wraps),
  asked('automatic number and its text', joinLabelRules),
  asked('paragraph of a Word file', cutParagraphRules),
  extracting('number of a page in its first or last line', numberLineRules, null),
  asked('running head', furnitureRules),
  asked('page of an entry of contents', [pageBehindTab]),
  asked('spaces of a drawn page', pageSpacingRules),
  asked('recognised print', scanRules),
  asked('row of a sheet', sheetRowRules),
  extracting('page mark', pageMarkRules, pageMarks),
  asked('page mark in Roman numerals', [romanPageMark]),
  asked('what differs between running heads', [differsByPage]),
  asked('what notes and first sentences say of a paper', describePaperRules),
];

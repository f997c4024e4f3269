// The rules by which records are read, beside those in all-rules.ts: what `npm run rules` lists. The program never imports this.

import type { ExtractionRule } from '#core/rules/extract.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { openingStop } from '../corrections/opening-clause.rules.ts';
import { verbHeadings, verbs, verbTitles } from '../records/decisions/decision.corpus.ts';
import {
  aroundDecisionRules,
  clauseVerbRules,
  type DecisionRule,
  decisionRules,
  headingVerbRules,
  titleVerbRules,
} from '../records/decisions/decision.rules.ts';
import { figureClauseRules } from '../records/feedback/figure-clauses.rules.ts';
import { passageEndRules } from '../records/feedback/passage-end.rules.ts';
import { splitListRules } from '../records/feedback/split-list.rules.ts';
import { printedHeadings } from '../records/headings/printed-heading.corpus.ts';
import { headingWordRules, printedHeadingRules } from '../records/headings/printed-heading.rules.ts';
import { adoptionRules } from '../records/motions/adoption.rules.ts';
import { committeeRules } from '../records/motions/committee.rules.ts';
import { deniesReferral } from '../records/motions/disposition.rules.ts';
import { motionItemRules } from '../records/motions/motion-item.rules.ts';
import { motionListRules } from '../records/motions/motion-list.rules.ts';
import { motionMergerRules } from '../records/motions/motion-mergers.rules.ts';
import { motionNameRules } from '../records/motions/motion-name.rules.ts';
import { motionNumberRules } from '../records/motions/motion-number.rules.ts';
import { motionTextRules } from '../records/motions/motion-text.rules.ts';
import { moversRules } from '../records/motions/movers.rules.ts';
import { addressed } from '../records/opinions/addressee.corpus.ts';
import { addresseeRules, greetedPerson } from '../records/opinions/addressee.rules.ts';
import { letterTitleRules } from '../records/opinions/letter-without-points.rules.ts';
import { opinionPassageRules } from '../records/opinions/opinion-passage.rules.ts';
import { opinionSignRules } from '../records/opinions/opinion-signs.rules.ts';
import { opinionTableRules } from '../records/opinions/opinion-table.rules.ts';
import { organRuns } from '../records/opinions/organ-run.corpus.ts';
import { organRunRules } from '../records/opinions/organ-run.rules.ts';
import { problemStarts } from '../records/opinions/problem-part.corpus.ts';
import { problemPartRules, problemStartRules } from '../records/opinions/problem-part.rules.ts';
import { titleOfPart } from '../records/opinions/read-opinions.rules.ts';
import { subjectRules } from '../records/opinions/subject.rules.ts';
import {
  askedOrganTexts,
  organDays,
  organReplaced,
  organSentenceTexts,
} from '../records/organs/organ-change.corpus.ts';
import {
  askedOrganRules,
  joinedNames,
  organChangeSentences,
  organDayRules,
  removedRules,
} from '../records/organs/organ-change.rules.ts';
import { readOrganSentence } from '../records/organs/organ-change-sentence.ts';
import { headingRules } from '../records/outline/heading.rules.ts';
import { outlineRules } from '../records/outline/mark.rules.ts';
import { unnumberedHeadingRules } from '../records/outline/unnumbered-heading.rules.ts';
import { columns, labels } from '../records/projects/project-label.corpus.ts';
import {
  type ProjectColumnRule,
  type ProjectLabelRule,
  projectColumnRules,
  projectLabelRules,
  projectRules,
} from '../records/projects/project-label.rules.ts';
import { projectMarkRules } from '../records/projects/project-marks.rules.ts';
import { toldProjectRules } from '../records/projects/told-projects.rules.ts';
import { salutationRules } from '../records/salutation.rules.ts';
import { answerColumns } from '../records/suggestions/answer-column.corpus.ts';
import { type AnswerColumnRule, againRules, answerColumnRules } from '../records/suggestions/answer-column.rules.ts';
import { otherNames } from '../records/suggestions/bracketed-organ.corpus.ts';
import { bracketedOrganRules, otherNameRules } from '../records/suggestions/bracketed-organ.rules.ts';
import { channels, contacts, marks } from '../records/suggestions/cell.corpus.ts';
import { cellMarkRules, cellRules, channelRules, contactRules } from '../records/suggestions/cell.rules.ts';
import { cellEdgeRules } from '../records/suggestions/cell-edges.rules.ts';
import { monthDays } from '../records/suggestions/days-without-year.corpus.ts';
import { dayWithoutYearRules, type MonthDay, monthDayRules } from '../records/suggestions/days-without-year.rules.ts';
import { formerRatingRules } from '../records/suggestions/former-rating.rules.ts';
import { handOvers } from '../records/suggestions/hand-over-words.corpus.ts';
import { type HandOverRule, handOverRules } from '../records/suggestions/hand-over-words.rules.ts';
import { judged } from '../records/suggestions/judge-columns.corpus.ts';
import { judgeRules } from '../records/suggestions/judge-columns.rules.ts';
import { letterheadRules } from '../records/suggestions/letterhead.rules.ts';
import { listColumns } from '../records/suggestions/list-column.corpus.ts';
import { type ListColumnRule, listColumnRules, listHeadingRules } from '../records/suggestions/list-column.rules.ts';
import { listContextRules } from '../records/suggestions/list-context.rules.ts';
import { nobody } from '../records/suggestions/organ-cell.corpus.ts';
import { nobodyRules, organCellRules } from '../records/suggestions/organ-cell.rules.ts';
import { partRules } from '../records/suggestions/part-heading.rules.ts';
import { plainOrganCellRules } from '../records/suggestions/plain-organ-cell.rules.ts';
import { ratingTable } from '../records/suggestions/rating-table.corpus.ts';
import { ratingRules } from '../records/suggestions/rating-table.rules.ts';
import { rowRoles } from '../records/suggestions/role-column.corpus.ts';
import { type RowRoleRule, roleColumnRules, rowRoleRules } from '../records/suggestions/role-column.rules.ts';
import { roleWordRules } from '../records/suggestions/role-words.rules.ts';
import { rowWordRules } from '../records/suggestions/row-words.rules.ts';
import { severalNumberRules } from '../records/suggestions/several-numbers.rules.ts';
import {
  opinionTitle,
  sayingMore,
  sheetOfBoth,
  sheetSubjectRules,
} from '../records/suggestions/sheet-subject.rules.ts';
import { suggestionLineRules } from '../records/suggestions/suggestion-line.rules.ts';
import { replyRules } from '../records/suggestions/suggestion-reply.rules.ts';
import { suggestionRowRules } from '../records/suggestions/suggestion-row.rules.ts';
import { titleMarkRules } from '../records/suggestions/title-marks.rules.ts';
import { tableCellRules } from '../records/table-cells.rules.ts';
import { tableTexts } from '../records/tables/table.corpus.ts';
import { tableRules } from '../records/tables/table.rules.ts';
import { clauseRules } from '../records/targets/clause.rules.ts';
import { timeRules } from '../records/targets/context.rules.ts';
import { measuredRules } from '../records/targets/measured.rules.ts';
import { plainWordRules } from '../records/targets/plain-words.rules.ts';
import { relative } from '../records/targets/relative-value.corpus.ts';
import { aroundPlaceRules, relativeValueRules } from '../records/targets/relative-value.rules.ts';
import { targetColumnTexts } from '../records/targets/target-table.corpus.ts';
import { type TargetColumnRule, targetCellRules, targetColumnRules } from '../records/targets/target-table.rules.ts';
import { textTableRules } from '../records/targets/text-table.rules.ts';
import { worded } from '../records/targets/worded-value.corpus.ts';
import { wordedValueRules } from '../records/targets/worded-value.rules.ts';
import { yearRules } from '../records/targets/years-of-paper.rules.ts';
import { labelRules } from '../structure/label.rules.ts';
import { stuckAddressRules } from '../structure/stuck-address.rules.ts';
import { noTitles } from '../structure/title-line.corpus.ts';
import { noTitleRules, titleLineRules } from '../structure/title-line.rules.ts';
import { asked, each, extracting, first, matching, type Subject } from './all-rules.ts';

/** How many invented texts hold each rule. */
const held = (corpus: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(corpus).map(([id, texts]) => [id, Object.keys(texts).length]));

export const recordSubjects: readonly Subject[] = [
  extracting('turn to the problems of an opinion', problemStartRules, problemStarts),
  asked('words around problems', problemPartRules),
  asked('note that a paper was adopted', adoptionRules),
  extracting('whom an opinion asks', addresseeRules, addressed),
  asked('persons addressed', [greetedPerson]),
  asked('signs around the words of an opinion', opinionSignRules),
  asked('passages of opinions', opinionPassageRules),
  asked('table of points', opinionTableRules),
  asked('letter without points', letterTitleRules),
  asked('clause with a quantity', figureClauseRules),
  asked('end of a passage of feedback', passageEndRules),
  asked('cell of a row', tableCellRules),
  asked('list in a sentence', splitListRules),
  asked('mark inside a paragraph', outlineRules),
  asked('paragraph of a list', suggestionLineRules),
  asked('what an opinion is on', subjectRules),
  asked('line of address', salutationRules),
  asked('words around a figure', measuredRules),
  asked('clauses and passages of targets', clauseRules),
  asked('time of a statement', timeRules),
  each('table, each asked alone', tableRules, tableTexts),
  each('heading of a paper, each asked alone', printedHeadingRules, printedHeadings),
  asked('words of a heading', headingWordRules),
  asked('years of a paper', yearRules),
  asked('words without what says nothing', plainWordRules),
  extracting('goal in words', wordedValueRules, worded),
  extracting('value told by others', relativeValueRules, relative),
  asked('around a place', aroundPlaceRules),
  matching<TargetColumnRule>(
    'column of a table of indicators',
    targetColumnRules,
    targetColumnTexts,
    first,
    ({ holds }) => holds,
  ),
  asked('cell of a table of indicators', targetCellRules),
  asked('table of indicators in lines of text', textTableRules),
  matching<ListColumnRule>(
    'column of a list of suggestions',
    listColumnRules,
    listColumns,
    first,
    ({ field }) => field,
  ),
  asked('heading of a list of suggestions', listHeadingRules),
  matching<FormRule>('tick of a cell', cellMarkRules, marks, first, ({ id }) => id),
  matching<FormRule>('time of a cell', channelRules, channels, first, ({ id }) => id),
  matching<FormRule>('talk of a cell', contactRules, contacts, first, ({ id }) => id),
  matching<HandOverRule>('hand-over beside a list', handOverRules, handOvers, first, ({ says }) => says),
  extracting<ExtractionRule<MonthDay>>('day of a cell without its year', monthDayRules, monthDays),
  asked('day without its year', dayWithoutYearRules),
  asked('cell of a list of suggestions', cellRules),
  asked('earlier ratings', formerRatingRules),
  asked('edge of a cell', cellEdgeRules),
  asked('what organs of a cell do', roleWordRules),
  matching<FormRule>('nobody named in a cell of organs', nobodyRules, nobody, first, ({ id }) => id),
  asked('cell of organs', organCellRules),
  asked('brackets and short roles in a cell of organs', plainOrganCellRules),
  matching<FormRule>('another name of an organ in brackets', otherNameRules, otherNames, first, ({ id }) => id),
  asked('name of an organ in brackets', bracketedOrganRules),
  matching<RowRoleRule>('what the organs of a row do', rowRoleRules, rowRoles, first, ({ role }) => role),
  asked('cell beside a role', roleColumnRules),
  asked('cell that names several suggestions', severalNumberRules),
  asked('row of a list of suggestions', rowWordRules),
  matching<AnswerColumnRule>('column of a later answer', answerColumnRules, answerColumns, first, ({ field }) => field),
  asked('heading of a later answer', againRules),
  asked('heading of an item', headingRules),
  asked('heading without a number', unnumberedHeadingRules),
  each('organs of an opinion, each asked alone', organRunRules, organRuns),
  asked('head of a reply letter', letterheadRules),
  asked('sign or word beside a title', titleMarkRules),
  asked('name of a part of a list', partRules),
  each('table of ratings, each asked alone', ratingRules, ratingTable),
  asked('line over a list', listContextRules),
  asked('subject of a sheet', [...sheetSubjectRules, sheetOfBoth, opinionTitle, sayingMore]),
  asked('cell of a suggestion', suggestionRowRules),
  each('meaning of a column, each asked alone', judgeRules, judged),
  asked('reply to a suggestion', replyRules),
  asked('line on which a person begins a paper', [openingStop]),
  asked('text of a motion', motionTextRules),
  asked('line of a list of motions', motionListRules),
  asked('what is told around motions', motionItemRules),
  asked('motion that is not taken as one', [deniesReferral]),
  asked('motions laid together', motionMergerRules),
  asked('name of a motion', motionNameRules),
  asked('beside the names of movers', moversRules),
  asked('numbers of motions', motionNumberRules),
  matching<ProjectLabelRule>('label of a project', projectLabelRules, labels, first, ({ field }) => field),
  matching<ProjectColumnRule>(
    'column of a table of projects',
    projectColumnRules,
    columns,
    first,
    ({ column }) => column,
  ),
  asked('marks around a project', projectMarkRules),
  asked('paper on projects', projectRules),
  asked('projects told in a report', toldProjectRules),
  matching<DecisionRule>('title of a list of persons', titleVerbRules, verbTitles, first, ({ kind }) => kind),
  matching<DecisionRule>('heading of a list of persons', headingVerbRules, verbHeadings, first, ({ kind }) => kind),
  matching<DecisionRule>('verb of a clause on persons', clauseVerbRules, verbs, first, ({ kind }) => kind),
  asked('what a clause decides', decisionRules),
  {
    name: 'sentence on changed organs',
    rules: organChangeSentences,
    texts: held(organSentenceTexts),
    decide: (text, rules) => {
      const own = organChangeSentences.filter((rule) => rules.includes(rule));
      const [told] = readOrganSentence(text, own);
      return told ? { id: told.rule.id, words: told.names.join('、'), outcome: told.to } : null;
    },
  },
  each('around changed organs, each asked alone', askedOrganRules, askedOrganTexts),
  asked('two names of changed organs', [joinedNames]),
  { name: 'day of changed organs', rules: organDayRules, texts: held(organDays) },
  { name: 'words around the names of changed organs', rules: removedRules, texts: held(organReplaced) },
  asked('words around a decision', aroundDecisionRules),
  each('no part of a title, each asked alone', noTitleRules, noTitles),
  asked('line of a title', titleLineRules),
  asked('line that numbers papers', labelRules),
  asked('committee that handles a motion', committeeRules),
  asked('title of a part of opinions', [titleOfPart]),
  asked('line of title and address', stuckAddressRules),
];

// Every subject of rules of the calendar and the ledger: what `npm run rules` lists. The program never imports this.

import { ruleOfForm } from '#core/language/testing/rule-of-form.ts';
import type { ExtractionRule } from '#core/rules/extract.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { numbered } from '#core/rules/testing/numbered.ts';
import { ruleFormsIn } from '#core/rules/testing/text-forms.ts';
import { bodyForms, governmentItself } from '#shared/domain/limits-apart.rules.ts';
import { rests, spans } from '../../calendar/read-holiday-list.corpus.ts';
import { holidayWordRules, type RestRule, restRules, spanRules } from '../../calendar/read-holiday-list.rules.ts';
import { decideRest } from '../../calendar/read-holiday-list.ts';
import { yearInTitle } from '../../findings/earlier-papers.rules.ts';
import { documentNumberRules } from '../../language/document-numbers.rules.ts';
import { asked, each, extracting, first, matching, type Subject } from '../../reading/testing/all-rules.ts';
import { promiseOfExtensionRules } from '../commitments/promise-of-extension.rules.ts';
import * as deputyWords from '../deputies/deputy-mentions.rules.ts';
import { figuresOfNumber } from '../figures-in-order.rules.ts';
import { sessionRules } from '../identity/compare-sessions.rules.ts';
import { wordsNumbers, wordsRules } from '../identity/compare-words.rules.ts';
import * as comparedTitles from '../identity/compared-titles.rules.ts';
import { convertedFromRules } from '../joins/converted-from.rules.ts';
import { aroundDecisions } from '../joins/decision-papers.corpus.ts';
import { decisionPaperRules } from '../joins/decision-papers.rules.ts';
import * as joinedWords from '../joins/joined-words.rules.ts';
import { motionPaperRules } from '../joins/motion-papers.rules.ts';
import { classCellRules } from '../lists/class-cells.rules.ts';
import { numberCell } from '../lists/out-cell.rules.ts';
import { statedDays } from '../lists/state-day.corpus.ts';
import { stateDayRules } from '../lists/state-day.rules.ts';
import { dayForms, wholeDays } from '../lists/whole-day.corpus.ts';
import { dayFormRules, wholeDayRules } from '../lists/whole-day.rules.ts';
import { printedDays } from '../meetings/printed-sitting.corpus.ts';
import { sittingNumbers, sittingRules } from '../meetings/printed-sitting.rules.ts';
import { motionNoun } from '../motion-noun.rules.ts';
import { ofTownship } from '../motions/few-signers.rules.ts';
import { namedMotionRules } from '../named-motions.rules.ts';
import { namedSessionRules } from '../named-session.rules.ts';
import { extensionPointRules } from '../opinions/extension-points.rules.ts';
import { limitOfNumberRules } from '../opinions/limit-of-number.rules.ts';
import { extensionNumbers, extensionRules } from '../opinions/open-extensions.rules.ts';
import { heard } from '../opinions/printed-hearing.rules.ts';
import { organIdRules, organKindRules } from '../organs/organ-kind.rules.ts';
import { organNameRules } from '../organs/organ-name-form.rules.ts';
import { paperPlaceRules } from '../places/paper-place.rules.ts';
import { splitPointRules } from '../points/split-point.rules.ts';
import { endOfItem } from '../propose/agenda-items.rules.ts';
import { partRules } from '../propose/answer-parts.rules.ts';
import { decisionRules } from '../propose/decision-of.rules.ts';
import { labelledOrganRules } from '../propose/labelled-organs.rules.ts';
import { letterLimitRules } from '../propose/letter-limits.rules.ts';
import { limitedOrganRules } from '../propose/limited-organs.rules.ts';
import { mattersByRule } from '../propose/matter-of.corpus.ts';
import { type MatterRule, matterRules } from '../propose/matter-of.rules.ts';
import { motionClaimRules } from '../propose/motion-claims.rules.ts';
import { opinionsCitedRules } from '../propose/opinions-cited.rules.ts';
import { aroundPlans } from '../propose/plan-asked.corpus.ts';
import { planAskedRules } from '../propose/plan-asked.rules.ts';
import { reportedNumbers, reportedRules } from '../propose/points-reported.rules.ts';
import { untilDay } from '../propose/read-covering.rules.ts';
import { readExtensionRules } from '../propose/read-extension.rules.ts';
import { planLetterRules } from '../propose/read-plan-letter.rules.ts';
import { supplementRules } from '../propose/read-supplement.rules.ts';
import { statedLimitRules } from '../propose/stated-limits.rules.ts';
import { versionNumbers, versionRules } from '../propose/version-of.rules.ts';
import { titleCoreRules } from '../title-core.rules.ts';

export const ledgerSubjects: readonly Subject[] = [
  extracting('days of a list of holidays', spanRules, spans),
  matching<RestRule>('rest or work', restRules, rests, decideRest, ({ rest }) => String(rest)),
  asked('list of holidays', holidayWordRules),
  asked('what a title is about', titleCoreRules),
  asked('name of a session', sessionRules),
  asked('name of an organ', organNameRules),
  asked('suggestion that was a motion', convertedFromRules),
  matching<FormRule>('cell that is a day', wholeDayRules, wholeDays, first, ({ id }) => id),
  extracting<ExtractionRule<string>>('form in which a cell prints its day', dayFormRules, dayForms),
  asked('limit in time of an opinion', statedLimitRules),
  asked('whom a limit binds', limitedOrganRules),
  asked('words of two printings', wordsRules),
  asked('title of a paper on motions', motionPaperRules),
  asked('title of a paper of the file of a motion', motionClaimRules),
  asked('motions that words name', namedMotionRules),
  asked('session that words name', namedSessionRules),
  asked('cell of a class', classCellRules),
  extracting('day whose state a list tells', stateDayRules, statedDays),
  extracting('days of a meeting', sittingRules, printedDays),
  asked('letter that asks for more time', [...extensionRules, ...readExtensionRules]),
  asked('place of a paper', paperPlaceRules),
  asked('version of a report', versionRules),
  matching<MatterRule>('what an opinion is about', matterRules, mattersByRule, first, ({ matter }) => matter),
  asked('organs that a label names', labelledOrganRules),
  asked('what an organ is', organKindRules),
  asked('name of one organ', organIdRules),
  asked('body that a limit binds', [...bodyForms, governmentItself].map(ruleOfForm)),
  asked('day on which a report was heard', [heard]),
  asked('heading of a part', splitPointRules),
  asked('points that a limit names', limitOfNumberRules),
  asked('numbers of papers', documentNumberRules),
  asked('opinions that a report cites', opinionsCitedRules),
  asked('year of an earlier report', [yearInTitle]),
  asked('promise that a letter on more time is about', promiseOfExtensionRules),
  asked('points of a letter on a later day', extensionPointRules),
  asked('days that a hand-over letter gives', letterLimitRules),
  asked('paragraph of a decision', decisionRules),
  asked('day that a covering letter asks for', [untilDay]),
  asked('congress of a motion', [ofTownship]),
  each('papers of a decision, each asked alone', decisionPaperRules, aroundDecisions),
  each('plan that a decision wants, each asked alone', planAskedRules, aroundPlans),
  extracting<ExtractionRule<string>>('part of a report on several opinions', partRules, null),
  asked('points that a report is about', reportedRules),
  asked('letter that wants a supplement', supplementRules),
  asked('paper that sends a plan', planLetterRules),
  asked('order of printed numbers', [figuresOfNumber]),
  asked('titles and indicators that are compared', ruleFormsIn(comparedTitles)),
  asked('deputies and delegations', ruleFormsIn(deputyWords)),
  asked('words by which papers are joined', ruleFormsIn(joinedWords)),
  asked('noun of a motion', [motionNoun]),
  asked('item of an agenda', [endOfItem]),
  asked('cell that is a number', [numberCell]),
];

/** The numbers that the ledger turns on, by subject. */
export const ledgerNumbers = [
  numbered('words of two printings: numbers', wordsNumbers),
  numbered('days of a meeting: numbers', sittingNumbers),
  numbered('letter that asks for more time: numbers', extensionNumbers),
  numbered('version of a report: numbers', versionNumbers),
  numbered('points that a report is about: numbers', reportedNumbers),
] as const;

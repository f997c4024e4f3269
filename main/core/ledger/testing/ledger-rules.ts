// Every subject of rules of the calendar and the ledger: what `npm run rules` lists. The program never imports this.

import type { ExtractionRule } from '#core/rules/extract.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { rests, spans } from '../../calendar/read-holiday-list.corpus.ts';
import { holidayWordRules, type RestRule, restRules, spanRules } from '../../calendar/read-holiday-list.rules.ts';
import { decideRest } from '../../calendar/read-holiday-list.ts';
import { asked, extracting, first, matching, type Subject } from '../../reading/testing/all-rules.ts';
import { sessionRules } from '../identity/compare-sessions.rules.ts';
import { convertedFromRules } from '../joins/converted-from.rules.ts';
import { classCellRules } from '../lists/class-cells.rules.ts';
import { stateDayRules, stateYearRules } from '../lists/state-day.rules.ts';
import { dayForms, wholeDays } from '../lists/whole-day.corpus.ts';
import { dayFormRules, wholeDayRules } from '../lists/whole-day.rules.ts';
import { organNameRules } from '../organs/organ-name-form.rules.ts';
import { limitedOrganRules } from '../propose/limited-organs.rules.ts';
import { statedLimitRules } from '../propose/stated-limits.rules.ts';
import { titleCoreRules } from '../title-core.rules.ts';

export const ledgerSubjects: readonly Subject[] = [
  extracting('days of a list of holidays', spanRules, spans),
  matching<RestRule>('rest or work', restRules, rests, decideRest, ({ rest }) => String(rest)),
  asked('list of holidays', holidayWordRules),
  asked('what a title is about', titleCoreRules),
  asked('name of a session', sessionRules),
  asked('name of an organ', organNameRules),
  asked('suggestion that was a motion', convertedFromRules),
  asked('class in a cell of a list', classCellRules),
  asked('day whose state a list tells', stateDayRules),
  asked('year of such a day', stateYearRules),
  matching<FormRule>('cell that is a day', wholeDayRules, wholeDays, first, ({ id }) => id),
  extracting<ExtractionRule<string>>('form in which a cell prints its day', dayFormRules, dayForms),
  asked('limit in time of an opinion', statedLimitRules),
  asked('whom a limit binds', limitedOrganRules),
];

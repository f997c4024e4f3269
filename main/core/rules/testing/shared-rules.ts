// The forms of shared, which page and core read by alike: what `npm run rules` lists of them. The program never imports this.

import * as sessions from '#shared/domain/figures/suggestion-scope.rules.ts';
import * as meetings from '#shared/domain/meeting-identity.rules.ts';
import * as letterPromises from '#shared/domain/promises/letter-promise.rules.ts';
import * as promiseSources from '#shared/domain/promises/promise-source.rules.ts';
import * as articles from '#shared/domain/rule-article.rules.ts';
import * as governments from '#shared/domain/superseded-draft.rules.ts';
import * as shownNumbers from '#shared/messages/numbered-title.rules.ts';
import * as movers from '#shared/text/deputies-in-words.rules.ts';
import * as figures from '#shared/text/figure.rules.ts';
import * as followUps from '#shared/text/follow-ups-cell.rules.ts';
import * as widths from '#shared/text/half-width.rules.ts';
import * as jointOrgans from '#shared/text/joint-place.rules.ts';
import * as organs from '#shared/text/organ-name.rules.ts';
import * as persons from '#shared/text/person-names.rules.ts';
import * as radicals from '#shared/text/plain-han.rules.ts';
import * as typedDays from '#shared/text/read-day.rules.ts';
import * as numbers from '#shared/text/suggestion-number.rules.ts';
import type { FormRule } from '../first-match.ts';
import { ruleFormsIn } from './text-forms.ts';

const files = {
  'names of meetings': meetings,
  'time of a promise': letterPromises,
  'class of an answer': promiseSources,
  'article of a rule': articles,
  'governments and their offices': governments,
  'year of a session': sessions,
  'number in a sentence': shownNumbers,
  'deputies in words': movers,
  figures,
  'cell of later answers': followUps,
  'full-width signs': widths,
  'organs that sign together': jointOrgans,
  'names of organs': organs,
  'names of persons': persons,
  radicals,
  'typed days': typedDays,
  'numbers of suggestions': numbers,
};

/** Each of these is asked alone. */
export const sharedSubjects: readonly { name: string; rules: readonly FormRule[] }[] = Object.entries(files).map(
  ([name, rules]) => ({
    name: `${name}, each asked alone`,
    rules: ruleFormsIn(rules),
  }),
);

import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { personTexts } from './person-names.corpus.ts';
import * as rules from './person-names.rules.ts';

holdTextForms('names of persons', rules, personTexts);

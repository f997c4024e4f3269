import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { numberTexts } from './suggestion-number.corpus.ts';
import * as rules from './suggestion-number.rules.ts';

holdTextForms('numbers of suggestions', rules, numberTexts);

import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { governmentTexts } from './superseded-draft.corpus.ts';
import * as rules from './superseded-draft.rules.ts';

holdTextForms('governments and their offices', rules, governmentTexts);

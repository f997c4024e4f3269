import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { signs } from './half-width.corpus.ts';
import * as rules from './half-width.rules.ts';

holdTextForms('full-width signs', rules, signs);

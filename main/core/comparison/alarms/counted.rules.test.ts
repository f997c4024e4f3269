import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { countedWords } from './counted.corpus.ts';
import * as rules from './counted.rules.ts';

holdTextForms('counted things', rules, countedWords);

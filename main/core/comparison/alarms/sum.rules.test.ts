import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { sumWords } from './sum.corpus.ts';
import * as rules from './sum.rules.ts';

holdTextForms('sums and shares', rules, sumWords);

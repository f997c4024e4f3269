import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { organTexts } from './organ-name.corpus.ts';
import * as rules from './organ-name.rules.ts';

holdTextForms('names of organs', rules, organTexts);

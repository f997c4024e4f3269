import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { shownNumbers } from './numbered-title.corpus.ts';
import * as rules from './numbered-title.rules.ts';

holdTextForms('number in a sentence', rules, shownNumbers);

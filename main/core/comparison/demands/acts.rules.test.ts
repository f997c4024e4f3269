import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { acts } from './acts.corpus.ts';
import * as rules from './acts.rules.ts';

holdTextForms('verbs of what is asked for', rules, acts);

import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { countTexts } from './counts-in-words.corpus.ts';
import * as rules from './counts-in-words.rules.ts';

holdTextForms('counts in words', rules, countTexts);

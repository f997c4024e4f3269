import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { classCells } from './promise-source.corpus.ts';
import * as rules from './promise-source.rules.ts';

holdTextForms('class of an answer', rules, classCells);

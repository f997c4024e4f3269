import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { figureTexts } from './figure.corpus.ts';
import * as rules from './figure.rules.ts';

holdTextForms('figures', rules, figureTexts);

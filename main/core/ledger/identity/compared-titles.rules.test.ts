import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { comparedTexts } from './compared-titles.corpus.ts';
import * as rules from './compared-titles.rules.ts';

holdTextForms('titles and indicators that are compared', rules, comparedTexts);

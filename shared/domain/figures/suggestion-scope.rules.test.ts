import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { sessionTexts } from './suggestion-scope.corpus.ts';
import * as rules from './suggestion-scope.rules.ts';

holdTextForms('year of a session', rules, sessionTexts);

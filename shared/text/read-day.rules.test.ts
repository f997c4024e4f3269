import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { typedDayTexts } from './read-day.corpus.ts';
import * as rules from './read-day.rules.ts';

holdTextForms('typed days', rules, typedDayTexts);

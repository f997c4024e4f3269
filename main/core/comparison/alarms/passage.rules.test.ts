import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { passageTexts } from './passage.corpus.ts';
import * as rules from './passage.rules.ts';

holdTextForms('passages and tables', rules, passageTexts);

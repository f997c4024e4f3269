import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { radicals } from './plain-han.corpus.ts';
import * as rules from './plain-han.rules.ts';

holdTextForms('radicals', rules, radicals);

import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { promiseTimes } from './letter-promise.corpus.ts';
import * as rules from './letter-promise.rules.ts';

holdTextForms('time of a promise', rules, promiseTimes);

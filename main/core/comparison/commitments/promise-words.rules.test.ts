import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { promiseWords } from './promise-words.corpus.ts';
import * as rules from './promise-words.rules.ts';

holdTextForms('words of promises', rules, promiseWords);

import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { movers } from './deputies-in-words.corpus.ts';
import * as rules from './deputies-in-words.rules.ts';

holdTextForms('deputies in words', rules, movers);

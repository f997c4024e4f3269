import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { amountWords } from './amount-words.corpus.ts';
import * as rules from './amount-words.rules.ts';

holdTextForms('words around amounts', rules, amountWords);

import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { joinedTexts } from './joined-words.corpus.ts';
import * as rules from './joined-words.rules.ts';

holdTextForms('words by which papers are joined', rules, joinedTexts);

import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { articleTexts } from './rule-article.corpus.ts';
import * as rules from './rule-article.rules.ts';

holdTextForms('article of a rule', rules, articleTexts);

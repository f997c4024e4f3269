import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { coordinated } from './coordinated.corpus.ts';
import * as rules from './coordinated.rules.ts';

holdTextForms('products in one breath', rules, coordinated);

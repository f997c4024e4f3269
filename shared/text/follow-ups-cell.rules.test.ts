import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { cellTexts } from './follow-ups-cell.corpus.ts';
import * as rules from './follow-ups-cell.rules.ts';

holdTextForms('cell of later answers', rules, cellTexts);

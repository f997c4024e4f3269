import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { numberCells } from './out-cell.corpus.ts';
import * as rules from './out-cell.rules.ts';

holdTextForms('cells that are numbers', rules, numberCells);

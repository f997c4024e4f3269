import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { pointTitles } from './named-points.corpus.ts';
import * as rules from './named-points.rules.ts';

holdTextForms('titles of points', rules, pointTitles);

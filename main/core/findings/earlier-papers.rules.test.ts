import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { reportTitles } from './earlier-papers.corpus.ts';
import * as rules from './earlier-papers.rules.ts';

holdTextForms('year of a report', rules, reportTitles);

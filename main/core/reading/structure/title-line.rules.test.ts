import { holdEach } from '#core/rules/testing/hold-each.ts';
import { noTitles, titleLines } from './title-line.corpus.ts';
import { noTitleRules, titleLineRules } from './title-line.rules.ts';

holdEach('no part of a title', noTitleRules, noTitles);
holdEach('line of a title', titleLineRules, titleLines);

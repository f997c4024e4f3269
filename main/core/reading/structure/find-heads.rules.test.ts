import { holdEach } from '#core/rules/testing/hold-each.ts';
import { headLines } from './find-heads.corpus.ts';
import { headLineRules } from './find-heads.rules.ts';

holdEach('line before it is weighed as a head', headLineRules, headLines);

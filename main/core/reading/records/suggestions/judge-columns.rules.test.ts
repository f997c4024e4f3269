import { holdEach } from '#core/rules/testing/hold-each.ts';
import { judged } from './judge-columns.corpus.ts';
import { judgeRules } from './judge-columns.rules.ts';

holdEach('meaning of a column', judgeRules, judged);

import { holdEach } from '#core/rules/testing/hold-each.ts';
import { tails } from './tail.corpus.ts';
import { tailRules } from './tail.rules.ts';

holdEach('end of a paper', tailRules, tails);

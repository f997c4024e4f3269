import { holdEach } from '#core/rules/testing/hold-each.ts';
import { stances } from './stance.corpus.ts';
import { stanceRules } from './stance.rules.ts';

holdEach('stance', stanceRules, stances);

import { holdEach } from '#core/rules/testing/hold-each.ts';
import { evidence } from './evidence.corpus.ts';
import { evidenceRules } from './evidence.rules.ts';

holdEach('answer', evidenceRules, evidence);

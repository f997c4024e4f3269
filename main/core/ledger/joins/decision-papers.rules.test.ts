import { holdEach } from '#core/rules/testing/hold-each.ts';
import { aroundDecisions } from './decision-papers.corpus.ts';
import { decisionPaperRules } from './decision-papers.rules.ts';

holdEach('the papers of a decision', decisionPaperRules, aroundDecisions);

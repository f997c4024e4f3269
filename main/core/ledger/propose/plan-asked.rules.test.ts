import { holdEach } from '#core/rules/testing/hold-each.ts';
import { aroundPlans } from './plan-asked.corpus.ts';
import { planAskedRules } from './plan-asked.rules.ts';

holdEach('a plan that a decision wants', planAskedRules, aroundPlans);

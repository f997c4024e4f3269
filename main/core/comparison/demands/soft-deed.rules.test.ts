import { holdEach } from '#core/rules/testing/hold-each.ts';
import { softDeeds } from './soft-deed.corpus.ts';
import { softDeedRules } from './soft-deed.rules.ts';

holdEach('soft deed', softDeedRules, softDeeds);

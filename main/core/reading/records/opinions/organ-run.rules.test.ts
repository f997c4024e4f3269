import { holdEach } from '#core/rules/testing/hold-each.ts';
import { organRuns } from './organ-run.corpus.ts';
import { organRunRules } from './organ-run.rules.ts';

holdEach('organs of an opinion', organRunRules, organRuns);

import { holdEach } from '#core/rules/testing/hold-each.ts';
import { pointCells } from './opinion-table.corpus.ts';
import { opinionTableRules } from './opinion-table.rules.ts';

holdEach('table of points', opinionTableRules, pointCells);

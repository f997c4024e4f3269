import { holdEach } from '#core/rules/testing/hold-each.ts';
import { ratingTable } from './rating-table.corpus.ts';
import { ratingRules } from './rating-table.rules.ts';

holdEach('table of ratings', ratingRules, ratingTable);
